import type { Kind } from '$lib/data/choices';
import { m } from '$lib/paraglide/messages';

const WORDS = {
	line: m.filter_kind_line,
	facets: m.filter_kind_facets,
	strip: m.filter_kind_strip,
	bars: m.filter_kind_bars,
	slope: m.filter_kind_slope,
	stacked: m.filter_kind_stacked,
	scatter: m.filter_kind_scatter,
	steps: m.filter_kind_steps,
	bands: m.filter_kind_bands,
	tiles: m.filter_kind_tiles,
	dots: m.filter_kind_dots,
	map: m.chart_tab_map,
	table: m.chart_tab_table
} as const satisfies Record<Kind | 'map' | 'table', unknown>;

/** What a shape of a chart, its map or its table is called where it is chosen and in the title of a window: "Panels". */
export function faceWord(face: Kind | 'map' | 'table'): string {
	return WORDS[face]();
}
