import { ascending, descending, group } from 'd3';
import type { Observation } from '$lib/data/observation';
import type { Data } from '$lib/data/server/data';
import { derived } from '$lib/data/server/derived';
import { outletName } from '$lib/data/server/outlets';
import { dateShort } from '$lib/words/dates';
import type { Language } from '$lib/words/language';
import { echoesOf, originOf, repeatsOf, type Repeat } from '../lineage';
import type { LineageChain, LineageFigure } from '../lineage-layout';
import { figureText } from '$lib/statements/figure-text';

/** Which figure repeats which, and how that is known, in the order of the table. */
export function repeatRows(data: Data, language: Language): readonly Repeat[] {
	return data.rows('lineage').map((row) => ({
		figure: row.figure,
		repeats: row.repeats,
		how: language === 'vi' ? row.how_known_vi : row.how_known_en
	}));
}

/**
 * Every chain of repeats among figures of these metrics: figures that are repeated, with all that repeat them, gathered by
 * the publisher who was first and by metric. The longest chain first. Figures whose first publication is not held are in
 * none.
 */
export function chainsOf(data: Data, metrics: readonly string[], language: Language): readonly LineageChain[] {
	const rows = repeatRows(data, language);
	const repeats = repeatsOf(rows);
	const figures = figuresById(data);
	const origins = [...new Set(rows.flatMap(({ figure }) => originOf(figure, repeats) ?? []))].flatMap(
		(id) => figures.get(id) ?? []
	);
	const how = new Map(rows.map((row) => [row.figure, row]));
	const houses = group(
		origins.filter(({ metric }) => metrics.includes(metric)),
		({ office, metric }) => JSON.stringify([office, metric])
	);
	return [...houses.values()]
		.flatMap((firsts): LineageChain[] => {
			const [first] = firsts;
			if (first === undefined) return [];
			const { publisher, metric: id } = first;
			const metric = data.metrics.get(id);
			const known = data.publishers.get(publisher);
			const vi = language === 'vi';
			const all = firsts.flatMap((origin) => [origin.id, ...echoesOf(origin.id, repeats)]);
			return [
				{
					publisher,
					name: (vi ? known?.name_vi : known?.name) ?? publisher,
					metric: (vi ? metric?.label_vi : metric?.label_en) ?? id,
					figures: all.flatMap((one) => {
						const row = figures.get(one);
						return row === undefined ? [] : [inWords(data, row, how.get(one), language)];
					})
				}
			];
		})
		.sort((a, b) => descending(a.figures.length, b.figures.length) || ascending(a.publisher, b.publisher));
}

/** The chain that a figure belongs to, as first or as repeat; null where it stands alone. */
export function chainWith(data: Data, figure: string, language: Language): LineageChain | null {
	const row = figuresById(data).get(figure);
	if (row === undefined) return null;
	const chains = chainsOf(data, [row.metric], language);
	return chains.find(({ figures }) => figures.some(({ id }) => id === figure)) ?? null;
}

function inWords(data: Data, row: Observation, repeat: Repeat | undefined, language: Language): LineageFigure {
	const source = data.sources.get(row.source);
	const published = source?.published ?? null;
	return {
		id: row.id,
		text: figureText(row, row.flags, language),
		year: row.year,
		by: source === undefined ? row.source : outletName(data, source.publisher, language),
		published,
		date: published === null ? '' : dateShort(published, language),
		repeats: repeat?.repeats ?? null,
		how: repeat?.how ?? ''
	};
}

/** Every figure of the package by its id. */
export const figuresById = derived(
	(data): ReadonlyMap<string, Observation> => new Map(data.figures.map((row) => [row.id, row]))
);
