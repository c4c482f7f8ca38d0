import type { ChartText } from '$lib/chart/input';
import { faceWord } from '$lib/filters/face-word';
import { sentence } from './telling';

/** As many things are told of a chart of treaties. */
const MOST = 5;

/** A chart of treaties in plain words: these sentences first, then what must be known of it, as its notes say it. */
export function treatyWords(first: readonly string[], { notes }: Pick<ChartText, 'notes'>): readonly string[] {
	return [...first, ...notes].slice(0, MOST).map(sentence);
}

/** What a chart of treaties shows now, to be said aloud after a choice: its face, its title, and what is said of the States chosen. */
export function treatyNow(
	face: Parameters<typeof faceWord>[0],
	{ title }: Pick<ChartText, 'title'>,
	answers: readonly string[]
): string {
	return [`${faceWord(face)}: ${title}`, ...answers].map(sentence).join(' ');
}
