import { describe, expect, test } from 'vitest';
import { classScale } from '$lib/chart/sound/class-scale';
import type { Heard } from '$lib/chart/sound/heard';
import { heardPairs } from '$lib/chart/sound/heard-pairs';
import { heardPlaces } from '$lib/chart/sound/heard-places';
import { heardStandings } from '$lib/chart/sound/heard-standings';
import { scoreOf } from '$lib/chart/sound/score';
import { standingWord } from '$lib/chart/treaties/signatures/standing-word';
import { heardDrawing, series } from '../../fixtures/heard';
import { observation, point } from '../../fixtures/observations';

const share = (entity: string, value: number, of = {}) =>
	observation({ id: entity, entity, value, unit: 'percent', year: 2024, ...of });
/** What is played: "USA 466.2 Hz -0.45". */
const played = (heard: Heard) =>
	scoreOf(heard, null, 1).sounds.map(
		({ id, pitch, pan }) => `${id} ${(pitch?.[0] ?? 0).toFixed(1)} Hz ${pan.toFixed(2)}`
	);

describe('a scale in classes', () => {
	const { at, bounds } = classScale(
		[
			{ from: 0, to: 10, step: 2 },
			{ from: 10, to: 100, step: 5 }
		],
		(value) => `${value}%`
	);

	test('gives each class the same room, and a value inside its class the place between the bounds', () => {
		expect([0, 5, 10, 55, 100].map(at)).toEqual([0, 0.25, 0.5, 0.75, 1]);
		expect(bounds).toEqual([
			{ at: 0, label: '0%' },
			{ at: 0.5, label: '10%' },
			{ at: 1, label: '100%' }
		]);
	});

	test('has what lies outside at its ends, and nothing without classes', () => {
		expect([-3, 200].map(at)).toEqual([0, 1]);
		const none = classScale([], String);
		expect([none.at(7), none.bounds]).toEqual([0, []]);
	});
});

describe('a map', () => {
	// Classes 10–20, 20–30, 30–60 and 60–100: each is a quarter of the scale
	const rows = [share('BRA', 40), share('USA', 100), share('VNM', 10), share('FRA', 20)];
	const of = heardDrawing(
		{ VNM: rows.slice(2, 3) },
		{
			picture: 'map',
			background: rows.filter(({ entity }) => entity !== 'VNM').map((row) => series(row.entity, [row])),
			rows,
			amounts: new Map(rows.map((row) => [row.id, point(row).amount])),
			year: 2024,
			years: [2024, 2024]
		}
	);
	const x: Readonly<Record<string, number>> = { USA: 200, BRA: 350, FRA: 500, VNM: 800 };
	const marks = { width: 1000, points: rows.map(({ id }) => ({ id, x: x[id] ?? 0 })) };

	test('is swept from west to east, each place heard from its side, all places of the picture among them', () => {
		const heard = heardPlaces(of, marks, 'across');
		expect(heard).toMatchObject({ way: 'places', step: 'place', until: 3, apart: false });
		expect(heard.lines[0]?.gridlines.map(({ label }) => label)).toEqual(['10%', '20%', '30%', '60%', '100%']);
		expect(
			heard.lines[0]?.figures.map(({ id, when, at, side = 0 }) => [id, when, at.toFixed(3), side.toFixed(1)])
		).toEqual([
			['USA', 0, '1.000', '-0.6'],
			['BRA', 1, '0.583', '-0.3'],
			['FRA', 2, '0.250', '0.0'],
			['VNM', 3, '0.000', '0.6']
		]);
		expect(played(heard)).toEqual([
			'USA 1760.0 Hz -0.54',
			'BRA 740.0 Hz -0.27',
			'FRA 370.0 Hz 0.00',
			'VNM 220.0 Hz 0.54'
		]);
	});

	test('or heard from low to high, each place still from its side', () => {
		expect(played(heardPlaces(of, marks, 'rising'))).toEqual([
			'VNM 220.0 Hz 0.54',
			'FRA 370.0 Hz 0.00',
			'BRA 740.0 Hz -0.27',
			'USA 1760.0 Hz -0.54'
		]);
	});

	test('has no note for a place that the picture has no mark of', () => {
		const { lines } = heardPlaces(of, { ...marks, points: marks.points.slice(0, 1) }, 'across');
		expect(lines[0]?.figures.map(({ id }) => id)).toEqual(['BRA']);
		expect(heardPlaces(of, { width: 0, points: [] }, 'across').lines).toEqual([]);
	});
});

test('tiles leave out the places behind, keep status and doubt, and take the figure of a year before where one is missing', () => {
	const rows = [share('TX', 30, { status: 'estimate' }), share('NY', 0, { year: 2023, flags: ['part-year'] })];
	const of = heardDrawing(
		{ TX: rows.slice(0, 1), NY: rows.slice(1) },
		{ picture: 'tiles', background: [series('CA', [share('CA', 50)])], year: 2024, years: [2024, 2024] }
	);
	const points = ['TX', 'NY', 'CA'].map((id, at) => ({ id, x: at * 50 }));
	const { lines } = heardPlaces(of, { width: 100, points }, 'across');
	expect(lines[0]?.figures.map(({ id, side, status, isOpen }) => [id, side, status, isOpen])).toEqual([
		['TX', -1, 'estimate', false],
		['NY', 0, 'reported', true]
	]);
});

