import { countsOf, labelOf, type Labels } from '$lib/data/labels';
import { isOfReports, quantityOf } from '$lib/data/metric';
import type { Observation } from '$lib/data/observation';
import { newestOf, type Rule } from '$lib/statements/recommended';
import { figureGaps, filled } from '$lib/statements/gaps';
import type { Qualifier } from '$lib/statements/qualified';
import { conflictsOf } from '$lib/statements/conflicts';
import { capital } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { isCopy, matchLines } from './answer-words';
import type { FigureLine } from './claim-page';
import type { FigureIndex } from './matcher/figure-index';
import type { QuantityAnswer, Verdict } from './matcher/match';

/** How a figure to print is said, and where it is found. */
export interface Saying extends Rule {
	/** The publisher that the sentence is of, as one office. */
	readonly office: string;
	/** With gaps for the amount and the year. */
	readonly say: string;
	/** Words that figures of the place were published with, by their ids. */
	readonly qualifiers: Readonly<Record<string, readonly Qualifier[]>>;
}

/** What stands beside a verdict: what the figure counts, who else has one, and how it may be said. Parts may be empty. */
export interface Beside {
	/** "What was counted (FBI IC3): losses victims reported." */
	readonly counts: string;
	/** Figures of other publishers for the same place, year and quantity, each with what it counts. */
	readonly rivals: readonly FigureLine[];
	readonly say: string;
}

const NOTHING: Beside = { counts: '', rivals: [], say: '' };
/** Verdicts about one place and one year. */
const PLACED: readonly Verdict[] = ['says', 'converted', 'close'];

/** What belongs beside the verdict on one number, in words of the page. */
export function besideVerdict(
	{ verdict, figures, change }: QuantityAnswer,
	index: FigureIndex,
	language: Language
): Beside {
	const row = (figures.find((one) => !isCopy(one)) ?? figures[0])?.row;
	if (row === undefined || row.category !== null || change !== null || !PLACED.includes(verdict)) return NOTHING;
	const { words } = index;
	const quantity = quantityOf(row.metric, words.metrics);
	const alike = (index.places.get(row.entity) ?? [])
		.map((of) => of.row)
		.filter(({ year, metric }) => year === row.year && quantityOf(metric, words.metrics) === quantity);
	const shown = new Set(figures.map((one) => one.row.id));
	const conflict = conflictsOf(alike, { rates: index.rates, metrics: words.metrics })[0];
	const others = (conflict?.figures ?? [])
		.map((one) => one.row)
		.filter(({ id, office }) => !shown.has(id) && office !== row.office);
	return {
		counts: countsText(row, words),
		rivals: linesOf(others, words, language),
		say: sayingOf(row, alike, index, language)
	};
}

function countsText(row: Observation, words: Labels): string {
	const counts = countsOf(words, row.publisher, row.metric);
	if (counts === '') return '';
	const said = m.check_counts({ publisher: labelOf(words.publishers, row.publisher), counts });
	return isOfReports(words.metrics[row.metric]?.class ?? 'mixed') ? `${said} ${m.check_counts_part()}` : said;
}

function linesOf(rows: readonly Observation[], words: Labels, language: Language): readonly FigureLine[] {
	const lines = matchLines(
		rows.map((row) => ({ row, amount: null, repeats: null })),
		words,
		language
	);
	return lines.map((line, at) => {
		const row = rows[at];
		const counts = row === undefined ? '' : countsOf(words, row.publisher, row.metric);
		return counts === '' ? line : { ...line, what: capital(counts) };
	});
}

/** The sentence to use of this place, year and quantity; empty where none is recommended, or its publisher has no figure of the year. */
function sayingOf(row: Observation, alike: readonly Observation[], index: FigureIndex, language: Language): string {
	const { metrics } = index.words;
	const quantity = quantityOf(row.metric, metrics);
	const saying = index.sayings.find(
		({ place, metric }) => place === row.entity && quantityOf(metric, metrics) === quantity
	);
	if (saying === undefined) return '';
	const figure = newestOf(
		saying,
		alike.filter(({ office }) => office === saying.office)
	);
	return figure === null
		? ''
		: filled(saying.say, figureGaps(figure, { qualifiersOf: ({ id }) => saying.qualifiers[id] ?? [], language }));
}
