import type { Data } from '$lib/data/server/data';
import { pressEntries } from '$lib/press/server/entries';
import { LANGUAGES, type Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { Entry, SaidAnswer } from '../packed';

/** Sentences on the Convention that answer a question. */
export function saidOf(data: Data, language: Language): readonly SaidAnswer[] {
	return pressEntries(data, language)
		.filter(({ section }) => section === 'treaty')
		.map(({ id, title, sentence, copied, chart }) => ({ id, title, sentence, copied, chart: chart.slug }));
}

/** Every number to print, found by its place and by what it is called in any language. */
export function pressFound(data: Data, language: Language): readonly Entry[] {
	const names = LANGUAGES.map((one) => m.press_title({}, { locale: one }));
	return pressEntries(data, language).map(({ id, code, title, words, print }) => ({
		kind: 'press',
		id: code ?? id,
		title: m.press_of({ of: title }, { locale: language }),
		note: words?.figure.text ?? (print ? '' : m.press_none({}, { locale: language })),
		words: names.join(' '),
		path: `/press/#${id}`
	}));
}
