import { describe, expect, test } from 'vitest';
import type { Observation } from '$lib/data/observation';
import { conflictsOf } from '$lib/statements/conflicts';
import { usersSaid } from '$lib/statements/path';
import { inSentence, alternatives, withArticle } from '$lib/statements/said';
import { risesSaid, onlyChange, risesOf } from '$lib/statements/rises';
import { bracketText, spreadSaid, timesText, newestSpread, spreadsAmong, widestSpread } from '$lib/statements/spread';
import { observation, yearly } from '../fixtures/observations';

const tables = { rates: new Map(), metrics: {} };
const scam = (publisher: string, year: number, value: number, of: Partial<Observation> = {}) =>
	observation({ metric: 'scam_losses', entity: 'WORLD', publisher, year, value, ...of });
const ids = (rows: readonly Observation[]) => new Set(rows.map(({ id }) => id));

describe('which spreads may be said', () => {
	const rows = [scam('a', 2023, 1), scam('b', 2023, 9), scam('a', 2024, 1), scam('b', 2024, 3)];
	const conflicts = conflictsOf(rows, tables);

	test('those whose figures are all drawn', () => {
		expect(spreadsAmong(conflicts, ids(rows)).map(({ year }) => year)).toEqual([2023, 2024]);
		expect(spreadsAmong(conflicts, ids(rows.slice(1))).map(({ year }) => year)).toEqual([2024]);
	});

	test('those of which no figure is doubted or incomplete', () => {
		const doubted = rows.map((row, at) => (at === 3 ? { ...row, flags: ['incomplete'] as const } : row));
		expect(spreadsAmong(conflictsOf(doubted, tables), ids(rows)).map(({ year }) => year)).toEqual([2023]);
	});

	test('the newest, and the widest', () => {
		const said = spreadsAmong(conflicts, ids(rows));
		expect([newestSpread(said)?.year, widestSpread(said)?.year]).toEqual([2024, 2023]);
		expect([newestSpread([]), widestSpread([])]).toEqual([null, null]);
	});
});

describe('a spread in words', () => {
	const spread = { low: 8, high: 391.8, times: 48.975, least: 39.18 };
	const meeting = { low: 2, high: 16, times: 8, least: 1 };

	test('has a range of factors where bounds are a range', () => {
		expect([timesText(spread, 'en'), timesText(spread, 'vi')]).toEqual(['39 to 49', '39 đến 49']);
		expect([timesText(meeting, 'en'), timesText(meeting, 'vi')]).toEqual(['up to 8', 'tới 8']);
		expect(timesText({ low: 1, high: 7.1, times: 7.129, least: 7.129 }, 'vi')).toBe('7,1');
	});

	test('beside a bracket is short, and silent where figures are as good as alike', () => {
		expect(bracketText(spread, 'en')).toBe('39–49×|apart');
		expect(bracketText(meeting, 'en')).toBe('≤8×|apart');
		expect(bracketText({ low: 1, high: 1.04, times: 1.04, least: 1.04 }, 'en')).toBe('');
	});

	test('is the same sentence in both languages, and rests on the figures compared', () => {
		const rows = [scam('gasa', 2025, 442), scam('verafin', 2025, 62)];
		const [conflict] = spreadsAmong(conflictsOf(rows, tables), ids(rows));
		const wording = {
			text: ({ value }: Observation) => `$${value} billion`,
			between: () => '',
			what: 'losses to scams'
		};
		const said = (language: 'en' | 'vi') =>
			conflict === undefined ? null : spreadSaid(conflict, { ...wording, language });
		expect(said('en')?.text).toBe(
			'For 2025, 2 publishers put the losses to scams at $62 or $442 billion: 7.1 times apart'
		);
		expect(said('vi')?.text).toBe(
			'Năm 2025, 2 bên công bố nêu losses to scams ở mức $62 hoặc $442 billion, chênh nhau 7,1 lần'
		);
		expect(said('en')?.rests).toEqual(['WORLD.2025.scam_losses.verafin', 'WORLD.2025.scam_losses.gasa']);
	});

	test('calls forecasts so, all or some', () => {
		const of = (...statuses: Observation['status'][]) => {
			const rows = statuses.map((status, at) => scam(`p${at}`, 2025, at + 1, { status }));
			const [conflict] = spreadsAmong(conflictsOf(rows, tables), ids(rows));
			const wording = { text: String, between: () => '', what: 'x', language: 'en' } as const;
			return conflict === undefined ? '' : spreadSaid(conflict, { ...wording, text: ({ value }) => `${value}` }).text;
		};
		expect(of('projection', 'projection')).toBe('For 2025, 2 forecasts put the x at 1 or 2: 2 times apart');
		expect(of('survey', 'projection')).toBe(
			'For 2025, 2 publishers (1 of them in a forecast) put the x at 1 or 2: 2 times apart'
		);
	});
});

