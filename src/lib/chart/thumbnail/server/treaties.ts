import { numberOf, textOf } from '$lib/data/server/cells';
import type { Data } from '$lib/data/server/data';
import { HANOI, instrumentsOf } from '$lib/data/server/deeds';
import { conventionFacts, signatures } from '$lib/data/server/signatures';
import { MAP_SIZE, worldPlaces, worldShapes } from '$lib/data/server/world';
import type { Language } from '$lib/language';
import { layoutMap, type StateDot } from '../map';
import type { Way } from '../steps';
import { STILL, type Still } from '../still';

const DAYS_A_MONTH = 365.25 / 12;

/** The still of the map of signatures: participants that are States of the map, each at its place. */
export function signaturesStill(data: Data, language: Language): Still {
	const places = new Map(worldPlaces(data).map((place) => [place.code, place]));
	const states = signatures(data, language).flatMap(({ code, ratified }): StateDot[] => {
		const place = places.get(code);
		return place === undefined ? [] : [{ ...place, standing: ratified === null ? 'signed' : 'ratified' }];
	});
	const outlines = worldShapes(data).map(({ d }) => d);
	return layoutMap(outlines, states, STILL.width / MAP_SIZE.width);
}

/**
 * The Convention's way to the instruments it needs, last, after those of every earlier treaty that has all of its own in
 * the tables. Instruments of regional organizations do not count. A cut date counts from the day by which the deed was done.
 */
export function waysToForce(data: Data): readonly Way[] {
	const groups = new Set(
		data.rows('entities').flatMap((row) => (textOf(row, 'kind') === 'group' ? [textOf(row, 'code')] : []))
	);
	const days = (treaty: string) =>
		instrumentsOf(data, treaty).flatMap(({ code, by }) => (groups.has(code) || by === '' ? [] : [by]));
	const earlier = data.rows('treaties').filter((row) => textOf(row, 'treaty') !== HANOI);
	const { asOf, opened, needed } = conventionFacts(data);
	const ways = earlier.flatMap((row): Omit<Way, 'look'>[] => {
		const [from, many] = [textOf(row, 'opened_for_signature'), numberOf(row, 'required_deposits')];
		const deposited = days(textOf(row, 'treaty'));
		if (from === '' || many === null || deposited.length < many) return [];
		return [{ needed: many, months: monthsSince(from, deposited), now: null }];
	});
	return [
		...ways.map((way, at) => ({ ...way, look: `c${at + 1}` })),
		{
			look: 'seal',
			needed,
			months: monthsSince(opened, days(HANOI)),
			now: monthsBetween(opened, asOf)
		}
	];
}

function monthsSince(opened: string, days: readonly string[]): number[] {
	return days.map((day) => monthsBetween(opened, day)).sort((a, b) => a - b);
}

function monthsBetween(from: string, to: string): number {
	return Math.max(0, (Date.parse(to) - Date.parse(from)) / 864e5 / DAYS_A_MONTH);
}