describe('a scatter plot', () => {
	const pair = (entity: string, x: number, y: number, of = {}) => {
		const [row, xRow] = [share(entity, y), share(entity, x, { id: `${entity}.x`, year: 2023, ...of })];
		return { key: entity, name: entity, colour: 1, x: point(xRow).amount, y: point(row).amount, row, xRow };
	};
	const pairs = [pair('VNM', 80, 50), pair('KEN', 20, 25, { status: 'survey' }), pair('JPN', 100, 100)];
	const drawn = { picture: 'scatter', pairs, year: 2024, years: [2024, 2024] } as const;

	test('runs from left to right along the figure across, as high as the other, and tells both', () => {
		const heard = heardPairs(heardDrawing({}, drawn, { against: 'internet_users' }));
		expect(played(heard)).toEqual(['KEN 370.0 Hz -0.54', 'VNM 622.3 Hz 0.54', 'JPN 1760.0 Hz 0.90']);
		expect(heard.lines[0]?.figures.map(({ label, status }) => [label, status])).toEqual([
			['People online, 2023: 20%', 'survey'],
			['People online, 2023: 80%', 'reported'],
			['People online, 2023: 100%', 'reported']
		]);
		expect(heard.way).toBe('pairs');
	});

	test('leaves out what a logarithmic axis has no place for', () => {
		const heard = heardPairs(
			heardDrawing({}, { ...drawn, pairs: [pair('VNM', 0, 50), ...pairs] }, { against: 'losses_per_person' })
		);
		expect(heard.lines[0]?.figures.map(({ id }) => id)).toEqual(['KEN', 'VNM', 'JPN']);
	});
});

describe('who signed', () => {
	const tile = (code: string, column: number, standing: 'none' | 'signed' | 'ratified') => ({
		code,
		row: 1,
		column,
		standing,
		perhaps: code === 'QAT' ? ('ratified' as const) : null
	});
	const tiles = [
		tile('VNM', 4, 'signed'),
		tile('QAT', 3, 'signed'),
		tile('USA', 1, 'none'),
		tile('AZE', 2, 'ratified')
	];
	const points = tiles.map(({ code }) => ({ id: code }));

	test('has three tones, each State from the side of its column', () => {
		const heard = heardStandings(
			{ tiles, places: [], width: 2, none: 'Not signed', word: standingWord },
			{ points },
			'across'
		);
		expect(played(heard)).toEqual([
			'USA 220.0 Hz -0.68',
			'AZE 1760.0 Hz -0.23',
			'QAT 622.3 Hz 0.23',
			'VNM 622.3 Hz 0.68'
		]);
		expect(heard.lines[0]?.gridlines).toEqual([
			{ at: 0, label: 'Not signed' },
			{ at: 0.5, label: 'Signed' },
			{ at: 1, label: 'Ratified' }
		]);
		expect(heard.lines[0]?.figures.map(({ isOpen }) => isOpen)).toEqual([false, false, true, false]);
	});

	test('goes by standing too, and on a map by where States lie, those alone that can be read', () => {
		const heard = heardStandings({ tiles, places: [], width: 2, none: '', word: standingWord }, { points }, 'rising');
		expect(heard.lines[0]?.figures.map(({ id }) => id)).toEqual(['USA', 'QAT', 'VNM', 'AZE']);
		const places = [
			{ code: 'VNM', x: 160, y: 0, standing: 'signed' as const },
			{ code: 'AZE', x: 100, y: 0, standing: 'ratified' as const },
			{ code: 'USA', x: 20, y: 0, standing: 'none' as const }
		];
		const map = heardStandings(
			{ tiles: [], places, width: 200, none: '', word: standingWord },
			{ points: [{ id: 'VNM' }, { id: 'AZE' }] },
			'across'
		);
		expect(played(map)).toEqual(['AZE 1760.0 Hz 0.00', 'VNM 622.3 Hz 0.54']);
	});
});

test('the whole world takes eighteen seconds, half of that at twice the speed; few places half a second each', () => {
	const places = (count: number) => {
		const tiles = Array.from({ length: count }, (_, at) => ({
			code: `${at}`,
			row: 1,
			column: at + 1,
			standing: 'none' as const,
			perhaps: null
		}));
		return heardStandings(
			{ tiles, places: [], width: 1, none: '', word: standingWord },
			{ points: tiles.map(({ code }) => ({ id: code })) },
			'across'
		);
	};
	expect(scoreOf(places(195), null, 1).seconds).toBeCloseTo(18.11, 1);
	expect(scoreOf(places(195), null, 2).seconds).toBeCloseTo(9.11, 1);
	expect(scoreOf(places(3), null, 1).sounds.map(({ start }) => start)).toEqual([0, 0.6, 1.2]);
});