describe('phrases', () => {
	test('alternatives say once what they have in common', () => {
		expect(alternatives(['VND\u00a08–10\u00a0trillion', 'VND\u00a0391.8\u00a0trillion'], ' or ')).toBe(
			'VND\u00a08–10 or 391.8\u00a0trillion'
		);
		expect(alternatives(['$62\u00a0billion', '$442\u00a0billion'], ' or ')).toBe('$62 or $442\u00a0billion');
		expect(alternatives(['12.000\u00a0tỷ\u00a0đồng', '18.900\u00a0tỷ\u00a0đồng'], ' hoặc ')).toBe(
			'12.000 hoặc 18.900\u00a0tỷ\u00a0đồng'
		);
		expect(alternatives(['$2 at 2024 prices', '$3 at 2024 prices'], ' or ')).toBe('$2 or $3 at 2024 prices');
		expect(alternatives(['$800\u00a0million', '$1.2\u00a0billion'], ' or ')).toBe(
			'$800\u00a0million or $1.2\u00a0billion'
		);
		expect(alternatives(['$543.3\u00a0billion at 2025 prices', '$4.07\u00a0trillion at 2025 prices'], ' or ')).toBe(
			'$543.3\u00a0billion or $4.07\u00a0trillion at 2025 prices'
		);
		expect(alternatives(['$5', '$5'], ' or ')).toBe('$5 or $5');
		expect(alternatives([], ' or ')).toBe('');
	});

	test('a label inside a sentence is small, an abbreviation is not', () => {
		expect([inSentence('Cost of cybercrime'), inSentence('BEC')]).toEqual(['cost of cybercrime', 'BEC']);
	});
});

describe('rose in k of n', () => {
	const told = (key: string, values: Readonly<Record<number, number>>, of: Partial<Observation> = {}) => ({
		key,
		name: key,
		rows: yearly(values, { entity: key, ...of })
	});

	test('counts series that end in the newest year, names those that did not rise', () => {
		const rises = risesOf([
			told('A', { 2024: 1, 2025: 2 }),
			told('B', { 2024: 2, 2025: 2 }),
			told('C', { 2023: 1, 2024: 2 })
		]);
		expect([rises?.from, rises?.to, rises?.up.length, rises?.others.length]).toEqual([2024, 2025, 1, 1]);
		if (rises === null) throw new Error('nothing rose');
		expect(risesSaid('losses', rises, 3, 'en')?.text).toBe(
			'From 2024 to 2025, reported losses rose in 1 of 2 countries with both figures, each in its own currency; not in B'
		);
		expect(risesSaid('reports', rises, 2, 'vi')?.text).toBe(
			'Từ năm 2024 đến năm 2025, số lượt trình báo hoặc số vụ tăng ở 1/2 nước; không tăng ở B'
		);
		expect(risesSaid('losses', rises, 3, 'en')?.rests).toHaveLength(4);
	});

	test('says all, both or none without a list', () => {
		const of = (values: readonly number[], drawn = values.length) => {
			const rises = risesOf(values.map((value, at) => told(`P${at}`, { 2024: 5, 2025: value })));
			return rises === null
				? ''
				: risesSaid('reports', rises, drawn, 'en')?.text.slice('From 2024 to 2025, reports or cases '.length);
		};
		expect(of([6, 6, 6])).toBe('rose in all 3 countries');
		expect(of([6, 6])).toBe('rose in both countries');
		expect(of([6, 6], 5)).toBe('rose in all 2 countries that have both figures');
		expect(of([4, 4, 3, 2])).toBe('fell in all 4 countries');
		expect(of([4, 3])).toBe('fell in both countries');
		expect(of([4, 3], 5)).toBe('fell in all 2 countries that have both figures');
		expect(of([5, 4, 3, 2])).toBeUndefined();
		expect(of([6, 4, 3, 2, 1])).toBe('rose in 1 of 5 countries');
	});

	test('counts a counter once, and not at all where its own series went different ways', () => {
		const series = (office: string, metric: string, last: number) =>
			told(`${office} ${metric}`, { 2024: 5, 2025: last }, { entity: 'GBR', office, house: office, metric });
		const [banks, police] = [series('banks', 'cards', 6), series('police', 'reports', 4)];
		const rises = risesOf([banks, series('banks', 'transfers', 7), police]);
		expect([rises?.up.map(({ key }) => key), rises?.others.length]).toEqual([['banks cards'], 1]);
		expect(risesOf([banks, series('banks', 'transfers', 4), police])).toBeNull();
		expect(onlyChange([banks, series('banks', 'transfers', 4), police])?.key).toBe('police reports');
		expect([onlyChange([banks, police]), onlyChange([])]).toEqual([null, null]);
	});

	test('leaves out what is part of a year, doubted, broken or of another thing', () => {
		const whole = told('A', { 2024: 1, 2025: 2 });
		const last = (of: Partial<Observation>) => ({
			...told('B', { 2024: 1 }),
			rows: [...yearly({ 2024: 1 }, { entity: 'B' }), observation({ entity: 'B', year: 2025, value: 2, ...of })]
		});
		expect(risesOf([whole, last({})])?.up).toHaveLength(2);
		for (const flag of ['part-year', 'incomplete', 'disputed', 'not-found-again', 'publication-year', 'break'] as const)
			expect(risesOf([whole, last({ flags: [flag] })])).toBeNull();
		expect(risesOf([whole, last({ unit: 'EUR' })])).toBeNull();
		expect(risesOf([whole, last({ metric: 'other' })])).toBeNull();
		expect(risesOf([])).toBeNull();
	});
});

