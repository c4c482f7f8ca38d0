import { classParts, type MetricTable } from '$lib/data/metric';
import { isDoubted, type Observation } from '$lib/data/observation';
import { between, type Relation } from '$lib/data/relation';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';

/**
 * What the rows themselves say for certain: forecast: one was published before its year was over, another was not ·
 * forecasts: all were · publication-year: one has no year of its own · part-year: one covers part of the year or several
 * years · fiscal: some years are no calendar years, others are · incomplete: one is known to leave something out ·
 * doubted: one was not found again, or is contradicted.
 */
export const CERTAIN = [
	'forecast',
	'forecasts',
	'publication-year',
	'part-year',
	'fiscal',
	'incomplete',
	'doubted'
] as const;
export type Certain = (typeof CERTAIN)[number];

/** A relation with its sentence in the language of the page. */
export interface ToldRelation extends Relation {
	readonly why: string;
}

/** Why figures of one place, year and quantity differ, as far as the tables tell. */
export interface Why {
	/** Sentences of the table of relations, each once, in its order. */
	readonly told: readonly string[];
	/** In the order of `CERTAIN`. */
	readonly certain: readonly Certain[];
	/** Of how many pairs of the figures neither says anything. */
	readonly unexplained: 'none' | 'some' | 'all';
}

/** What reasons are read from: a figure, and whether it covers part of a year or several years. */
export interface Compared {
	readonly row: Observation;
	readonly partial: boolean;
}

/** What a fact is about, and of how many figures it must be true to be told. */
interface Fact {
	readonly test: (figure: Compared, metrics: MetricTable) => boolean;
	readonly holds: 'for some' | 'for any' | 'for all';
}

const isForecast = ({ row }: Compared) => row.status === 'projection';

const FACTS: Readonly<Record<Certain, Fact>> = {
	forecast: { test: isForecast, holds: 'for some' },
	forecasts: { test: isForecast, holds: 'for all' },
	'publication-year': { test: ({ row }) => row.flags.includes('publication-year'), holds: 'for any' },
	'part-year': { test: ({ partial }) => partial, holds: 'for any' },
	fiscal: { test: ({ row }, metrics) => classParts(metrics[row.metric]?.class ?? 'mixed').fiscal, holds: 'for some' },
	incomplete: { test: ({ row }) => row.flags.includes('incomplete'), holds: 'for any' },
	doubted: { test: ({ row }) => isDoubted(row), holds: 'for any' }
};

/** Why these figures of one place, year and quantity differ. */
export function whyTheyDiffer(
	figures: readonly Compared[],
	relations: readonly ToldRelation[],
	metrics: MetricTable
): Why {
	const certain = CERTAIN.filter((fact) => isTrue(FACTS[fact], figures, metrics));
	const pairs = figures.flatMap((one, at) => figures.slice(at + 1).map((two) => [one, two] as const));
	const found = pairs.map(([one, two]) => between(one.row, two.row, relations));
	const used = new Set(found.flat());
	const silent = pairs.filter(
		([one, two], at) => found[at]?.length === 0 && !certain.some((fact) => tells(fact, one, two, metrics))
	).length;
	return {
		told: [...new Set(relations.filter((relation) => used.has(relation)).map(({ why }) => why))],
		certain,
		unexplained: silent === 0 ? 'none' : silent === pairs.length ? 'all' : 'some'
	};
}

function isTrue({ test, holds }: Fact, figures: readonly Compared[], metrics: MetricTable): boolean {
	const any = figures.some((figure) => test(figure, metrics));
	const all = figures.every((figure) => test(figure, metrics));
	return { 'for some': any && !all, 'for any': any, 'for all': any && all }[holds];
}

/** True where a fact sets two figures apart: both may cover parts of the year, but then not the same ones. */
function tells(fact: Certain, one: Compared, two: Compared, metrics: MetricTable): boolean {
	const { test, holds } = FACTS[fact];
	const [first, second] = [test(one, metrics), test(two, metrics)];
	return { 'for some': first !== second, 'for any': first || second, 'for all': false }[holds];
}

/** Why figures of one place, year and quantity differ, in as many sentences as the tables have; never empty. */
export function whyWords(
	figures: readonly Compared[],
	relations: readonly ToldRelation[],
	metrics: MetricTable,
	language: Language
): string {
	const options = { locale: language };
	const { told, certain, unexplained } = whyTheyDiffer(figures, relations, metrics);
	const rest = { none: [], some: [m.why_rest({}, options)], all: [m.why_none({}, options)] }[unexplained];
	return [...told, ...certain.map((fact) => SENTENCES[fact]({}, options)), ...rest].join(' ');
}

const SENTENCES: Readonly<Record<Certain, (inputs: Record<string, never>, options: { locale: Language }) => string>> = {
	forecast: m.why_forecast,
	forecasts: m.why_forecasts,
	'publication-year': m.why_publication_year,
	'part-year': m.why_part_year,
	fiscal: m.why_fiscal,
	incomplete: m.why_incomplete,
	doubted: m.why_doubted
};
