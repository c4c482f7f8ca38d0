import { lastDayOf, precisionOf } from '$lib/data/cut-date';
import { daysBetween, type Deposit, type RaceFacts, type RaceTreaty } from '$lib/data/race';
import type { Data } from '$lib/data/server/data';
import { HANOI, instrumentsOf, type TreatyAction } from '$lib/data/server/treaty-actions';
import { codesOf, entityNames } from '$lib/data/server/names';
import { conventionFacts } from '$lib/data/server/signatures';
import { outletName } from '$lib/data/server/outlets';
import { dateWords } from '$lib/words/dates';
import { column, type Language } from '$lib/words/language';

/**
 * Every treaty of the tables with its instruments by date and by day since it opened. Regional organizations are listed,
 * but take no place in the count.
 */
export function raceFacts(data: Data, language: Language): RaceFacts {
	const { asOf, opened } = conventionFacts(data);
	const age = daysBetween(opened, asOf);
	const groups = codesOf(data, 'group');
	const names = entityNames(data, language);
	const treaties = data.rows('treaties').map((row): RaceTreaty => {
		const key = row.treaty;
		const own = row.opened_for_signature;
		const all = instrumentsOf(data, key);
		const unseen = all.filter(({ date }) => date === '').length;
		const dated = all
			.filter(({ date }) => date !== '')
			.map((one) => ({ ...one, name: names.get(one.code) ?? one.participant, counts: !groups.has(one.code) }));
		const force = row.entered_into_force ?? '';
		const needed = row.required_deposits;
		const seen = row.list_seen ?? '';
		const deposits = numbered(key, dated, { opened: own, partial: unseen > 0, language });
		const reached = reachedBy(deposits, needed);
		return {
			key,
			name: row[column('short_name', language)],
			opened: own,
			needed,
			deposits,
			unseen,
			atLeast: own === null ? sinceAdopted(dated, deposits, row.adopted ?? '') : [],
			reached,
			took: reached?.days ?? named(row.number_reached ?? '', own ?? row.adopted ?? ''),
			listSeen: seen === '' ? null : { date: seen, text: dateWords(seen, language) },
			inForce: force === '' ? null : { date: force, text: dateWords(force, language) },
			atSameAge: countAt(deposits, age, own !== null && all.length > 0 && unseen === 0),
			knownUntil:
				key === HANOI ? age : reached === null && own !== null ? named(seen === '' ? '' : lastDayOf(seen), own) : null,
			publishers: [
				...new Set(all.map(({ source }) => outletName(data, data.sources.get(source)?.publisher ?? source, language)))
			]
		};
	});
	const hanoiFirst = [...treaties].sort((a, b) => Number(b.key === HANOI) - Number(a.key === HANOI));
	return { asOf, asOfText: dateWords(asOf, language), age, treaties: hanoiFirst };
}

/** Days from one day to another, where both are known. */
function named(day: string, from: string): number | null {
	return day === '' || from === '' ? null : daysBetween(from, day);
}

interface Counting {
	readonly opened: string | null;
	readonly partial: boolean;
	readonly language: Language;
}

function numbered(
	treaty: string,
	dated: readonly (TreatyAction & { readonly name: string; readonly counts: boolean })[],
	{ opened, partial, language }: Counting
): readonly Deposit[] {
	let number = 0;
	return [...dated]
		.sort((a, b) => (a.by === b.by ? (a.code < b.code ? -1 : 1) : a.by < b.by ? -1 : 1))
		.map(({ code, name, date, by, counts }) => {
			if (counts) number += 1;
			return {
				id: `${treaty}.${code}`,
				code,
				name,
				date,
				text: dateWords(date, language),
				precision: precisionOf(date),
				days: opened === null ? null : daysBetween(opened, by),
				number: counts && !partial ? number : null,
				counts
			};
		});
}

/** Counted deposits by days since a treaty was adopted, where its opening is not known; none without that day either. */
function sinceAdopted(
	dated: readonly TreatyAction[],
	deposits: readonly Deposit[],
	adopted: string
): readonly Deposit[] {
	if (adopted === '') return [];
	const by = new Map(dated.map((one) => [one.code, one.by]));
	return deposits
		.filter(({ counts }) => counts)
		.map((one, at) => ({ ...one, days: daysBetween(adopted, by.get(one.code) ?? one.date), number: at + 1 }));
}

function reachedBy(deposits: readonly Deposit[], needed: number): RaceTreaty['reached'] {
	const deciding = deposits.find(({ number }) => number === needed);
	return deciding === undefined || deciding.days === null ? null : { date: deciding.date, days: deciding.days };
}

function countAt(deposits: readonly Deposit[], age: number, known: boolean): number | null {
	if (!known) return null;
	return deposits.filter(({ counts, days }) => counts && days !== null && days <= age).length;
}
