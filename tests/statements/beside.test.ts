import { describe, expect, test } from 'vitest';
import type { Observation } from '$lib/data/observation';
import { inParts } from '$lib/statements/said';
import { newestBeside, besideSaid, extremesOf, extremesSaid } from '$lib/statements/beside';
import { observation } from '../fixtures/observations';

describe('figures side by side', () => {
	const of = (publisher: string, value: number, more: Partial<Observation> = {}) =>
		observation({ metric: 'attacks', unit: 'incidents', publisher, value, ...more });
	const wording = {
		what: 'Attacks on Viet Nam',
		figure: ({ value }: Observation) => String(value),
		publisher: ({ publisher }: Observation) => publisher,
		counted: ({ publisher }: Observation) => (publisher === 'nca' ? 'scaled up from a survey' : '')
	};

	test('are told with what each counted, and with what is of part of a year', () => {
		const beside = newestBeside([of('ais', 4029, { flags: ['part-year'] }), of('nca', 659_000)]);
		if (beside === null) throw new Error('nothing beside');
		expect(besideSaid(beside, { ...wording, language: 'en' }).text).toBe(
			'Attacks on Viet Nam in 2024: 659000 (nca: scaled up from a survey); 4029 (ais, part of the year)'
		);
	});

	test('on a narrow screen what each counted is left to the picture', () => {
		const beside = newestBeside([of('ais', 4029, { flags: ['part-year'] }), of('nca', 659_000)]);
		if (beside === null) throw new Error('nothing beside');
		const said = besideSaid(beside, { ...wording, language: 'en' });
		const kept = inParts(said.text, said.spare ?? []).filter(({ spare }) => !spare);
		expect(kept.map(({ text }) => text).join('')).toBe(
			'Attacks on Viet Nam in 2024: 659000 (nca); 4029 (ais, part of the year)'
		);
	});

	test('are of the newest year with enough publishers, one figure each, none doubted', () => {
		const rows = [of('a', 1), of('a', 2), of('b', 3, { year: 2023 }), of('c', 4, { year: 2023 })];
		expect(newestBeside(rows)?.year).toBe(2023);
		expect(newestBeside(rows, 1)).toEqual({ year: 2024, rows: [rows[1]] });
		const doubted = [...rows, of('b', 9, { flags: ['disputed'] })];
		expect(newestBeside(doubted)?.year).toBe(2023);
		expect(newestBeside([of('a', 1, { flags: ['part-year'] }), of('b', 1, { flags: ['part-year'] })])).toBeNull();
	});
});

describe('the lowest and the highest', () => {
	const score = (entity: string, value: number, of: Partial<Observation> = {}) =>
		observation({ entity, value, metric: 'gci_score', unit: 'index', ...of });
	const said = (rows: readonly Observation[], language: 'en' | 'vi') => {
		const extremes = extremesOf(rows);
		if (extremes === null) return null;
		const wording = {
			what: 'Index 2024',
			figure: ({ value }: Observation) => String(value),
			place: ({ entity }: Observation) => entity
		};
		return extremesSaid(extremes, { ...wording, language }).text;
	};

	test('are named with their places, in the order of their codes in both languages', () => {
		const rows = [score('SGP', 100), score('ARE', 100), score('CHN', 92)];
		expect(said(rows, 'en')).toBe('Index 2024: from 92 (CHN) to 100 (ARE and SGP)');
		expect(said(rows, 'vi')).toBe('Index 2024: từ 92 (CHN) đến 100 (ARE và SGP)');
	});

	test('of many that are equal only how many there are is told', () => {
		const rows = [score('CHN', 92), ...['A', 'B', 'C', 'D'].map((code) => score(code, 100))];
		expect(said(rows, 'en')).toBe('Index 2024: from 92 (CHN) to 100 (4 places)');
	});

	test('are of one year, one metric and one unit, and differ', () => {
		expect(said([score('A', 1), score('B', 2, { year: 2022 })], 'en')).toBeNull();
		expect(said([score('A', 1), score('B', 2, { metric: 'wci_score' })], 'en')).toBeNull();
		expect(said([score('A', 1), score('B', 1)], 'en')).toBeNull();
		expect(said([score('A', 1)], 'en')).toBeNull();
	});
});
