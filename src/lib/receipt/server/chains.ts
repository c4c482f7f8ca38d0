import { ascending, descending, group } from 'd3';
import type { Observation } from '$lib/data/observation';
import type { Data } from '$lib/data/server/data';
import { figuresById } from '$lib/data/server/figures';
import { outletName } from '$lib/data/server/outlets';
import { dateShort } from '$lib/words/dates';
import { column, type Language } from '$lib/words/language';
import {
	echoesOf,
	originOf,
	repeatsOf,
	type Repeat,
	type LineageChain,
	type LineageFigure,
	type Repeated
} from '../lineage-layout';
import { figureText } from '$lib/statements/figure-text';
import { chartObservations, metricsOf } from '$lib/catalogue/server/observations';
import { chartOf } from '$lib/catalogue/server/specs';
import { m } from '$lib/paraglide/messages';
import { voicesIn, voicesWords } from '$lib/statements/voices';

/** Which figure repeats which, and how that is known, in the order of the table. */
export function repeatRows(data: Data, language: Language): readonly Repeat[] {
	return data.rows('lineage').map((row) => ({
		figure: row.figure,
		repeats: row.repeats,
		how: row[`how_known_${language}`]
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
			const all = firsts.flatMap((origin) => [origin.id, ...echoesOf(origin.id, repeats)]);
			return [
				{
					publisher,
					name: known?.[column('name', language)] ?? publisher,
					metric: metric?.[`label_${language}`] ?? id,
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
		document: null,
		by: source === undefined ? row.source : outletName(data, source.publisher, language),
		published,
		date: published === null ? '' : dateShort(published, language),
		repeats: repeat?.repeats ?? null,
		how: repeat?.how ?? ''
	};
}

/**
 * The chains of repeats among a chart's figures, and how many figures of the longest chain's metric repeat one of
 * the publisher it begins with. Null where no figure is repeated, and for charts that compare countries.
 */
export function repeatedOn(data: Data, slug: string, language: Language): Repeated | null {
	const chart = chartOf(slug);
	const { entities } = chart;
	if (entities === null) return null;
	const rows = chartObservations(data, slug);
	const drawn = new Map(rows.map((row) => [row.id, row]));
	const chains = chainsOf(data, metricsOf(data, chart), language).filter(({ figures }) =>
		figures.some(({ id }) => drawn.has(id))
	);
	const [longest] = chains;
	const metric = longest?.figures.flatMap(({ id }) => drawn.get(id)?.metric ?? [])[0];
	if (longest === undefined || metric === undefined) return null;
	const repeats = repeatsOf(repeatRows(data, language));
	const figures = figuresById(data);
	const office = figures.get(longest.figures[0]?.id ?? '')?.office;
	const alike = rows.filter((row) => row.metric === metric);
	const copies = alike.filter(({ id }) => {
		const origin = originOf(id, repeats);
		return origin !== null && origin !== id && figures.get(origin)?.office === office;
	});
	const at = { locale: language };
	return {
		title: m.lineage_title({ count: copies.length, of: alike.length, name: longest.name }, at),
		lead: m.lineage_lead({ metric: longest.metric }, at),
		chains
	};
}

/** How many publishers of a chart's figures have a number of their own, in a sentence; empty where that tells nothing. */
export function chartVoices(data: Data, slug: string, language: Language): string {
	return voicesWords(voicesIn(chartObservations(data, slug)), language);
}
