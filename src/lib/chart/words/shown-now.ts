import type { Tab } from '$lib/data/choices';
import { faceWord } from '$lib/filters/face-word';
import { STATUSES } from '$lib/data/observation';
import { statusWord } from '$lib/statements/figure-text';
import { inSentence } from '$lib/statements/said';
import type { Words } from '$lib/ui/view/view';
import { count, listWords } from '$lib/words/format';
import { m } from '$lib/paraglide/messages';
import { unitPhrase } from '../text/chart-text';
import { shownWords } from './in-words';
import { sentence, type Telling } from './telling';

/**
 * What a chart shows now, to be said aloud after a choice: its title; the face, the unit, how many figures of what and of which
 * years; then the warnings that stand out. Where nothing is left to draw, that.
 * @param words `short`: the title, the face, and how many figures; `full`: how the figures came about as well
 */
export function shownNow(telling: Telling, tab: Tab, warnings: readonly string[], words: Words = 'normal'): string {
	const { drawing, input, title } = telling;
	const options = { locale: input.language };
	const years = drawing.rows.map(({ year }) => year);
	if (years.length === 0) return [sentence(title), m.chart_empty({}, options)].join(' ');
	const [from, to] = [Math.min(...years), Math.max(...years)];
	const face = faceWord(tab === 'table' ? 'table' : drawing.picture);
	const figures = m.words_count_figures({ count: years.length, number: count(years.length, input.language) }, options);
	if (words === 'short')
		return [title, m.chart_list_figure({ year: face, figure: figures }, options)].map(sentence).join(' ');
	const facts = {
		face,
		unit: unitPhrase(drawing, input),
		figures,
		of: shownWords(telling)
	};
	const state =
		from === to ? m.words_now_year({ ...facts, year: from }, options) : m.words_now({ ...facts, from, to }, options);
	const came = STATUSES.filter((status) => drawing.rows.some((row) => row.status === status));
	const kinds = listWords(
		came.map((status) => inSentence(statusWord(status, input.language))),
		input.language
	);
	const more = words === 'full' ? [m.words_now_kinds({ kinds }, options)] : [];
	return [title, state, ...more, ...warnings].map(sentence).join(' ');
}
