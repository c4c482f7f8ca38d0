import type { Tab } from '$lib/data/choices';
import { faceWord } from '$lib/filters/face-word';
import { count } from '$lib/words/format';
import { m } from '$lib/paraglide/messages';
import { unitPhrase } from '../text/chart-text';
import { shownWords } from './in-words';
import { sentence, type Telling } from './telling';

/**
 * What a chart shows now, to be said aloud after a choice: its title; the face, the unit, how many figures of what and of which
 * years; then the warnings that stand out. Where nothing is left to draw, that.
 */
export function shownNow(telling: Telling, tab: Tab, warnings: readonly string[]): string {
	const { drawing, input, title } = telling;
	const options = { locale: input.language };
	const years = drawing.rows.map(({ year }) => year);
	if (years.length === 0) return [sentence(title), m.chart_empty({}, options)].join(' ');
	const [from, to] = [Math.min(...years), Math.max(...years)];
	const facts = {
		face: faceWord(tab === 'table' ? 'table' : drawing.picture),
		unit: unitPhrase(drawing, input),
		figures: m.words_count_figures({ count: years.length, number: count(years.length, input.language) }, options),
		of: shownWords(telling)
	};
	const state =
		from === to ? m.words_now_year({ ...facts, year: from }, options) : m.words_now({ ...facts, from, to }, options);
	return [title, state, ...warnings].map(sentence).join(' ');
}
