import type { RowOf } from './row';
import { isFirm, type Observation } from './observation';

/** A kind of figure: one row of `data/reference/metrics.csv`, whose schema says what each column means. */
export type Metric = RowOf<'metrics'>;

/** Where the site says what a metric counts, from the root and without the language: `/sources/losses/#online_scam_losses`. */
export function definitionPath({ id, family }: Pick<Metric, 'id' | 'family'>): string {
	return `/sources/${family}/#${id}`;
}

/** What the tables say of a metric beside its words: `data/reference/metrics.csv`. What is absent is as said. */
export interface MetricFacts {
	/** As `metricClass` gives it. */
	readonly class: string;
	/** The question that it answers with other metrics; absent: its own. */
	readonly quantity?: string;
	/** Of the metrics of its quantity that a publisher uses the one with the lowest number speaks; absent: 0. */
	readonly speaks?: number;
	/** The quantity that it counts only a part of; absent: none. */
	readonly partOf?: string;
	/** The broad matter that it is a figure of, such as losses; absent: none. */
	readonly subject?: string;
	/** What other figures are divided by or converted with; absent: nothing. */
	readonly base?: string;
	/** Scores of an index, by which places can be put in order; absent: no such. */
	readonly score?: true;
}

/** By metric. */
export type MetricTable = Readonly<Record<string, MetricFacts>>;

/** What a metric asks: the quantity that it shares with others, or its own id where no other metric asks the same. */
export function quantityOf(metric: string, metrics: MetricTable): string {
	return metrics[metric]?.quantity ?? metric;
}

/** The quantity that a metric counts only a part of; null where it is no such part. */
export function partOf(metric: string, metrics: MetricTable): string | null {
	return metrics[metric]?.partOf ?? null;
}

/** What a figure counts, in the order of warnings: `comparability` of reference/metrics.csv. */
export const CLASSES = [
	'complaints',
	'complaint-losses',
	'police-cases',
	'solved-cases',
	'police-losses',
	'bank-cases',
	'bank-losses',
	'survey',
	'model-estimate',
	'on-chain',
	'incident-counts',
	'index',
	'population-statistics',
	'economic-statistics',
	'part-year',
	'cumulative',
	'mixed'
] as const;
export type ComparabilityClass = (typeof CLASSES)[number];

/** Figures of one class, and whose they are. */
export interface ClassOfEntities {
	/** A comparability class, with `/fiscal-year` behind it where the years are no calendar years. */
	readonly class: string;
	/** Codes, each once, in order of appearance. An entity with metrics of two classes stands in both. */
	readonly entities: readonly string[];
}

/** Whether figures may share an axis. */
export interface Comparability {
	readonly classes: readonly ClassOfEntities[];
	/** True where they count different things: a warning belongs beside them. */
	readonly mixed: boolean;
	/** False where they must not be put in order: mixed, or spans of different length. */
	readonly rankable: boolean;
}

/** Classes of which no two figures are sure to count the same thing or the same length of time. */
const NEVER_ALIKE: readonly string[] = ['mixed'];
const SPANS: readonly string[] = ['part-year', 'cumulative'];
const FISCAL_YEAR = '/fiscal-year';

/** True for a class of figures that cover part of a year, or several years: they are no figure of a year. */
export function isSpan(of: string): boolean {
	return SPANS.includes(classParts(of).class);
}

/** Figures of these classes are of what somebody reported, and of nothing else. */
const OF_REPORTS: readonly ComparabilityClass[] = ['complaint-losses', 'complaints', 'police-losses', 'police-cases'];

/** True for a class of figures that count only what somebody reported. */
export function isOfReports(of: string): boolean {
	return OF_REPORTS.includes(classParts(of).class);
}

/** The class of a metric, with `/fiscal-year` where its years are no calendar years. */
export function metricClass({ comparability, fiscal }: Pick<Metric, 'comparability' | 'fiscal'>): string {
	return `${comparability}${fiscal ? FISCAL_YEAR : ''}`;
}

/** A class without its year, and whether that is a fiscal one. An unknown class counts as mixed. */
export function classParts(of: string): { readonly class: ComparabilityClass; readonly fiscal: boolean } {
	const fiscal = of.endsWith(FISCAL_YEAR);
	const id = fiscal ? of.slice(0, -FISCAL_YEAR.length) : of;
	return { class: CLASSES.find((known) => known === id) ?? 'mixed', fiscal };
}

/**
 * The rows' entities by class of their metrics, in the order of `CLASSES`. Where a metric mixes ways of counting, the
 * status of the row tells surveys and models apart. A metric without a class counts as mixed.
 */
export function classesOf(
	rows: readonly Pick<Observation, 'entity' | 'metric' | 'status'>[],
	metricClasses: Readonly<Record<string, string>>
): readonly ClassOfEntities[] {
	const entities = new Map<string, Set<string>>();
	for (const row of rows) {
		const key = classOfRow(row, metricClasses);
		entities.set(key, (entities.get(key) ?? new Set<string>()).add(row.entity));
	}
	const rank = (key: string) => {
		const parts = classParts(key);
		return CLASSES.indexOf(parts.class) + (parts.fiscal ? 0.5 : 0);
	};
	return [...entities]
		.map(([key, codes]) => ({ class: key, entities: [...codes] }))
		.sort((a, b) => rank(a.class) - rank(b.class));
}

/** Whether these figures, drawn on one axis, count the same thing, and whether they may be ranked. */
export function checkComparability(
	rows: readonly Pick<Observation, 'entity' | 'metric' | 'status'>[],
	metricClasses: Readonly<Record<string, string>>
): Comparability {
	const classes = classesOf(rows, metricClasses);
	const several = (of: readonly string[]) =>
		classes.some(({ class: key, entities }) => of.includes(classParts(key).class) && entities.length > 1);
	const mixed = classes.length > 1 || several(NEVER_ALIKE);
	return { classes, mixed, rankable: !mixed && !several(SPANS) };
}

function classOfRow(
	{ metric, status }: Pick<Observation, 'metric' | 'status'>,
	metricClasses: Readonly<Record<string, string>>
): string {
	const of = metricClasses[metric] ?? 'mixed';
	if (classParts(of).class !== 'mixed' || isFirm(status)) return of;
	return status === 'survey' ? 'survey' : 'model-estimate';
}
