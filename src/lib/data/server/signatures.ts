import type { ArticleNote } from '$lib/data/page-figures';
import { lastDayOf } from '$lib/data/cut-date';
import type { PartyCount, Signature } from '$lib/data/signature';
import type { Data } from '$lib/data/server/data';
import { HANOI, instrumentsOf, lookedAt, signaturesOf } from '$lib/data/server/treaty-actions';
import { codesOf, entityNames } from '$lib/data/server/names';
import { dateWords } from '$lib/words/dates';
import { collate } from '$lib/words/format';
import { column, type Language } from '$lib/words/language';

/** Every participant that signed, sorted by name in the language. */
export function signatures(data: Data, language: Language): readonly Signature[] {
	const names = entityNames(data, language);
	const compare = collate(language);
	const groups = codesOf(data, 'group');
	const instruments = new Map(instrumentsOf(data, HANOI).map((one) => [one.code, one]));
	return signaturesOf(data, HANOI)
		.map(({ code, participant, date, from, by, doubts }): Signature => {
			const instrument = instruments.get(code) ?? null;
			return {
				code,
				name: names.get(code) ?? participant,
				signed: date,
				signedFrom: from,
				signedBy: by,
				ratified: instrument?.date ?? null,
				ratifiedFrom: instrument?.from ?? null,
				ratifiedBy: instrument?.by ?? null,
				signedText: dateWords(date, language),
				ratifiedText: instrument === null ? '' : dateWords(instrument.date, language),
				signedDoubts: doubts,
				ratifiedDoubts: instrument?.doubts ?? [],
				counts: !groups.has(code)
			};
		})
		.sort((a, b) => compare(a.name, b.name));
}

/** What the page says of the Convention as a whole; all of it from the tables. */
export interface ConventionFacts {
	/** Day its table was last looked at, ISO. */
	readonly asOf: string;
	/** Day or month in which the depositary's list was last seen whole, ISO. */
	readonly listSeen: string;
	readonly adopted: string;
	readonly opened: string;
	/** Day on which signature closes. */
	readonly closes: string;
	/** Instruments needed. */
	readonly needed: number;
}

/** The event that ends the time for signature. */
export const LAST_DAY = 'Last day for signature';

/** How many had signed and ratified the Hanoi Convention, as documents counted them, by day. */
export function partyCounts(data: Data, language: Language): readonly PartyCount[] {
	return data
		.rows('party-counts')
		.filter((row) => row.treaty === HANOI)
		.map((row) => ({
			day: lastDayOf(row.as_of),
			text: dateWords(row.as_of, language),
			signed: row.signatories,
			ratified: row.parties
		}))
		.sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The Convention's own dates and threshold. @throws Error where the tables lack them. */
export function conventionFacts(data: Data): ConventionFacts {
	const treaty = data.rows('treaties').find((row) => row.treaty === HANOI);
	const closes = data.rows('timeline').find((row) => row.event === LAST_DAY);
	const asOf = lookedAt(data, 'status');
	if (treaty === undefined || closes === undefined || asOf === '') {
		throw new Error(`convention/: the row "${HANOI}", the event "${LAST_DAY}" or "lastLookedAt" is missing.`);
	}
	return {
		asOf,
		listSeen: treaty.list_seen ?? '',
		adopted: treaty.adopted ?? '',
		opened: treaty.opened_for_signature ?? '',
		closes: closes.date,
		needed: treaty.required_deposits
	};
}

/** These articles, in the order asked for. */
export function articleNotes(data: Data, numbers: readonly number[], language: Language): readonly ArticleNote[] {
	const rows = new Map(data.rows('articles').map((row) => [row.article_number, row]));
	return numbers.flatMap((number) => {
		const row = rows.get(number);
		if (row === undefined) return [];
		return [{ number, short: row[`short_${language}`], topic: row[column('topic', language)] }];
	});
}
