import type { TreatyLine } from '../page';
import { treatyStandings } from '$lib/data/server/country-treaties';
import type { Data } from '$lib/data/server/data';
import { dateWords } from '$lib/words/dates';
import type { Language } from '$lib/words/language';
import { checkedWords, hasJoined, standingDoubts, standingWords } from '$lib/statements/treaty-standing';

/** Where a State stands with every treaty, in the order of the tables. */
export function treatyLines(data: Data, code: string, language: Language): readonly TreatyLine[] {
	return treatyStandings(data, code, language).map((one) => ({
		treaty: one.treaty,
		name: one.name,
		state: hasJoined(one) ? 'joined' : one.signed !== null ? 'signed' : 'none',
		standing: standingWords(one, language),
		signed: one.signed === null ? '' : dateWords(one.signed, language),
		joined: one.deposited === null ? '' : dateWords(one.deposited, language),
		doubt: standingDoubts(one, language),
		checked: checkedWords(one, one.source.published, language),
		source: one.source
	}));
}
