import { rowsByPlace } from '$lib/catalogue/server/country-rows';
import { ruled, ruleOf } from '$lib/catalogue/server/recommended';
import type { Period } from '$lib/countries/headline';
import { countsAny, crimeOf } from '$lib/countries/server/crime';
import { isSpan, metricClass, quantityOf } from '$lib/data/metric';
import { isFirm, type Observation } from '$lib/data/observation';
import type { RowOf } from '$lib/data/row';
import type { Data } from '$lib/data/server/data';
import { derived } from '$lib/data/server/derived';
import { figuresById, figuresByPlace } from '$lib/data/server/figures';
import { metricFacts } from '$lib/data/server/metric-facts';
import { codesOf } from '$lib/data/server/names';
import { isCurrency } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { beside, newestDoubtful, newestYears, type Recommended } from '$lib/statements/recommended';

type Row = RowOf<'recommended'>;

/**
 * The places that have a number to print or a word on why not: every country and territory of which a public authority counted
 * losses, by code. A company's or an association's count is none, and neither is a survey.
 */
export const placesCounted = derived((data): readonly string[] => {
	const places = codesOf(data, 'country', 'territory');
	const counted = data.figures.filter(
		({ entity, status, publisher, metric, unit, flags }) =>
			places.has(entity) &&
			isFirm(status) &&
			isCurrency(unit) &&
			!flags.includes('echo') &&
			data.publishers.get(publisher)?.kind === 'authority' &&
			isLoss(data, metric)
	);
	return [...new Set(counted.map(({ entity }) => entity))].sort();
});

/** True for a metric of losses in a year. */
function isLoss(data: Data, metric: string): boolean {
	const of = data.metrics.get(metric);
	return of !== undefined && of.subject === 'losses' && !isSpan(metricClass(of));
}

/** The figure of a row with what stands beside it; null where the row is of none. */
export function foundFor(data: Data, row: Row): Recommended | null {
	const figure = ruled(data, row);
	if (figure === null) return null;
	const rows = figuresByPlace(data).get(figure.entity) ?? [];
	const replaced = new Set(data.revises.values());
	return beside(figure, rows, replaced, nearnessTo(data, figure.metric));
}

/** What was published under a row of which nothing is to be printed, a year each. */
export function rangesFor(data: Data, row: Row): readonly (readonly Observation[])[] {
	const rule = ruleOf(row);
	return rule === null ? [] : newestYears(rule, data.figuresOf(rule.metric), dataYear(data));
}

/** Of a country of which nothing is to be printed what is held of the row's metric and doubted. */
export function doubtfulFor(data: Data, row: Row): readonly Observation[] {
	const rule = ruleOf(row);
	return rule === null || row.print || row.section !== 'country'
		? []
		: newestDoubtful(rule, data.figuresOf(rule.metric));
}

/**
 * The loss that the country's page leads with, where it is not the figure of the row: both pages then name both. Null where it is,
 * or where that page leads with no loss.
 */
export function leadsWith(
	data: Data,
	row: Row,
	language: Language
): { row: Observation; period: Period | null } | null {
	if (row.section !== 'country' || row.place === null) return null;
	const crime = crimeOf(data, row.place, language);
	const own = row.print ? ruled(data, row) : null;
	if (crime === null || crime.kind !== 'losses' || crime.row.id === own?.id) return null;
	const figure = figuresById(data).get(crime.row.id);
	return figure === undefined ? null : { row: figure, period: crime.period };
}

/** How many countries and territories the tables hold a count of losses of, whoever made it and of whatever time. */
export const placesHeld = derived((data): readonly string[] =>
	[...codesOf(data, 'country', 'territory')]
		.filter((code) => countsAny(data, rowsByPlace(data).get(code) ?? [], ['losses']))
		.sort()
);

/** Losses of the same question stand nearest, then those that stand for a country in comparisons, then all others. */
function nearnessTo(data: Data, metric: string): (other: string) => number | null {
	const facts = metricFacts(data);
	const own = quantityOf(metric, facts);
	return (other) => {
		if (!isLoss(data, other)) return null;
		if (quantityOf(other, facts) === own) return 1;
		return data.metrics.get(other)?.stands_for === 'losses' ? 2 : 3;
	};
}

/** The year of the data. */
function dataYear({ descriptor }: Data): number {
	return Number(descriptor.created.slice(0, 4));
}
