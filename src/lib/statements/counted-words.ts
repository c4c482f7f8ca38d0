import type { Observation } from '$lib/data/observation';
import { countsOf, nameOf, type Words } from '$lib/data/words';
import { figure } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { say, type Said } from './said';

/** One counter's losses, with who counts and what: "Japan: ¥182.7 billion reported lost in 2025 (National Police Agency: …)". */
export function countedLossSaid(row: Observation, country: string, words: Words, language: Language): Said {
	const publisher = nameOf(words.publishers, row.publisher);
	const counts = countsOf(words, row.publisher, row.metric);
	const by = counts === '' ? publisher : `${publisher}: ${counts}`;
	const facts = { country, amount: figure(row.value, row.unit, language), year: row.year, by };
	return say(m.country_title_loss(facts, { locale: language }), [row]);
}
