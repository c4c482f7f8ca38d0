import { m } from '$lib/paraglide/messages';
import type { PlaceFigure } from './figures';

/** The year of a place's figure; says so where it is not the year that was asked for: "2021, nearest to 2024". */
export function yearWords({ row, asked }: PlaceFigure): string {
	return row.year === asked ? String(row.year) : m.choropleth_nearest({ year: row.year, asked });
}

/** Notes under every classed map: older figures where any are drawn, and that borders imply no opinion. */
export function mapNotes(figures: readonly PlaceFigure[], year: number, reach: number): readonly string[] {
	const older = figures.some(({ row, asked }) => row.year !== asked);
	return [...(older ? [m.choropleth_note_nearest({ year, reach })] : []), m.signatures_note_borders()];
}
