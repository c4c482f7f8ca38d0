import { CHARTS } from '$lib/catalogue/server/specs';
import type { CountryChart } from '$lib/data/country';
import type { Observation } from '$lib/data/observation';
import { BASE_LANGUAGE } from '$lib/words/language';
import { chartHas, rowsByPlace } from '$lib/catalogue/server/country-rows';
import type { Data } from '$lib/data/server/data';
import { standingFor } from '$lib/data/server/metric-facts';
import { withoutEchoes } from '$lib/data/select';
import { isCurrency } from '$lib/words/format';
import { conflictTables } from '$lib/receipt/server/disagreement';
import { conflictsOf } from '$lib/statements/conflicts';
import { spreadsAmong, type SaidConflict } from '$lib/statements/spread';
import { onePerPublisher, seriesKey } from '../drawings';
import { countsCrime, crimeOf } from './crime';

type Open = CountryChart['open'];

/** The figures that a country's page has, in their order: only those with something to draw. */
export function countryCharts(data: Data, code: string): readonly CountryChart[] {
	const rows = withoutEchoes(rowsByPlace(data).get(code) ?? []);
	const file = `/countries/${code.toLowerCase()}.csv`;
	const named = (kind: CountryChart['kind']) => `${code.toLowerCase()}-${kind}`;
	const counters = counterMetrics(data, rows);
	const lead = leadOf(data, code, rows);
	const spread = spreadOf(data, code, rows);
	const chart = (kind: CountryChart['kind'], metrics: readonly string[], open: Open): CountryChart[] =>
		metrics.length === 0 ? [] : [{ kind, name: named(kind), metrics, lead: lead?.key ?? null, open, files: [file] }];
	const others = (metrics: readonly string[]) =>
		rows.some((row) => metrics.includes(row.metric) && seriesKey(row) !== lead?.key) ? metrics : [];
	const has = (metrics: readonly string[]) => metrics.filter((metric) => rows.some((row) => row.metric === metric));
	const users = has(standingFor(data, 'users'));
	const index = has(standingFor(data, 'index'));
	const attacks = attackMetrics(data, rows);
	return [
		...(lead === null ? [] : chart('crime', [lead.metric], openOf(data, lead.chart, code))),
		...(spread === null ? [] : chart('spread', spread.metrics, spread.open)),
		...chart('losses', others(counters.losses), openOf(data, 'scam-losses', code)),
		...chart('reports', others(counters.reports), openOf(data, 'scam-reports', code)),
		...chart('attacks', attacks.metrics, attacks.open),
		...chart('users', users, openOf(data, 'internet-users', code)).map((one): CountryChart => ({
			...one,
			files: ['/charts/internet-users.csv', file]
		})),
		...chart('index', index, openOf(data, 'cyber-indices', code)).map((one): CountryChart => ({
			...one,
			files: ['/charts/cyber-indices.csv', file]
		}))
	];
}

function openOf(
	data: Data,
	slug: 'internet-users' | 'scam-losses' | 'scam-reports' | 'cyber-indices',
	code: string
): Open {
	if (!chartHas(data, slug, code)) return null;
	return { path: `/charts/${slug}/`, countries: slug === 'internet-users' ? [code, 'WORLD'] : [code] };
}

/** The series that the page's title speaks of, and the chart that more of its kind stands in; null without one. */
function leadOf(data: Data, code: string, rows: readonly Observation[]) {
	const crime = crimeOf(data, code, BASE_LANGUAGE);
	const row = rows.find(({ id }) => id === crime?.row.id);
	if (crime === null || row === undefined) return null;
	const chart = crime.kind === 'losses' ? ('scam-losses' as const) : ('scam-reports' as const);
	return { key: seriesKey(row), metric: row.metric, chart };
}

/**
 * Metrics of losses and of reports or cases, those that stand for the country in a comparison first; running totals and
 * parts of a year as well. Left out is the same loss in dollars, and what is no crime suffered in the country.
 */
function counterMetrics(data: Data, rows: readonly Observation[]) {
	const of = (families: readonly string[], first: readonly string[]) => {
		const metrics = [...new Set(rows.map(({ metric }) => metric))].filter((id) => {
			return countsCrime(data, id) && families.includes(data.metrics.get(id)?.family ?? '');
		});
		return metrics.sort((a, b) => Number(!first.includes(a)) - Number(!first.includes(b)));
	};
	return {
		losses: of(['losses'], standingFor(data, 'losses')),
		reports: of(['reports', 'cases'], standingFor(data, 'reports'))
	};
}

/**
 * Losses on which publishers disagree: those of a chart that is made for this country and for money, else all its yearly
 * losses in its own currency that authorities counted; null unless some year has two publishers.
 */
function spreadOf(
	data: Data,
	code: string,
	rows: readonly Observation[]
): { readonly metrics: readonly string[]; readonly open: Open } | null {
	const own = CHARTS.find(
		({ entities, currencies, series }) =>
			entities?.length === 1 && entities[0] === code && currencies.length > 0 && series === 'publisher'
	);
	const metrics = own?.metrics ?? lossesInOneCurrency(data, rows);
	if (countrySpreads(data, onePerPublisher(rows, metrics)).length === 0) return null;
	if (own !== undefined) return { metrics, open: { path: `/charts/${own.slug}/`, countries: [] } };
	return { metrics, open: openOf(data, 'scam-losses', code) };
}

/** Where these figures of one place are of one year and thing, and lie apart. */
export function countrySpreads(data: Data, rows: readonly Observation[]): readonly SaidConflict[] {
	const [first] = rows;
	if (first === undefined) return [];
	const conflicts = conflictsOf(rowsByPlace(data).get(first.entity) ?? [], conflictTables(data));
	return spreadsAmong(conflicts, new Set(rows.map(({ id }) => id)));
}

function lossesInOneCurrency(data: Data, rows: readonly Observation[]): readonly string[] {
	const { losses } = counterMetrics(data, rows);
	const counted = rows.filter(
		(row) =>
			losses.includes(row.metric) &&
			data.metrics.get(row.metric)?.yearly === true &&
			row.status === 'reported' &&
			isCurrency(row.unit)
	);
	const [first] = losses;
	const unit = counted.find(({ metric }) => metric === first)?.unit;
	return losses.filter((metric) => counted.some((row) => row.metric === metric && row.unit === unit));
}

/** Attacks under one word: the metric that most publishers use, if there are two; its chart where one is made for the country. */
function attackMetrics(
	data: Data,
	rows: readonly Observation[]
): { readonly metrics: readonly string[]; readonly open: Open } {
	const publishers = new Map<string, Set<string>>();
	for (const { metric, publisher } of rows) {
		const about = data.metrics.get(metric);
		if (about?.family !== 'attacks' || !about.yearly) continue;
		publishers.set(metric, (publishers.get(metric) ?? new Set()).add(publisher));
	}
	const [most] = [...publishers].sort(([, a], [, b]) => b.size - a.size);
	if (most === undefined || most[1].size < 2) return { metrics: [], open: null };
	const own = CHARTS.find(({ metrics, entities }) => metrics.includes(most[0]) && entities?.length === 1);
	return { metrics: [most[0]], open: own === undefined ? null : { path: `/charts/${own.slug}/`, countries: [] } };
}
