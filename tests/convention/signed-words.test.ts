import { expect, test } from 'vitest';
import { statementsOf } from '$lib/convention/server/said';
import { timelineOf } from '$lib/convention/server/page';
import { listedCountries } from '$lib/countries/server/list';
import { countryGroups } from '$lib/catalogue/server/country-groups';
import { openData } from '$lib/data/server/load';
import { conventionFacts } from '$lib/data/server/signatures';

const data = openData();
const { opened } = conventionFacts(data);

test('nobody has signed before the Convention was opened: a statement of an earlier day is headed by what it is', () => {
	const early = statementsOf(data, 'en').filter(
		({ date, position }) => date < opened && date.length === 10 && /^signed/.test(position)
	);
	expect(early.map(({ id }) => id)).toEqual([]);
	const earlier = statementsOf(data, 'vi').filter(
		({ date, position }) => date < opened && date.length === 10 && /^đã ký/.test(position)
	);
	expect(earlier.map(({ id }) => id)).toEqual([]);
	const positions = new Map(statementsOf(data, 'en').map(({ id, position }) => [id, position]));
	const inVietnamese = new Map(statementsOf(data, 'vi').map(({ id, position }) => [id, position]));
	expect(
		['eu-council-2025', 'russia-2025', 'canada-2025'].map((id) => [positions.get(id), inVietnamese.get(id)])
	).toEqual([
		['authorized signature', 'cho phép ký'],
		['initiator', 'nước khởi xướng'],
		['not signed in Hanoi, said to have signed later', 'không ký tại Hà Nội, được cho là ký sau']
	]);
});

test('a signature that was not found again is an event that is said to have been', () => {
	const events = (language: 'en' | 'vi') =>
		timelineOf(data, language).flatMap(({ date, event }) => (date === '2026-07' || date === '2026-09' ? [event] : []));
	expect(events('en')).toEqual(['Canada is said to have signed', 'India is said to have signed']);
	expect(events('vi')).toEqual(['Báo chí đưa tin Canada đã ký', 'Báo chí đưa tin Ấn Độ đã ký']);
});

test('the list of countries, the group of a picker and the count of the Convention are of one set', () => {
	const listed = listedCountries(data, 'en');
	const of = (treaty: string) => listed.filter((one) => one.treaty === treaty).length;
	expect([of('signed'), of('party'), of('unsure')]).toEqual([70, 3, 2]);
	expect(listed.flatMap(({ code, treaty }) => (treaty === 'unsure' ? [code] : []))).toEqual(['CAN', 'IND']);
	expect(countryGroups(data, 'en').find(({ code }) => code === 'SIGNATORIES')?.count).toBe(73);
});
