import type { ChartText } from '$lib/chart/input';
import { faceWord } from '$lib/filters/face-word';
import type { Words } from '$lib/ui/view/view';
import { sentence } from './telling';

/** As many things are told of a chart of treaties. */
const MOST = 5;

/** A chart of treaties in plain words: these sentences first, then what must be known of it, as its notes say it. */
export function treatyWords(first: readonly string[], { notes }: Pick<ChartText, 'notes'>): readonly string[] {
	return [...first, ...notes].slice(0, MOST).map(sentence);
}

/** What a chart of treaties shows now, to be said aloud after a choice: its face, its title, and what is said of the States chosen. In short the States alone, where any is chosen. */
export function treatyNow(
	face: Parameters<typeof faceWord>[0],
	{ title }: Pick<ChartText, 'title'>,
	answers: readonly string[],
	words: Words = 'normal'
): string {
	if (words === 'short' && answers.length > 0) return answers.map(sentence).join(' ');
	return [`${faceWord(face)}: ${title}`, ...answers].map(sentence).join(' ');
}
