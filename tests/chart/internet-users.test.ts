import { describe, expect, test } from 'vitest';
import { legendOf } from '$lib/chart/views/words';
import { m } from '$lib/paraglide/messages';
import { cardOf, smallInput } from '../fixtures/draw-input';
import { yearly } from '../fixtures/observations';

const users = (entity: string, values: Readonly<Record<number, number>>) =>
	yearly(values, { entity, unit: 'percent', metric: 'internet_users_share' });
const vietnam = users('VNM', { 2000: 0.25, 2010: 30.65, 2024: 84.15 });
const laos = users('LAO', { 2000: 0.11, 2024: 66.2 });
const world = users('WORLD', { 2024: 71.2 });
const words = { entities: { VNM: 'Viet Nam', LAO: 'Laos', WORLD: 'World' } };
const input = smallInput('internet-users', {
	rows: [...world, ...laos, ...vietnam],
	words,
	countries: ['VNM', 'LAO', 'WORLD']
});

/** What the card draws and says of this. */
function online(of: Parameters<typeof smallInput>[1]) {
	const { drawing, chartText } = cardOf('internet-users', smallInput('internet-users', of));
	return { ...drawing, ...chartText, legend: legendOf(drawing, of?.language ?? 'en') };
}

describe('people online', () => {
	test('has a line per country in the order chosen, and the world in mute', () => {
		const { series } = online(input);
		expect(series.map(({ key, colour, name }) => [key, colour, name])).toEqual([
			['VNM', 1, 'Viet Nam'],
			['LAO', 2, 'Laos'],
			['WORLD', 9, 'World']
		]);
	});

	test('shares are drawn as published, by year', () => {
		const shuffled = { ...input, rows: [...vietnam].reverse() };
		const [line] = online(shuffled).series;
		expect(line?.points.map(({ row, amount }) => [row.year, amount.value])).toEqual([
			[2000, 0.25],
			[2010, 30.65],
			[2024, 84.15]
		]);
	});

	test('the title tells the first country’s way', () => {
		expect(online(input).title).toBe('Viet Nam: from 0.3% of people online in 2000 to 84.2% in 2024');
	});

	test('a title never starts at a share that prints as zero', () => {
		const rows = users('VNM', { 1996: 0.0001, 1998: 0.2, 2024: 84.15 });
		expect(online({ ...input, rows }).title).toBe(
			'Viet Nam: from under 0.1% of people online in 1996 to 84.2% in 2024'
		);
	});

	test('the title begins anew where the way of counting changed, and says so', () => {
		const broken = vietnam.map((row) => (row.year === 2010 ? { ...row, flags: ['break'] as const } : row));
		expect(online({ ...input, rows: broken }).title).toBe(
			'Viet Nam: from 30.7% of people online in 2010 to 84.2% in 2024; until then counted in another way'
		);
		const last = vietnam.map((row) => (row.year === 2024 ? { ...row, flags: ['break'] as const } : row));
		expect(online({ ...input, rows: last }).title).toBe(
			'Viet Nam: 84.2% of people online in 2024; until then counted in another way'
		);
	});

	test('one figure tells no way but itself, and none tells nothing', () => {
		expect(online({ ...input, rows: users('VNM', { 2024: 84 }) }).title).toBe('Viet Nam: 84% of people online in 2024');
		expect(online({ countries: ['VNM'] })).toMatchObject({
			title: m.internet_users_neutral(),
			series: [],
			drawn: [],
			legend: []
		});
	});

	test('a country without figures is named and keeps its colour free', () => {
		const filters = { countries: ['JPN', 'LAO'] };
		const { series, notes } = online({ ...input, filters });
		expect(series.map(({ key, colour }) => [key, colour])).toEqual([['LAO', 2]]);
		expect(notes).toEqual([m.chart_note_no_figures({ countries: 'JPN' })]);
	});

	test('draws exactly the rows of the lines', () => {
		const { drawn, rows } = online({ ...input, filters: { countries: ['LAO'], from: 2010 } });
		expect(drawn).toEqual([laos[1]?.id]);
		expect(rows).toEqual([laos[1]]);
	});

	test('the legend has the latest share in the page’s language', () => {
		expect(online({ ...input, language: 'vi' }).legend[0]?.value).toBe('2024: 84,15%');
	});
});
