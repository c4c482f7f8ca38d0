import { countsOf, labelOf, metricClasses } from '$lib/data/labels';
import { isOfReports } from '$lib/data/metric';
import { FLAGS, STATUSES, type Observation, type Status } from '$lib/data/observation';
import { flagWord } from '$lib/statements/flag-words';
import { inSentence, isSound } from '$lib/statements/said';
import { isCurrency, listApart, listWords } from '$lib/words/format';
import { m } from '$lib/paraglide/messages';
import { unitPhrase } from '../text/chart-text';
import type { Series } from '../draw/series';
import { shownIn, shownWords } from './in-words';
import { OVER_TIME } from './limits';
import { besidesIn, yearTold, type Besides } from './many-series';
import { breaksOf, gapsOf, oneSeriesWords } from './one-series';
import { amountOf, countWords, figureWords, nameOf, sentence, yearly, type Telling } from './telling';

/** Places that share an end and are named one by one. */
const NAMED = 3;

/**
 * A drawing in short sentences of common words, for whoever reads with difficulty: what it shows, of how many, how its
 * figures came about, the highest and the lowest or two examples, and what must be known of them. It tells of the same
 * figures as `inWords`, and leaves out more.
 */
export function inShort(telling: Telling): readonly string[] {
	const { drawing, input } = telling;
	const { language, dataset, words } = input;
	const options = { locale: language };
	const shown = shownIn(telling);
	const rows = drawing.picture === 'scatter' ? drawing.pairs.map(({ row }) => row) : shown.flatMap(yearly);
	const one = dataset.oneOf.length > 1 && drawing.metric !== null ? words.metrics[drawing.metric]?.label : undefined;
	const findings = found(shown, telling);
	return [
		m.short_shows({ what: inSentence(telling.what) }, options),
		...(one === undefined ? [] : [m.short_opens_with({ what: inSentence(one) }, options)]),
		...(dataset.series === 'publisher' ? [] : [m.short_has({ shown: shownWords(telling) }, options)]),
		...(findings.length > 0 && rows.every((row) => saysUnit(row, telling))
			? []
			: [m.short_unit({ unit: unitPhrase(drawing, input) }, options)]),
		...kindWords(rows, telling),
		...findings,
		...care(shown, rows, telling)
	]
		.map(sentence)
		.flatMap(sentencesIn);
}

/** Whether an amount is told with a sign or name of its unit: "$3", "4%". */
function saysUnit(row: Observation, telling: Telling): boolean {
	const { unit } = amountOf(row, telling);
	return isCurrency(unit) || unit === 'percent';
}

/** The sentences of a text, in order. */
export function sentencesIn(text: string): readonly string[] {
	return text.split(/(?<=[.!?]) +/);
}

/** How the figures came about; that of a forecast is said once more. */
function kindWords(rows: readonly Observation[], { input: { language } }: Telling): readonly string[] {
	const options = { locale: language };
	const kinds = STATUSES.filter((status) => rows.some((row) => row.status === status));
	const named = kinds.map((status) => kindWord(status)({}, options));
	const [one, other, ...more] = named;
	if (one === undefined) return [];
	const told =
		other === undefined
			? m.short_kinds({ kinds: one }, options)
			: more.length === 0
				? m.short_kinds_some({ one, other }, options)
				: m.short_kinds_many({ kinds: listWords(named, language) }, options);
	return [told, ...(kinds.includes('projection') ? [m.short_forecast({}, options)] : [])];
}

function kindWord(status: Status) {
	return {
		reported: m.short_kind_reported,
		official: m.short_kind_official,
		survey: m.short_kind_survey,
		estimate: m.short_kind_estimate,
		projection: m.short_kind_projection
	}[status];
}

function found(shown: readonly Series[], telling: Telling): readonly string[] {
	if (telling.drawing.picture === 'scatter') return [];
	const [only, ...more] = shown;
	if (only !== undefined && more.length === 0) return oneSeriesWords(only, telling).slice(0, 2);
	const year = yearTold(shown, telling);
	const besides = year === null ? null : besidesIn(shown.flatMap(yearly), year, telling);
	return besides === null ? [] : besideSentences(besides, telling);
}

function besideSentences(besides: Besides, telling: Telling): readonly string[] {
	const { input, drawing } = telling;
	const options = { locale: input.language };
	if (besides.kind === 'examples') {
		const told = {
			country: m.short_unlike_places,
			publisher: besides.unlike ? m.short_unlike : m.short_publishers,
			category: m.short_unlike,
			treaty: m.short_unlike
		}[input.dataset.series];
		return [told({}, options), ...endsOf(besides.rows).map((row) => exampleWords(row, telling))];
	}
	const { ends, highestOnly, of } = besides;
	const count = countWords(of, telling);
	return [
		...endWords(ends.highest, (inputs) => m.short_highest({ ...inputs, count }, options), telling),
		...(highestOnly
			? [m.short_more({ count: drawing.more }, options)]
			: endWords(ends.lowest, (inputs) => m.short_lowest(inputs, options), telling))
	];
}

/** The largest and the smallest of examples. */
function endsOf(rows: readonly Observation[]): readonly Observation[] {
	return rows.filter((_, at) => at === 0 || at === rows.length - 1);
}

/** A figure with whose it is, the publisher's where publishers are told apart, and what that one counts. */
function exampleWords(row: Observation, telling: Telling): string {
	const { dataset, words, language } = telling.input;
	const options = { locale: language };
	const name = dataset.series === 'publisher' ? labelOf(words.publishers, row.publisher) : nameOf(row, telling);
	const facts = { name, year: row.year, figure: figureWords(row, telling) };
	const counts = countsOf(words, row.publisher, row.metric);
	return counts === '' ? m.short_example(facts, options) : m.short_example_of({ ...facts, counts }, options);
}

/** A sentence on the highest or the lowest. */
type EndSentence = (inputs: { readonly year: number; readonly figure: string; readonly places: string }) => string;

function endWords(rows: readonly Observation[], told: EndSentence, telling: Telling): readonly string[] {
	const options = { locale: telling.input.language };
	const [first] = rows;
	if (first === undefined) return [];
	const names = rows.map((row) => nameOf(row, telling));
	const places =
		names.length > NAMED
			? m.extremes_places({ count: names.length }, options)
			: listWords(names, telling.input.language);
	return [told({ year: first.year, figure: figureWords(first, telling), places })];
}

/** What must be known: doubts, changes of the way of counting, years without a figure, and what nobody reported. */
function care(shown: readonly Series[], rows: readonly Observation[], { drawing, input }: Telling): readonly string[] {
	const options = { locale: input.language };
	const marks = FLAGS.filter((flag) => !isSound({ flags: [flag] }) && rows.some(({ flags }) => flags.includes(flag)));
	const overTime = OVER_TIME.includes(drawing.picture);
	const has = (years: (rows: readonly Observation[]) => readonly number[]) =>
		overTime && shown.some((series) => years(yearly(series)).length > 0);
	const classes = metricClasses(input.words);
	const reported = rows.every(({ metric }) => isOfReports(classes[metric] ?? 'mixed'));
	return [
		...(marks.length === 0
			? []
			: [
					m.short_marks({ marks: listApart(marks.map((flag) => inSentence(flagWord(flag, input.language)))) }, options)
				]),
		...(has(breaksOf) ? [m.short_breaks({}, options)] : []),
		...(has(gapsOf) ? [m.short_gaps({}, options)] : []),
		...(reported && rows.length > 0 ? [m.check_counts_part({}, options)] : [])
	];
}
