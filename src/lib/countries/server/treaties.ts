import type { TreatyLine } from '../page';
import { treatyStandings } from '$lib/data/server/country-treaties';
import type { Data } from '$lib/data/server/data';
import type { TreatyStanding } from '$lib/data/treaty-standing';
import { dateWords } from '$lib/dates';
import type { Language } from '$lib/language';
import { m } from '$lib/paraglide/messages';

/** Where a State stands with every treaty, in the order of the tables. */
export function treatyLines(data: Data, code: string, language: Language): readonly TreatyLine[] {
	return treatyStandings(data, code, language).map((one) => ({
		treaty: one.treaty,
		name: one.name,
		state: one.deposited !== null ? 'joined' : one.signed !== null ? 'signed' : 'none',
		standing: standingWords(one),
		signed: one.signed === null ? '' : dateWords(one.signed, language),
		joined: one.deposited === null ? '' : dateWords(one.deposited, language),
		doubt: doubtOf(one),
		asOf: one.asOf === null ? '' : dateWords(one.asOf, language),
		source: one.source
	}));
}

const ACTIONS: Readonly<Record<string, () => string>> = {
	ratification: m.treaty_ratified,
	accession: m.treaty_acceded,
	acceptance: m.treaty_accepted,
	approval: m.treaty_approved,
	succession: m.treaty_succeeded
};

/** What a State did, in a few words. */
export function standingWords({ signed, deposited, action }: TreatyStanding): string {
	if (deposited !== null) return ACTIONS[action ?? '']?.() ?? m.treaty_joined();
	return signed === null ? m.treaty_none() : m.treaty_signed();
}

/** An unconfirmed row says so; an instrument or a signature of which only the month or year is known says that. */
function doubtOf({ unconfirmed, signed, deposited }: TreatyStanding): string {
	const DAY = 10;
	return [
		...(unconfirmed ? [m.treaty_unconfirmed()] : []),
		...(deposited !== null && deposited.length < DAY ? [m.treaty_no_deposit_day()] : []),
		...(signed !== null && signed.length < DAY ? [m.treaty_no_signing_day()] : [])
	].join('; ');
}
