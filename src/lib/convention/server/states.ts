import type { Data } from '$lib/data/server/data';
import { stateTiles } from '$lib/data/server/state-tiles';
import { dateWords } from '$lib/words/dates';
import { count, listWords } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import type { TreatyState } from '../states';
import { signatoriesByDay, type CountLine, type SignatoryFacts } from '$lib/statements/signatories';
import { isConfirmed } from '$lib/data/signature';
import { m } from '$lib/paraglide/messages';
import { whenWords } from '$lib/statements/treaty-standing';

/** Every State with a tile, by name; who may sign comes from the table of tiles. */
export function treatyStates(data: Data, language: Language): readonly TreatyState[] {
	const budapest = new Map(data.rows('budapest-status').map((row) => [row.iso3, row]));
	return stateTiles(data, language).map((tile): TreatyState => {
		const other = budapest.get(tile.code);
		const joined = other?.ratified ?? '';
		const signed = other?.signed ?? '';
		return {
			...tile,
			budapest: joined !== '' ? 'party' : signed !== '' ? 'signed' : 'outside',
			budapestText: joined === '' && signed === '' ? '' : dateWords(joined || signed, language)
		};
	});
}

/** Above this many, names are counted instead. */
const MOST_NAMES = 4;

/** How the number of signatories grew, in words. */
export interface SignatoryGrowth {
	/** "26 October 2025: with Mali, Rwanda and Saudi Arabia"; "May 2026: 2 of them not named". */
	readonly lines: readonly CountLine[];
	/** Up to where the list names them, and who was reported later and is not counted. */
	readonly notes: readonly string[];
}

/** How the number of signatories grew, as far as it can be shown. */
export function signatoryGrowth(facts: SignatoryFacts, language: Language): SignatoryGrowth {
	const at = { locale: language };
	const { signatures, counts, listSeen } = facts;
	const named = signatures.filter(isConfirmed).length;
	const later = signatures.filter((one) => !isConfirmed(one)).map(({ name, signedText }) => `${name} (${signedText})`);
	return {
		lines: signatoriesByDay(signatures, counts).map(({ day, count: there, fresh, seen }) => ({
			day,
			count: there,
			text:
				fresh.length === 0
					? m.convention_count_unnamed({ date: seen, count: there - named }, at)
					: fresh.length > MOST_NAMES
						? m.convention_count_first({ date: seen }, at)
						: m.convention_count_with({ date: seen, names: listWords(fresh, language) }, at)
		})),
		notes: [
			m.convention_counts_list({ count: count(named, language), when: whenWords(listSeen, language) }, at),
			...(later.length > 0 ? [m.convention_counts_note({ names: listWords(later, language) }, at)] : [])
		]
	};
}