describe('from … to …', () => {
	const shares = (values: Readonly<Record<number, number>>) => yearly(values, { unit: 'percent', metric: 'share' });

	test('is told in both languages', () => {
		const rows = shares({ 2000: 0.254, 2024: 84.15 });
		expect(usersSaid(rows, null, 'Viet Nam', 'en')?.text).toBe(
			'Viet Nam: from 0.3% of people online in 2000 to 84.2% in 2024'
		);
		expect(usersSaid(rows, null, 'Việt Nam', 'vi')?.text).toBe(
			'Việt Nam: từ 0,3% dân số dùng Internet năm 2000 đến 84,2% năm 2024'
		);
	});

	test('begins after a break even where the figure at the break is doubted', () => {
		const rows = shares({ 2010: 10, 2011: 40, 2012: 45, 2013: 50 }).map((row) =>
			row.year === 2011 ? { ...row, flags: ['break', 'disputed'] as const } : row
		);
		expect(usersSaid(rows, null, 'X', 'en')?.text).toBe(
			'X: from 45% of people online in 2012 to 50% in 2013; until then counted in another way'
		);
	});

	test('between two years is told only where both lie in the last run', () => {
		const rows = shares({ 2010: 10, 2011: 20, 2012: 30 });
		expect(usersSaid(rows, [2010, 2011], 'X', 'en')?.text).toBe('X: from 10% of people online in 2010 to 20% in 2011');
		const broken = rows.map((row) => (row.year === 2011 ? { ...row, flags: ['break'] as const } : row));
		expect(usersSaid(broken, [2010, 2012], 'X', 'en')?.text).toBe(
			'X: 30% of people online in 2012; until then counted in another way'
		);
	});

	test('nothing is told of ends that print alike, nor of no figure', () => {
		expect(usersSaid(shares({ 2010: 90.01, 2011: 90.02 }), null, 'X', 'en')).toBeNull();
		expect(usersSaid([], null, 'X', 'en')).toBeNull();
	});
});

test('names of places that take an article have one inside a sentence', () => {
	expect(['United States', 'Philippines', 'Cook Islands', 'Czech Republic'].map(withArticle)).toEqual([
		'the United States',
		'the Philippines',
		'the Cook Islands',
		'the Czech Republic'
	]);
	expect(['Viet Nam', 'Niger', 'Australia'].map(withArticle)).toEqual(['Viet Nam', 'Niger', 'Australia']);
});
