import { chartObservations, metricsOf } from '$lib/catalogue/server/observations';
import { chartOf } from '$lib/catalogue/server/specs';
import type { Data } from '$lib/data/server/data';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { voicesIn } from '$lib/statements/voices';
import { voicesWords } from '$lib/statements/voices-words';
import { originOf, repeatsOf } from '../lineage';
import type { Repeated } from '../repeated';
import { chainsOf, figuresById, repeatRows } from './chains';

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
		title: m.lin_title({ count: copies.length, of: alike.length, name: longest.name }, at),
		lead: m.lin_lead({ metric: longest.metric }, at),
		chains
	};
}

/** How many publishers of a chart's figures have a number of their own, in a sentence; empty where that tells nothing. */
export function chartVoices(data: Data, slug: string, language: Language): string {
	return voicesWords(voicesIn(chartObservations(data, slug)), language);
}
