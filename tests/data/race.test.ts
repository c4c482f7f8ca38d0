import { describe, expect, test } from 'vitest';
import { daysBetween, toThreshold, type RaceTreaty } from '$lib/data/race';
import { instrumentsOf } from '$lib/data/server/treaty-actions';
import { openData } from '$lib/data/server/load';
import { raceFacts } from '$lib/data/server/race';

const data = openData();
const facts = raceFacts(data, 'en');
function treaty(key: string, of = facts): RaceTreaty {
	const found = of.treaties.find((one) => one.key === key);
	if (found === undefined) throw new Error(`no treaty ${key}`);
	return found;
}

describe('raceFacts', () => {
	test.each([
		['untoc', 40, '2003-07-01', 931, '2003-09-29'],
		['uncac', 30, '2005-09-15', 646, '2005-12-14'],
		['trafficking', 40, '2003-09-26', 1018, '2003-12-25'],
		['fctc', 40, '2004-11-29', 532, '2005-02-27'],
		['att', 50, '2014-09-25', 479, '2014-12-24']
	])(
		'%s reached %i instruments on %s, day %i, and entered into force 90 days later',
		(key, needed, date, days, force) => {
			const { reached, inForce, deposits } = treaty(key);
			expect(deposits.find(({ number }) => number === needed)?.date).toBe(date);
			expect(reached).toEqual({ date, days });
			expect(inForce?.date).toBe(force);
			expect(daysBetween(date, force)).toBe(90);
		}
	);

	test.each(['untoc', 'uncac', 'trafficking', 'fctc'])('%s lists the European Union without counting it', (key) => {
		const union = treaty(key).deposits.filter(({ code }) => code === 'EUU');
		expect(union.map(({ counts, number }) => [counts, number])).toEqual([[false, null]]);
	});

	test('numbers rise by one, by date', () => {
		for (const { deposits, unseen } of facts.treaties) {
			const numbers = deposits.flatMap(({ number }) => number ?? []);
			expect(numbers).toEqual(numbers.map((_, at) => at + 1));
			if (unseen === 0) expect(numbers).toHaveLength(deposits.filter(({ counts }) => counts).length);
		}
	});

	test('the Hanoi Convention comes first, with three instruments whose days were not seen', () => {
		const [hanoi] = facts.treaties;
		expect(facts).toMatchObject({ asOf: '2026-11-26', age: 397 });
		expect(hanoi).toMatchObject({ key: 'hanoi', needed: 40, reached: null, inForce: null, atSameAge: 3 });
		expect(hanoi?.deposits.map(({ code, date, days, precision }) => [code, date, days, precision])).toEqual([
			['QAT', '2026-02', 126, 'month'],
			['AZE', '2026', 208, 'year'],
			['VNM', '2026', 208, 'year']
		]);
	});

	test('at the same age the others had so many', () => {
		const counts = facts.treaties.map(({ key, atSameAge }) => [key, atSameAge]);
		expect(Object.fromEntries(counts)).toEqual({
			hanoi: 3,
			untoc: 6,
			uncac: 15,
			trafficking: 4,
			fctc: 24,
			budapest: 2,
			budapest2: 1,
			malabo: null,
			att: 41
		});
	});

	test('a treaty with instruments of unseen days has no numbers, and says how many they are', () => {
		const malabo = treaty('malabo');
		expect(malabo).toMatchObject({ opened: null, unseen: 6, reached: null });
		expect(malabo.deposits).toHaveLength(12);
		expect(malabo.deposits.every(({ number, days }) => number === null && days === null)).toBe(true);
	});

	test('the least there was of it is counted from its adoption on 27 June 2014', () => {
		const [first, second] = treaty('malabo').atLeast;
		expect([first?.code, first?.days, first?.number]).toEqual(['SEN', 781, 1]);
		expect([second?.code, second?.days, second?.number]).toEqual(['GIN', 1572, 2]);
		expect(treaty('malabo').atLeast).toHaveLength(12);
		expect(treaty('untoc').atLeast).toEqual([]);
	});

	test('a signature alone is no instrument', () => {
		expect(instrumentsOf(data, 'malabo').map(({ code }) => code)).not.toContain('GMB');
		expect(instrumentsOf(data, 'att')).toHaveLength(117);
	});

	test('of eight earlier treaties one took nine years by a document, and one is not there yet', () => {
		const took = facts.treaties.filter(({ key }) => key !== 'hanoi').map((one) => [one.key, one.took]);
		expect(Object.fromEntries(took)).toEqual({
			untoc: 931,
			uncac: 646,
			trafficking: 1018,
			fctc: 532,
			budapest: 846,
			budapest2: null,
			malabo: 3238,
			att: 479
		});
	});

	test('the Budapest Convention needed five', () => {
		expect(treaty('budapest')).toMatchObject({ needed: 5, reached: { date: '2004-03-18', days: 846 } });
	});

	test('names are in the language asked for', () => {
		expect(treaty('hanoi', raceFacts(data, 'vi')).name).toBe('Công ước Hà Nội');
	});
});

describe('toThreshold', () => {
	test('keeps the day on which the threshold was reached whole, and nothing after it', () => {
		const { deposits, reached } = treaty('trafficking', toThreshold(facts));
		expect(deposits.at(-1)?.days).toBe(reached?.days);
		expect(deposits.filter(({ days }) => days === reached?.days)).toHaveLength(4);
	});

	test('keeps every deposit where the threshold was not reached', () => {
		expect(treaty('hanoi', toThreshold(facts)).deposits).toHaveLength(3);
		expect(treaty('malabo', toThreshold(facts)).deposits).toHaveLength(12);
	});
});

describe('dates', () => {
	test('days between two days, over leap years and both ways', () => {
		expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
		expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
		expect(daysBetween('2025-10-25', '2026-09-26')).toBe(336);
	});
});
