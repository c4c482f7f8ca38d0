import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import RaceChart from '$lib/chart/treaties/race/RaceChart.svelte';
import { raceTable } from '$lib/chart/treaties/race/table';
import { raceToForty, type RaceInput } from '$lib/chart/treaties/race/select';
import type { Deposit, RaceTreaty } from '$lib/data/race';
import { NO_FILTERS, type Filters } from '$lib/filters/filters';
import { m } from '$lib/paraglide/messages';
import { marksIn } from '../fixtures/drawn';

const deposit = (id: string, days: number, number: number | null, of: Partial<Deposit> = {}): Deposit => ({
	id,
	code: id.split('.')[1] ?? '',
	name: id,
	date: '2000-01-01',
	text: '1 January 2000',
	precision: 'day',
	days,
	number,
	counts: number !== null,
	...of
});
const treaty = (key: string, of: Partial<RaceTreaty> = {}): RaceTreaty => ({
	key,
	name: `The ${key}`,
	opened: '2000-01-01',
	atLeast: [],
	needed: 2,
	deposits: [],
	unseen: 0,
	reached: null,
	took: null,
	listSeen: { date: '2026-02-05', text: '5 February 2026' },
	inForce: null,
	atSameAge: 0,
	knownUntil: null,
	publishers: ['Depositary'],
	...of
});
const hanoi = treaty('hanoi', {
	needed: 40,
	deposits: [
		deposit('hanoi.QAT', 126, 1, { name: 'Qatar', date: '2026-02', text: 'February 2026', precision: 'month' })
	],
	atSameAge: 1,
	knownUntil: 336
});
const quick = treaty('quick', {
	deposits: [deposit('quick.VNM', 100, 1), deposit('quick.EUU', 200, null), deposit('quick.LAO', 532, 2)],
	reached: { date: '2001-06-16', days: 532 },
	took: 532,
	inForce: { date: '2001-09-14', text: '14 September 2001' },
	atSameAge: 1
});
const slow = treaty('slow', {
	deposits: [deposit('slow.VNM', 400, 1), deposit('slow.LAO', 1018, 2)],
	reached: { date: '2002-10-15', days: 1018 },
	took: 1018
});
const partial = treaty('partial', {
	opened: null,
	unseen: 6,
	deposits: [deposit('partial.AGO', 0, null, { days: null, counts: true })],
	atSameAge: null
});
const unknown = treaty('unknown', { atSameAge: null });

const input = (filters: Partial<Filters> = {}, treaties = [hanoi, quick, slow, partial, unknown]): RaceInput => ({
	facts: { asOf: '2026-09-26', asOfText: '26 September 2026', age: 336, treaties },
	filters: { ...NO_FILTERS, ...filters },
	language: 'en'
});

