import type { CrimeFound, Period } from '../headline';
import { rowsByPlace } from '$lib/catalogue/server/country-rows';
import type { Metric } from '$lib/data/metric';
import type { Observation } from '$lib/data/observation';
import { newestFigure, withoutEchoes } from '$lib/data/select';
import type { Data } from '$lib/data/server/data';
import { derived } from '$lib/data/server/derived';
import { qualifiersOf } from '$lib/data/server/qualifiers';
import { standingFor } from '$lib/data/server/metric-facts';
import type { Language } from '$lib/words/language';
import { countedLoss } from '$lib/statements/counted';
import { isSound } from '$lib/statements/said';

/** Families of metrics that are figures of crime, counted or not. */
const CRIME: readonly Metric['family'][] = ['losses', 'reports', 'cases', 'attacks', 'crypto', 'cost', 'persons'];

/** Figure id → from when to when it counts, for those that are no figure of a year. */
export const periods = derived(
	(data): ReadonlyMap<string, Period> =>
		new Map(data.rows('periods').map(({ figure, from, to }) => [figure, { from, to }]))
);

const crimes = derived((data) => new Map(data.rows('crimes').map((row) => [row.metric, row])));

/** A metric that counts crime suffered in the country itself: no copy of another in dollars, no money of thieves or stopped. */
export function countsCrime(data: Data, metric: string): boolean {
	return data.metrics.get(metric)?.same_as === null && crimes(data).has(metric);
}

/** Whether figures of crime in one of these families are among the rows. */
export function countsAny(data: Data, rows: readonly Observation[], families: readonly Metric['family'][]): boolean {
	return rows.some(({ metric }) => countsCrime(data, metric) && isFamily(data, metric, families));
}

/**
 * The figure of crime that a country's title speaks of, in this order: the newest loss of a whole year, the newest running
 * total of losses, the newest count of cases or reports, then whatever of these is doubtful; null where nobody counted any.
 */
export function crimeOf(data: Data, code: string, language: Language): CrimeFound | null {
	const rows = withoutEchoes(rowsByPlace(data).get(code) ?? []).filter(
		({ metric, status }) => status === 'reported' && countsCrime(data, metric)
	);
	const row = newestLoss(data, rows) ?? runningTotal(data, rows) ?? newestCount(data, rows) ?? doubtful(data, rows);
	return row === null ? null : found(data, row, language);
}

/** Whether the tables hold any figure of crime of a country, counted or not. */
export function holdsCrime(data: Data, code: string): boolean {
	return (rowsByPlace(data).get(code) ?? []).some(({ metric }) => isFamily(data, metric, CRIME));
}

function isFamily(data: Data, metric: string, families: readonly string[]): boolean {
	return families.includes(data.metrics.get(metric)?.family ?? '');
}

const isYearly = (data: Data, metric: string) => data.metrics.get(metric)?.yearly === true;

/** Of the newest year the loss that stands for the country in a comparison, else the largest. */
function newestLoss(data: Data, rows: readonly Observation[]): Observation | null {
	const isLoss = (metric: string) => isYearly(data, metric) && isFamily(data, metric, ['losses']);
	const largest = countedLoss(rows, isLoss);
	const standing = standingFor(data, 'losses');
	const compared = countedLoss(rows, (metric) => isLoss(metric) && standing.includes(metric));
	return compared !== null && compared.year === largest?.year ? compared : largest;
}

/** The one that ends last; of those the first in the order of the tables. */
function runningTotal(data: Data, rows: readonly Observation[]): Observation | null {
	const ends = ({ id }: Observation) => periods(data).get(id)?.to ?? '';
	const totals = rows.filter(
		(row) =>
			data.metrics.get(row.metric)?.comparability === 'cumulative' &&
			isFamily(data, row.metric, ['losses']) &&
			isSound(row) &&
			ends(row) !== ''
	);
	return totals.reduce<Observation | null>((last, row) => (last === null || ends(row) > ends(last) ? row : last), null);
}

/** Of the newest year with a sound count the one that stands for the country in a comparison, else the largest. */
function newestCount(data: Data, rows: readonly Observation[]): Observation | null {
	const counts = rows.filter(
		(row) => isYearly(data, row.metric) && isFamily(data, row.metric, ['cases', 'reports']) && isSound(row)
	);
	const year = Math.max(...counts.map((row) => row.year));
	const newest = counts.filter((row) => row.year === year);
	const standing = standingFor(data, 'reports');
	return (
		newestFigure(newest.filter(({ metric }) => standing.includes(metric))) ??
		newest.reduce<Observation | null>((most, row) => (most === null || row.value > most.value ? row : most), null)
	);
}

/** Losses before counts, the newest first. */
function doubtful(data: Data, rows: readonly Observation[]): Observation | null {
	const losses = rows.filter(({ metric }) => isFamily(data, metric, ['losses']));
	return newestFigure(losses.length > 0 ? losses : rows) ?? null;
}

function found(data: Data, row: Observation, language: Language): CrimeFound {
	const metric = data.metrics.get(row.metric);
	return {
		kind: kindOf(metric),
		row,
		crime: crimes(data).get(row.metric)?.[`crime_${language}`] ?? '',
		qualifiers: qualifiersOf(data, row),
		period: periods(data).get(row.id) ?? null
	};
}

function kindOf(metric: Metric | undefined): CrimeFound['kind'] {
	if (metric?.family === 'losses') return 'losses';
	if (metric?.comparability === 'solved-cases') return 'solved';
	return metric?.units.includes('reports') === true ? 'reports' : 'cases';
}
