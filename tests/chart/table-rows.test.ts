import { describe, expect, test } from 'vitest';
import { tableOf } from '$lib/chart/figure/table-rows';
import type { Amounts } from '$lib/statements/figure-text';
import type { Observation } from '$lib/data/observation';
import { scaled, asPublished } from '$lib/data/convert';
import { m } from '$lib/paraglide/messages';
import { observation } from '../fixtures/observations';

const words = {
	entities: { VNM: 'Viet Nam', USA: 'United States' },
	publishers: { office: 'The office' },
	counts: { 'office losses': 'losses reported' },
	categories: { romance: 'Romance' },
	metrics: {
		losses: { label: 'Losses', class: 'complaint-losses' },
		own_losses: { label: 'Losses', class: 'complaint-losses' },
		cases: { label: 'Cases', class: 'police-cases' }
	},
	quantities: {}
};
const step = { kind: 'exchange-rate', value: 24000, unit: 'VND', year: 2024, source: 'fund' } as const;
const dong = observation({ value: 24e12, unit: 'VND', flags: ['part-year'] });
const dollars = observation({ year: 2023, value: 2e9, status: 'survey' });
const told = (
	rows: readonly Observation[],
	amounts: Amounts,
	{ published = {} }: { published?: Record<string, string> } = {}
) => tableOf({ rows, amounts }, { words, language: 'en', published });

describe('the table of figures', () => {
	const { columns, rows } = told([dong, dollars], new Map(), { published: { report: '2025-02-03' } });

	test('has the place, the year, the figure and whose it is, in this order', () => {
		expect(columns.map(({ key }) => key)).toEqual([
			'place',
			'year',
			'figure',
			'status',
			'publisher',
			'counted',
			'document'
		]);
	});

	test('has a row for every figure, with its id, in their order', () => {
		expect(rows.map(({ id }) => id)).toEqual(['VNM.2024.losses.report', 'VNM.2023.losses.report']);
	});

	test('writes each cell for the eye and sorts it by what it means', () => {
		expect(rows[0]?.cells).toEqual({
			place: { text: 'Viet Nam', sort: 'Viet Nam' },
			year: { text: '2024', sort: 2024 },
			figure: { text: 'VND\u00a024\u00a0trillion', sort: 24e12 },
			status: { text: m.status_reported(), sort: 0, status: 'reported', flags: ['part-year'] },
			publisher: { text: 'The office', sort: 'The office' },
			counted: { text: 'losses reported', sort: 'losses reported' },
			document: { text: '3 Feb 2025', sort: '2025-02-03' }
		});
		expect(rows[1]?.cells['status']?.sort).toBe(2);
	});

	test('opens receipts from its figures only', () => {
		expect(columns.filter(({ opens }) => opens === true).map(({ key }) => key)).toEqual(['figure']);
	});

	test('has no column of dates where none is known, and leaves single ones empty', () => {
		const columnsOf = (published: Readonly<Record<string, string>>) => told([dong], new Map(), { published });
		expect(columnsOf({}).columns.some(({ key }) => key === 'document')).toBe(false);
		const other = observation({ source: 'other' });
		const mixed = told([dong, other], new Map(), { published: { report: '2025' } });
		expect(mixed.rows[1]?.cells['document']).toEqual({ text: '', sort: null });
	});
});

describe('figures as drawn', () => {
	const computed = scaled(asPublished(dong), (value) => value / 24000, step, 'USD');

	test('stand beside those as published where any was computed', () => {
		const amounts = new Map([
			[dong.id, computed],
			[dollars.id, asPublished(dollars)]
		]);
		const { columns, rows } = told([dong, dollars], amounts);
		expect(columns.map(({ key }) => key).slice(2, 4)).toEqual(['figure', 'shown']);
		expect(rows.map(({ cells }) => cells['shown'])).toEqual([
			{ text: '$1\u00a0billion', sort: 1e9 },
			{ text: '$2\u00a0billion', sort: 2e9 }
		]);
	});

	test('are empty where the figure could not be computed', () => {
		const { rows } = told([dong, dollars], new Map([[dong.id, computed]]));
		expect(rows[1]?.cells['shown']).toEqual({ text: '', sort: null });
	});

	test('have no column where all stand as published', () => {
		const { columns } = told([dollars], new Map([[dollars.id, asPublished(dollars)]]));
		expect(columns.some(({ key }) => key === 'shown')).toBe(false);
	});

	test('say what they are per', () => {
		const per = { count: 1, of: 'people' } as const;
		const head = scaled(asPublished(dollars), (value) => value / 1e8, { ...step, kind: 'population' }, 'USD', per);
		const { rows } = told([dollars], new Map([[dollars.id, head]]));
		expect(rows[0]?.cells['shown']).toEqual({ text: m.measure_amount_per_person({ figure: '$20' }), sort: 20 });
	});
});

describe('ranking', () => {
	const refusals = (of: ReturnType<typeof tableOf>) =>
		of.columns.flatMap(({ key, refuse }) => (refuse ? [[key, refuse]] : []));

	test('is refused for figures in unlike units, as published only', () => {
		const amounts = new Map([[dong.id, scaled(asPublished(dong), (value) => value / 24000, step, 'USD')]]);
		expect(refusals(told([dong, dollars], amounts))).toEqual([['figure', m.table_refuse_units()]]);
	});

	test('is refused for figures that count different things, computed or not, and says which', () => {
		const cases = observation({ metric: 'cases' });
		const amounts = new Map([[dong.id, scaled(asPublished(dong), (value) => value / 24000, step, 'USD')]]);
		const refused = refusals(told([dong, cases], amounts));
		expect(refused.map(([key]) => key)).toEqual(['figure', 'shown']);
		expect(refused[0]?.[1]).toContain(m.comparability_police_cases());
		expect(refused[1]).toEqual(['shown', refused[0]?.[1]]);
	});

	test('is offered for metrics of one class', () => {
		const own = observation({ metric: 'own_losses' });
		expect(refusals(told([dollars, own], new Map()))).toEqual([]);
	});
});

describe('figures in groups', () => {
	const romance = observation({ entity: 'USA', category: 'romance' });
	const total = observation({ entity: 'USA' });

	test('are named by their group, and a total by its place', () => {
		const { columns, rows } = told([romance, total], new Map());
		expect(columns.map(({ key }) => key).slice(0, 2)).toEqual(['group', 'year']);
		expect(rows.map(({ cells }) => cells['group']?.text)).toEqual(['Romance', 'United States, total']);
	});

	test('of several places have both', () => {
		const { columns } = told([romance, dong], new Map());
		expect(columns.map(({ key }) => key).slice(0, 3)).toEqual(['group', 'place', 'year']);
	});
});

test('without figures there are no rows, and columns all the same', () => {
	const { columns, rows } = told([], new Map());
	expect(rows).toEqual([]);
	expect(columns[0]?.key).toBe('place');
});
