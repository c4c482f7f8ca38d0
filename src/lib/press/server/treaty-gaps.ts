import type { RowOf } from '$lib/data/row';
import { lastDayOf } from '$lib/data/cut-date';
import type { Data } from '$lib/data/server/data';
import { derived } from '$lib/data/server/derived';
import { HANOI } from '$lib/data/server/treaty-actions';
import { signatoryFacts } from '$lib/statements/server/treaties';
import { ratifierNames, signatoriesOn, type Signatories } from '$lib/statements/signatories';
import { whenWords } from '$lib/statements/treaty-standing';
import { dateWords } from '$lib/words/dates';
import { count } from '$lib/words/format';
import { BASE_LANGUAGE, type Language } from '$lib/words/language';
import type { Gaps } from '$lib/statements/gaps';

/** What sentences on the Convention are filled with: counts, by which day a document has them, and what is needed. */
export const treatyGaps = derived((data, language: Language): Gaps => {
	const { asOf, listSeen, needed, signatures } = signatoryFacts(data, language);
	const there = newestCount(data);
	return {
		signed: count(there.signed, language),
		named: count(there.named, language),
		ratified: count(there.ratified, language),
		ratifiers: ratifierNames(signatures, language),
		needed: count(needed, language),
		...dated('signed', countedIn(data, 'signatories', there.signed)?.as_of ?? asOf, language),
		...dated('ratified', countedIn(data, 'parties', there.ratified)?.as_of ?? asOf, language),
		...dated('list', listSeen, language)
	};
});

/** "April 2026" as `-by`, "in April 2026" as `-when`. */
function dated(name: string, day: string, language: Language): Gaps {
	return { [`${name}-by`]: dateWords(day, language), [`${name}-when`]: whenWords(day, language) };
}

type Counted = RowOf<'party-counts'>;

/** The first count of a document that comes to so many; null where none does. */
function countedIn(data: Data, what: 'parties' | 'signatories', number: number): Counted | null {
	const rows = data
		.rows('party-counts')
		.filter((row) => row.treaty === HANOI && row[what] === number)
		.sort((a, b) => (lastDayOf(a.as_of) < lastDayOf(b.as_of) ? -1 : 1));
	return rows[0] ?? null;
}

/** The document that counts those a sentence counts, by its gaps; null where it counts none, or no document has that count. */
export function countSource(data: Data, gaps: readonly string[]): string | null {
	const there = newestCount(data);
	if (gaps.includes('ratified')) return countedIn(data, 'parties', there.ratified)?.source ?? null;
	return gaps.includes('signed') ? (countedIn(data, 'signatories', there.signed)?.source ?? null) : null;
}

/** How many had signed and ratified when the tables were last looked at. */
const newestCount = derived((data): Signatories => {
	const facts = signatoryFacts(data, BASE_LANGUAGE);
	return signatoriesOn(facts.asOf, facts);
});