describe('raceToForty', () => {
	test('draws each counted deposit once, and none of a regional organization', () => {
		const race = raceToForty(input());
		expect(race.drawn).toEqual(['hanoi.QAT', 'quick.VNM', 'quick.LAO', 'slow.VNM', 'slow.LAO']);
		expect(race.lines.map(({ key, steps }) => [key, steps.map(({ x, y }) => [x, y])])).toEqual([
			['hanoi', [[126, 1]]],
			[
				'quick',
				[
					[100, 1],
					[532, 2]
				]
			],
			[
				'slow',
				[
					[400, 1],
					[1018, 2]
				]
			]
		]);
	});

	test('the title tells of every earlier treaty asked for, drawn or not, and of those that are not there yet', () => {
		expect(raceToForty(input()).title).toBe(
			'Of 4 earlier treaties 2 took 17 to 33 months to gather the ratifications they needed; 2 had not gathered them by 5 February 2026'
		);
		expect(raceToForty(input({ metrics: ['slow', 'hanoi'] })).title).toBe(
			'The slow took 33 months to gather the ratifications it needed'
		);
		expect(raceToForty(input({ metrics: ['hanoi'] })).title).toBe(m.race_neutral());
	});

	test('treaties are chosen by their ids; ids of no treaty choose nothing', () => {
		expect(raceToForty(input({ metrics: ['slow'] })).lines.map(({ key }) => key)).toEqual(['slow']);
		expect(raceToForty(input({ metrics: ['ic3_losses'] })).lines).toHaveLength(3);
	});

	test('a treaty keeps its colour whichever others are drawn; red is the Convention’s', () => {
		const colourOf = (metrics: string[]) =>
			Object.fromEntries(raceToForty(input({ metrics })).lines.map(({ key, colour }) => [key, colour]));
		expect(colourOf([])).toEqual({ hanoi: 10, quick: 1, slow: 2 });
		expect(colourOf(['slow'])).toEqual({ slow: 2 });
	});

	test('says how far each treaty came, and “at least” where days were not seen', () => {
		expect(raceToForty(input()).lines.map(({ counts }) => counts)).toEqual([
			m.race_so_far({ count: m.race_at_least({ count: '1' }), needed: '40', months: '11' }),
			m.race_reached({ needed: '2', months: '17' }),
			m.race_reached({ needed: '2', months: '33' })
		]);
	});

	test('compares at the same age, most instruments first', () => {
		expect(raceToForty(input()).tables[0]?.rows.map(({ key, cells }) => [key, cells[1]])).toEqual([
			['hanoi', m.race_at_least({ count: '1' })],
			['quick', '1'],
			['slow', '0']
		]);
	});

	test('names what cannot be drawn, and why', () => {
		const { notes } = raceToForty(input());
		expect(notes).toContain(m.race_note_unopened({ name: 'The partial', seen: 1, all: 7 }));
		expect(notes).toContain(m.race_note_none({ names: 'The unknown' }));
		expect(notes).toContain(m.race_note_cut({ names: 'Qatar (February 2026)', count: 1 }));
		expect(raceToForty(input({ metrics: ['slow'] })).notes).toEqual([m.race_note_ends()]);
	});

	test('a treaty without an opening day starts at its adoption, as the least there was, and says so', () => {
		const adopted = treaty('partial', {
			opened: null,
			unseen: 6,
			deposits: [
				deposit('partial.SEN', 0, null, { days: null, counts: true }),
				deposit('partial.GIN', 0, null, { days: null, counts: true })
			],
			atLeast: [deposit('partial.SEN', 781, 1), deposit('partial.GIN', 1572, 2)],
			atSameAge: null
		});
		const race = raceToForty(input({}, [hanoi, slow, adopted]));
		const line = race.lines.find(({ key }) => key === 'partial');
		// The second deposit lies beyond the axis of three years
		expect(line).toMatchObject({ partial: true, until: 1095, threshold: 2 });
		expect(line?.steps.map(({ x, y, id }) => [x, y, id])).toEqual([[781, 1, 'partial.SEN']]);
		expect(race.notes).toContain(m.race_note_partial({ name: 'The partial', seen: 2, all: 8 }));
		expect(race.lines.filter(({ partial: broken }) => broken)).toHaveLength(1);
		expect(race.days).toBe(1095.75);
	});

	test('the deposits of chosen countries are ringed', () => {
		const ringed = raceToForty(input({ countries: ['LAO'] })).lines.flatMap(({ steps }) =>
			steps.filter(({ chosen }) => chosen).map(({ id }) => id)
		);
		expect(ringed).toEqual(['quick.LAO', 'slow.LAO']);
	});

	test('the axis holds the longest race; the level is that of the Hanoi Convention', () => {
		expect(raceToForty(input())).toMatchObject({ days: 1095.75, level: 40 });
		expect(raceToForty(input({ metrics: ['slow'] })).level).toBeNull();
	});
});

describe('RaceChart', () => {
	const html = render(RaceChart, { props: { input: input() } }).body.replace(/<!--[^]*?-->/g, '');

	test('is one figure with one drawing, a mark for every deposit and a group for every treaty', () => {
		expect(html.match(/<figure[^>]*data-chart="race-to-40"/g)).toHaveLength(1);
		expect(html.match(/<svg/g)).toHaveLength(1);
		expect(marksIn(html).map(({ series, open }) => `${series}${open ? ' cut' : ''}`)).toEqual([
			'quick',
			'quick',
			'slow',
			'slow',
			'hanoi cut'
		]);
		expect(
			raceTable(raceToForty(input()).rows, 'en')
				.rows.map(({ of }) => of.entity)
				.sort()
		).toEqual(['LAO', 'LAO', 'QAT', 'VNM', 'VNM']);
		expect([...html.matchAll(/data-series="(\w+)"/g)].map(([, key]) => key).sort()).toEqual(['hanoi', 'quick', 'slow']);
	});

	test('compares the treaties in a table under the drawing, and lists the deposits behind a tab', () => {
		const [ages = ''] = [...html.matchAll(/<tbody[^>]*>([^]*?)<\/tbody>/g)].map(([, rows]) => rows);
		expect(ages.match(/<tr/g)).toHaveLength(3);
		expect(raceTable(raceToForty(input()).rows, 'en').rows).toHaveLength(5);
		expect(html).toContain(m.race_same_age({ age: '336', date: '26 September 2026' }));
	});

	test('holds nothing that is no number, with treaties and without', () => {
		expect(html).not.toMatch(/NaN|Infinity|undefined/);
		const empty = render(RaceChart, { props: { input: input({}, []) } }).body;
		expect(empty).toContain(m.chart_empty());
		expect(empty).not.toMatch(/NaN|Infinity|undefined/);
	});
});
