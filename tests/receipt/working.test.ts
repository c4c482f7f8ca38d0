import { chartOf } from '$lib/catalogue/server/specs';
import { group } from 'd3';
import { describe, expect, test } from 'vitest';
import { measuredSeries } from '$lib/data/change';
import { isGap, people, type MeasuredFigure } from '$lib/data/measures';
import type { Observation } from '$lib/data/observation';
import { chartObservations } from '$lib/catalogue/server/observations';
import { chartDenominators } from '$lib/catalogue/server/chart-denominators';
import { openData } from '$lib/data/server/load';
import { rates } from '$lib/data/server/denominators';
import type { Language } from '$lib/words/language';
import { workingOf, type Working } from '$lib/receipt/working';
import { OBSERVED } from '../fixtures/draw-input';
import { observation } from '../fixtures/observations';

const WORDS: Readonly<Record<string, number>> = {
	trillion: 1e12,
	billion: 1e9,
	million: 1e6,
	'nghìn tỷ': 1e12,
	tỷ: 1e9,
	triệu: 1e6
};
const NUMBER = /([-−+]?)[^\d−+-]{0,6}?(\d[\d.,]*)\s*(trillion|billion|million|nghìn tỷ|tỷ|triệu)?/u;
/** Two bounds in one text: "8–10 trillion", "$275 billion to $6.6 trillion". */
const BOUNDS = new RegExp(`${NUMBER.source}[^\\d]{0,20}?(?:–| to | đến )${NUMBER.source}`, 'u');

/** A number as it stands in print, and half of the last digit that is printed. */
interface Printed {
	readonly value: number;
	readonly half: number;
}

function printed(sign: string, digits: string, word: string, language: Language): Printed {
	const [thousands, point] = language === 'vi' ? ['.', ','] : [',', '.'];
	const plain = digits.replace(/[.,]$/, '').replaceAll(thousands, '').replace(point, '.');
	const scale = WORDS[word] ?? 1;
	const decimals = plain.split('.')[1]?.length ?? 0;
	const value = Number(plain) * scale * (sign === '-' || sign === '−' ? -1 : 1);
	return { value, half: 0.5 * 10 ** -decimals * scale };
}

/** The number at the beginning of a text, or the two bounds. */
function read(text: string, language: Language): Printed[] {
	const both = BOUNDS.exec(text);
	if (both !== null && both.index < 8) {
		const [, s1 = '', d1 = '', w1, s2 = '', d2 = '', w2 = ''] = both;
		return [printed(s1, d1, w1 ?? w2, language), printed(s2, d2, w2, language)];
	}
	const [, sign = '', digits = '', word = ''] = NUMBER.exec(text) ?? [];
	return [printed(sign, digits, word, language)];
}

/** Does what the printed steps say with a printed number, as with a pocket calculator. */
function redone(start: number, steps: readonly string[], language: Language): number {
	let now = start;
	for (const piece of steps.flatMap((step) => step.split('; '))) {
		const [by = { value: NaN }] = read(piece.slice(1), language);
		const share = piece.endsWith('%') ? by.value / 100 : by.value;
		if (piece.startsWith('÷')) now /= share;
		else if (piece.startsWith('×')) now *= share;
		else if (piece.startsWith('−')) now -= by.value;
		else return NaN;
	}
	return now;
}

/** What does not come out: empty where every printed bound is what the steps give, to its last digit. */
function faults({ published, steps, result }: Working, language: Language): string[] {
	const starts = read(published, language);
	const ends = read(result, language);
	if (starts.length !== ends.length) return [`${published} → ${result}`];
	return ends.flatMap(({ value, half }, at) => {
		const again = redone(starts[at]?.value ?? NaN, steps, language);
		const near = Math.abs(again - value) <= half * (1 + 1e-6);
		return near ? [] : [`${published} ${steps.join(' ')} = ${again}, printed ${result}`];
	});
}

/** Every amount of a chart that has steps: each figure in every measure and currency that the chart offers. */
function amountsOf(slug: (typeof OBSERVED)[number]): MeasuredFigure[] {
	const data = openData();
	const { measures, currencies } = chartOf(slug);
	const rows = chartObservations(data, slug);
	const tables = { rates: rates(data), denominators: chartDenominators(data, slug) };
	const series = [
		...group(rows, ({ entity, metric, category, publisher }) =>
			[entity, metric, category, publisher].join(' ')
		).values()
	];
	const measured = measures.flatMap((measure) =>
		(currencies.length === 0 ? (['usd'] as const) : currencies).flatMap((currency) =>
			series.flatMap((of) => measuredSeries(of, { measure, currency }, tables).points)
		)
	);
	return [...measured, ...(slug === 'internet-users' ? rows.flatMap((row) => online(row, tables)) : [])].filter(
		({ amount }) => amount.steps.length > 0
	);
}

