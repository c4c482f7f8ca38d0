import { fold } from '$lib/words/format';
import { type DataError, quoted } from '$lib/data/server/data-error';
import { regionNames } from '$lib/data/server/names';
import { fault, items, type Entry } from '$lib/data/server/row';
import type { Table } from '$lib/data/server/table';

/** Path of the table of places. */
const PLACES = 'reference/entities.csv';

/**
 * Codes and names of places that do not go together: an ISO code that has no name, a participant of a treaty under another
 * place's code, a neighbour that does not name its neighbour back (where both name any; a group names its members).
 */
export function placeFaults(tables: readonly Table[]): readonly DataError[] {
	const places = tables.find(({ resource }) => resource.path === PLACES);
	if (places === undefined || !places.sound) return [];
	const byCode = new Map(places.rows.map((entry) => [String(entry.row['code']), entry]));
	const nameOf = regionNames('en');
	return [
		...places.rows.flatMap((entry) => [...codeFaults(entry, nameOf), ...neighbourFaults(entry, byCode)]),
		...tables.flatMap(({ rows }) => rows.flatMap((entry) => participantFaults(entry, byCode, nameOf)))
	];
}

type NameOf = (code: string) => string | undefined;

function codeFaults(entry: Entry, nameOf: NameOf): readonly DataError[] {
	const code = entry.row['iso2'];
	if (typeof code !== 'string' || nameOf(code) !== undefined) return [];
	return [fault(entry, 'iso2', code, `No country or territory has the code ${quoted(code)}. Correct it.`)];
}

function neighbourFaults(entry: Entry, byCode: ReadonlyMap<string, Entry>): readonly DataError[] {
	const code = String(entry.row['code']);
	if (entry.row['kind'] === 'group') return [];
	return items(entry, 'neighbours').flatMap((near) => {
		const other = byCode.get(String(near));
		const theirs = other === undefined ? [] : items(other, 'neighbours');
		if (theirs.length === 0 || theirs.includes(code)) return [];
		const rule = `${code} names ${String(near)} as a neighbour, but not the other way round. Name both, or neither.`;
		return [fault(entry, 'neighbours', String(near), rule)];
	});
}

/** Rows with `iso3` and `participant`, the name under which a treaty lists it. */
function participantFaults(entry: Entry, byCode: ReadonlyMap<string, Entry>, nameOf: NameOf): readonly DataError[] {
	const { iso3, participant } = entry.row;
	const place = byCode.get(String(iso3));
	if (typeof iso3 !== 'string' || typeof participant !== 'string' || place === undefined) return [];
	const { iso2, name_en } = place.row;
	const own = typeof iso2 === 'string' ? (nameOf(iso2) ?? '') : '';
	const known = [own, String(name_en ?? ''), ...items(place, 'aliases_en').map(String)];
	if (known.some((name) => letters(name) === letters(participant))) return [];
	const rule = `${iso3} is ${own === '' ? known.filter((name) => name !== '').join(', ') : own}. Correct the code, or add ${quoted(participant)} to its aliases_en in ${PLACES}.`;
	return [fault(entry, 'participant', participant, rule)];
}

/** The words of a name as they are compared, in no order: "Iran (Islamic Republic of)" is the Islamic Republic of Iran. */
function letters(name: string): string {
	const words = fold(name)
		.replaceAll('&', ' and ')
		.split(/[^a-z]+/)
		.filter((word) => word !== '' && word !== 'the');
	return words.sort().join(' ');
}
