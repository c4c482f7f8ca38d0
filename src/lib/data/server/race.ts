import { daysBetween, precisionOf, type Deposit, type RaceFacts, type RaceTreaty } from '$lib/data/race';
import { dayCounted } from '$lib/data/signature';
import { numberOf, textOf } from '$lib/data/server/cells';
import type { Data } from '$lib/data/server/data';
import { entityNames } from '$lib/data/server/names';
import type { Row } from '$lib/data/server/row';
import { conventionFacts } from '$lib/data/server/signatures';
import { dateWords } from '$lib/dates';
import type { Language } from '$lib/language';

/** The treaty whose pace is compared. */
export const HANOI = 'hanoi';

/** A row of any table of instruments, in one shape. */
export interface Instrument {
	readonly code: string;
	readonly participant: string;
	/** ISO date, cut as known; empty where the day was not seen. */
	readonly date: string;
	readonly action: string;
	readonly source: string;
	readonly note: string;
}

/**
 * The instruments of a treaty, in the order of their table, those without a day included. A row of `deposits` with
 * neither date stands for an instrument whose day was not seen; one with a signature only stands for no instrument.
 */
export function instrumentsOf(data: Data, treaty: string): readonly Instrument[] {
	const read = (column: string) => (row: Row) => ({
		code: textOf(row, 'iso3'),
		participant: textOf(row, 'participant'),
		date: textOf(row, column),
		action: textOf(row, 'action'),
		source: textOf(row, 'source'),
		note: textOf(row, 'note')
	});
	if (treaty === HANOI)
		return data
			.rows('status')
			.map(read('ratified'))
			.filter(({ date }) => date !== '');
	if (treaty === 'budapest')
		return data
			.rows('budapest-status')
			.map(read('ratified'))
			.filter(({ date }) => date !== '');
	return data
		.rows('deposits')
		.filter((row) => textOf(row, 'treaty') === treaty)
		.filter((row) => textOf(row, 'deposited') !== '' || textOf(row, 'signed') === '')
		.map(read('deposited'));
}

/**
 * Every treaty of the tables with its instruments by date and by day since it opened. Regional organizations are listed,
 * but take no place in the count.
 */
export function raceFacts(data: Data, language: Language): RaceFacts {
	const { asOf, opened } = conventionFacts(data);
	const age = daysBetween(opened, asOf);
	const groups = new Set(
		data
			.rows('entities')
			.filter((row) => textOf(row, 'kind') === 'group')
			.map((row) => textOf(row, 'code'))
	);
	const names = entityNames(data, language);
	const treaties = data.rows('treaties').map((row): RaceTreaty => {
		const key = textOf(row, 'treaty');
		const own = textOf(row, 'opened_for_signature') || null;
		const all = instrumentsOf(data, key);
		const unseen = all.filter(({ date }) => date === '').length;
		const dated = all
			.filter(({ date }) => date !== '')
			.map((one) => ({ ...one, name: names.get(one.code) ?? one.participant, counts: !groups.has(one.code) }));
		const force = textOf(row, 'entered_into_force');
		const needed = numberOf(row, 'required_deposits') ?? 0;
		const deposits = numbered(key, dated, { opened: own, asOf, partial: unseen > 0, language });
		return {
			key,
			name: textOf(row, language === 'vi' ? 'short_name_vi' : 'short_name'),
			opened: own,
			needed,
			deposits,
			unseen,
			atLeast: own === null ? sinceAdopted(deposits, textOf(row, 'adopted'), asOf) : [],
			reached: reachedBy(deposits, needed),
			inForce: force === '' ? null : { date: force, text: dateWords(force, language) },
			atSameAge: countAt(deposits, age, own !== null && all.length > 0 && unseen === 0),
			knownUntil: key === HANOI ? age : null,
			publishers: [...new Set(all.map(({ source }) => data.sources.get(source)?.publisher ?? source))]
		};
	});
	const hanoiFirst = [...treaties].sort((a, b) => Number(b.key === HANOI) - Number(a.key === HANOI));
	return { asOf, asOfText: dateWords(asOf, language), age, treaties: hanoiFirst };
}

interface Counting {
	readonly opened: string | null;
	readonly asOf: string;
	readonly partial: boolean;
	readonly language: Language;
}

function numbered(
	treaty: string,
	dated: readonly (Instrument & { readonly name: string; readonly counts: boolean })[],
	{ opened, asOf, partial, language }: Counting
): readonly Deposit[] {
	let number = 0;
	return dated
		.map((one) => ({ ...one, day: dayCounted(one.date, asOf) }))
		.sort((a, b) => (a.day === b.day ? (a.code < b.code ? -1 : 1) : a.day < b.day ? -1 : 1))
		.map(({ code, name, date, day, counts }) => {
			if (counts) number += 1;
			return {
				id: `${treaty}.${code}`,
				code,
				name,
				date,
				text: dateWords(date, language),
				precision: precisionOf(date),
				days: opened === null ? null : daysBetween(opened, day),
				number: counts && !partial ? number : null,
				counts
			};
		});
}

/** Counted deposits by days since a treaty was adopted, where its opening is not known; none without that day either. */
function sinceAdopted(deposits: readonly Deposit[], adopted: string, asOf: string): readonly Deposit[] {
	if (adopted === '') return [];
	return deposits
		.filter(({ counts }) => counts)
		.map((one, at) => ({ ...one, days: daysBetween(adopted, dayCounted(one.date, asOf)), number: at + 1 }));
}

function reachedBy(deposits: readonly Deposit[], needed: number): RaceTreaty['reached'] {
	const deciding = deposits.find(({ number }) => number === needed);
	return deciding === undefined || deciding.days === null ? null : { date: deciding.date, days: deciding.days };
}

function countAt(deposits: readonly Deposit[], age: number, known: boolean): number | null {
	if (!known) return null;
	return deposits.filter(({ counts, days }) => counts && days !== null && days <= age).length;
}
