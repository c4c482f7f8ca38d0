import { FLAGS, type Observation } from '$lib/data/observation';
import { faceWord } from '$lib/filters/face-word';
import { flagWord } from '$lib/statements/flag-words';
import { statusWord } from '$lib/statements/figure-text';
import { inSentence, isForecast, isSound } from '$lib/statements/said';
import { listApart, listWords } from '$lib/words/format';
import { m } from '$lib/paraglide/messages';
import { withoutFigures } from '../draw/chosen-rows';
import type { Series } from '../draw/series';
import { againstWords, unitPhrase } from '../text/chart-text';
import { seriesShown } from '../text/places-title';
import { behindWords } from './behind';
import { besideWords, manySeriesWords } from './many-series';
import { brokenWords, gapWords, stoppedWords } from './limits';
import { oneSeriesWords } from './one-series';
import { countWords, nameOf, sentence, type Telling } from './telling';

/** Names that the first sentence lists one by one. */
const NAMED = 3;
/** As many things are told of a drawing, the first sentence and what its reader must know among them. */
const MOST = 5;

/**
 * A drawing in plain words: a few sentences, what it shows first, then what stands out in it, then what must be known of its
 * figures. Every amount is one that the drawing prints; nothing is called highest among figures that count different
 * things, and nothing is compared over a change of the way of counting.
 */
export function inWords(telling: Telling): readonly string[] {
	const { drawing, input } = telling;
	if (drawing.rows.length === 0) return [m.chart_empty({}, { locale: input.language })];
	const missing = input.dataset.series === 'country' ? withoutFigures(input, drawing.rows) : [];
	const shown = shownIn(telling);
	const first = [opening(telling), ...missing];
	const care = [...marksWords(telling), ...brokenWords(shown, telling), ...gapWords(shown, telling)];
	const { more } = drawing;
	const last =
		more > 0 ? [m.chart_note_more({ count: more }, { locale: input.language })] : stoppedWords(shown, telling);
	const found = findings(telling);
	const room = Math.max(1, MOST - first.length - care.length);
	return [...first, ...found.slice(0, room), ...care, ...last].slice(0, MOST).map(sentence);
}

/** The series that are told of: those chosen; of dots that nobody chose among, all. */
export function shownIn({ drawing, input }: Pick<Telling, 'drawing' | 'input'>): readonly Series[] {
	const isOfAll = drawing.picture === 'dots' && input.filters.countries.length === 0;
	const shown = isOfAll ? [...drawing.series, ...drawing.background] : seriesShown(drawing, input);
	return shown.filter(({ points }) => points.length > 0);
}

function opening(telling: Telling): string {
	const { drawing, input, what } = telling;
	const { picture, metric, rows } = drawing;
	const { language, dataset, words } = input;
	const other = metric === null || metric === dataset.oneOf[0] ? undefined : words.metrics[metric]?.label;
	const years = rows.map(({ year }) => year);
	const [from, to] = [Math.min(...years), Math.max(...years)];
	return m.words_open(
		{
			face: faceWord(picture),
			what: inSentence(other ?? what),
			unit: unitPhrase(drawing, input),
			count: shownWords(telling),
			years: from === to ? String(from) : `${from}–${to}`
		},
		{ locale: language }
	);
}

/** What is drawn, by name where it is little; the world beside places is named, not counted. */
export function shownWords(telling: Telling): string {
	const { language } = telling.input;
	const shown =
		telling.drawing.picture === 'scatter' ? drawn(telling) : shownIn(telling).map(({ key, name }) => ({ key, name }));
	const names = [...new Set(shown.map(({ name }) => name))];
	if (names.length <= NAMED && names.length === shown.length) return listWords(names, language);
	const places = shown.filter(({ key }) => key !== 'WORLD');
	const world = places.length < shown.length ? [m.words_world({}, { locale: language })] : [];
	return listWords([countWords(places.length, telling), ...world], language);
}

interface Shown {
	readonly key: string;
	readonly name: string;
}

function drawn(telling: Telling): readonly Shown[] {
	return telling.drawing.pairs.map(({ row }) => ({ key: row.entity, name: nameOf(row, telling) }));
}

function findings(telling: Telling): readonly string[] {
	const { drawing, input } = telling;
	const options = { locale: input.language };
	const { year } = drawing;
	if (drawing.picture === 'scatter') {
		const rows = drawing.pairs.map(({ row }) => row);
		const beside = year === null ? null : besideWords(rows, year, telling);
		const across = inSentence(againstWords(input.filters.against));
		return [
			m.words_scatter({ across }, options),
			...(beside === null ? [] : [beside.text]),
			m.words_scatter_no_cause({}, options)
		];
	}
	const shown = shownIn(telling);
	const [only, ...more] = shown;
	if (only !== undefined && more.length === 0) return [...behindWords(telling), ...oneSeriesWords(only, telling)];
	return [...behindWords(telling), ...manySeriesWords(shown, telling)];
}

/** How many figures have what must be known of them: forecasts, parts of a year, what is incomplete or in doubt. */
function marksWords(telling: Telling): readonly string[] {
	const { language } = telling.input;
	const shown =
		telling.drawing.picture === 'scatter' ? telling.drawing.pairs : shownIn(telling).flatMap(({ points }) => points);
	const rows = shown.map(({ row }) => row);
	const count = (test: (row: Observation) => boolean) => rows.filter(test).length;
	const marks = [
		...FLAGS.flatMap((flag) =>
			isSound({ flags: [flag] })
				? []
				: [[flagWord(flag, language), count(({ flags }) => flags.includes(flag))] as const]
		),
		[statusWord('projection', language), count(isForecast)] as const
	].filter(([, of]) => of > 0);
	if (marks.length === 0) return [];
	return [
		m.words_marks({ marks: listApart(marks.map(([word, of]) => `${inSentence(word)} (${of})`)) }, { locale: language })
	];
}