function online(row: Observation, tables: Parameters<typeof people>[1]): MeasuredFigure[] {
	const amount = people(row, tables);
	return isGap(amount) ? [] : [{ row, amount }];
}

describe('the printed steps of a receipt', () => {
	const row = observation({ unit: 'SGD', value: 1_106_123_456, year: 2024, entity: 'SGP' });
	const amount = {
		value: 1_106_123_456 / 1.33623 / 6_036_860,
		low: null,
		high: null,
		unit: 'USD',
		per: { count: 1, of: 'people' },
		steps: [
			{ kind: 'exchange-rate', value: 1.33623, unit: 'SGD', year: 2024, source: 'x' },
			{ kind: 'population', value: 6_036_860, unit: 'persons', year: 2024, source: 'y' }
		]
	} as const;

	test('name every digit of the figure, the rate and the population', () => {
		expect(workingOf(row, amount, 'en')).toEqual({
			published: 'S$1,106,123,456',
			steps: ['÷ S$1.33623', '÷ 6,036,860'],
			result: '$137.1 per person',
			told: ''
		});
		expect(workingOf(row, amount, 'vi')).toMatchObject({ steps: ['÷ 1,33623\u00a0SGD', '÷ 6.036.860'] });
	});

	test('keep to words where two decimals say it all', () => {
		expect(workingOf({ ...row, value: 1.11e9 }, amount, 'en').published).toBe('S$1.11\u00a0billion');
	});

	test('say in the result too that a figure is of part of the year', () => {
		const part = { ...row, flags: ['part-year'] } as const;
		expect(workingOf(part, amount, 'en')).toMatchObject({
			published: 'S$1,106,123,456, part of the year',
			result: '$137.1 per person, part of the year'
		});
	});

	test('go by way of the dollar to the dong, and back to so many people', () => {
		const dong = { ...amount, value: (1_106_123_456 / 1.33623) * 24_164.8858, unit: 'VND', per: null };
		const steps = [amount.steps[0], { ...amount.steps[0], value: 24_164.8858, unit: 'VND' }];
		expect(workingOf(row, { ...dong, steps }, 'en').steps).toEqual(['÷ S$1.33623', '× VND\u00a024,164.8858']);
	});

	test('a share is of the sum of the parts drawn', () => {
		const step = { kind: 'year-sum', value: 1_234_567_890, unit: 'USD', year: 2024, source: '' } as const;
		const share = { value: 25.1234, low: null, high: null, unit: 'percent', per: null, steps: [step] } as const;
		const dollars = { ...row, unit: 'USD', value: 310_165_428 } as const;
		expect(workingOf(dollars, share, 'en')).toEqual({
			published: '$310,165,428',
			steps: ['÷ $1,234,567,890; × 100'],
			result: '25.12% of the parts drawn',
			told: ''
		});
		expect(workingOf(dollars, share, 'vi').result).toBe('25,12% tổng các phần được vẽ');
	});

	test('a wrong factor is noticed', () => {
		const wrong = {
			published: 'S$1.11 billion',
			steps: ['÷ S$1.34', '÷ 6.04 million'],
			result: '$137.6 per person',
			told: ''
		};
		expect(faults(wrong, 'en')).toHaveLength(1);
	});
});

describe.each(OBSERVED)('redone from print, every amount of %s that has steps', { timeout: 60_000 }, (slug) => {
	const amounts = amountsOf(slug);

	test.each(['en', 'vi'] as const)('comes out to the last digit in %s', (language) => {
		const wrong = amounts.flatMap(({ row, amount }) =>
			faults(workingOf(row, amount, language), language).map((fault) => `${row.id}: ${fault}`)
		);
		expect(wrong).toEqual([]);
	});
});

test('that is more than seventeen thousand amounts, a share of them of every kind of step', () => {
	const steps = OBSERVED.flatMap(amountsOf).map(({ amount }) => amount.steps.map(({ kind }) => kind).join(' '));
	expect(steps.length).toBeGreaterThan(17_000);
	for (const chain of [
		'exchange-rate',
		'exchange-rate exchange-rate',
		'exchange-rate population',
		'exchange-rate population internet-users',
		'exchange-rate gdp',
		'exchange-rate us-prices us-prices',
		'population',
		'first-year'
	])
		expect(steps.filter((one) => one === chain).length).toBeGreaterThan(10);
	// A rate is no change of what a figure measures
	expect(steps.filter((one) => one === 'exchange-rate first-year')).toEqual([]);
});
