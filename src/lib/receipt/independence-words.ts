import type { Observation } from '$lib/data/observation';
import { nameOf, type Words } from '$lib/data/words';
import type { Language } from '$lib/language';
import { m } from '$lib/paraglide/messages';
import { independent, type Independence } from './lineage';

/** "Independent sources: 14 of 18.", and why the others are none; empty where there is only one publisher. */
export function independenceWords({ independent: own, of }: Independence, language: Language): string {
	if (of < 2) return '';
	return (own === of ? m.lin_independent : m.lin_independent_some)({ independent: own, of }, { locale: language });
}

/**
 * The same for figures on a page that does not carry the table of repeats: the flag `echo` says which figures repeat
 * another. One sentence in a list of notes; none where there is only one publisher.
 */
export function independenceNotes(
	rows: readonly Pick<Observation, 'id' | 'publisher' | 'flags'>[],
	{ publishers }: Pick<Words, 'publishers'>,
	language: Language
): readonly string[] {
	const echoes = rows.filter(({ flags }) => flags.includes('echo'));
	const counted = independent(rows, {
		repeats: new Map(echoes.map(({ id }) => [id, null])),
		publisherOf: () => undefined,
		houseOf: (publisher) => nameOf(publishers, publisher)
	});
	const words = independenceWords(counted, language);
	return words === '' ? [] : [words];
}
