import { describe, expect, test } from 'vitest';
import { isSentence } from '$lib/search/ask';
import { understand, without } from '$lib/search/understood';
import { asked, indexIn } from '../fixtures/search';

const { terms } = indexIn('en');
const read = (text: string) => understand(text, terms);

describe('a query is read', () => {
	test('as place, matter, year and measure', () => {
		const { places, years, topics, measure, parts } = read('singapore scams 2024 per person');
		expect(places).toEqual(['SGP']);
		expect(years).toEqual([2024]);
		expect([...topics]).toEqual(['scam']);
		expect(measure).toBe('per-person');
		expect(parts.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
			'place singapore',
			'what scams',
			'year 2024',
			'measure per person'
		]);
	});

	test('in any order, without marks, capitals or plurals', () => {
		const { places, years, topics, measure } = read('MOI NGUOI 2024 viet nam lua dao');
		expect([places, years, [...topics], measure]).toEqual([['VNM'], [2024], ['scam'], 'per-person']);
	});

	test.each([
		['VN', 'VNM'],
		['vn scams', 'VNM'],
		['US losses', 'USA'],
		['uk fraud', 'GBR'],
		['SGP', 'SGP'],
		['han quoc', 'KOR'],
		['nhật', 'JPN'],
		['thế giới', 'WORLD'],
		['South Korea', 'KOR']
	])('with a place by whatever name: %s', (text, place) => {
		expect(read(text).places).toEqual([place]);
	});

	test.each(['can it be so', 'and what is in it', 'no one at all'])(
		'with no place that a small word could be: %s',
		(text) => {
			expect(read(text).places).toEqual([]);
		}
	);

	test('with the words that nothing knows apart', () => {
		expect(read('atlantis ransomware 2024').rest).toEqual(['atlantis']);
		expect(asked('atlantis ransomware 2024').leftOut).toEqual(['atlantis']);
		expect(asked('ransomware 2024').leftOut).toEqual([]);
	});

	test('whatever it is', () => {
		for (const text of ['', '   ', '?', '😀', '$$$', 'a'.repeat(5000), '2024', '<b>'])
			expect(asked(text).answer).toBeNull();
	});
});

test('a part is left out of a query with its words alone', () => {
	const whole = read('singapore scams 2024 per person');
	expect(whole.parts.map((part) => without(whole, part))).toEqual([
		'scams 2024 per person',
		'singapore 2024 per person',
		'singapore scams per person',
		'singapore scams 2024'
	]);
});

describe('a sentence has a number and more than three words', () => {
	const index = indexIn('en');

	test.each([
		'Scammers stole $442bn worldwide in 2025',
		'Viet Nam lost 18.9 trillion dong to online scams in 2024',
		'Việt Nam thiệt hại 18.900 tỷ đồng vì lừa đảo năm 2024'
	])('%s', (text) => {
		expect(isSentence(text, index)).toBe(true);
	});

	test.each([
		'singapore scams 2024 per person',
		'losses of people 60 and older in 2024',
		'scam cases in japan per 100,000 people',
		'$442 billion',
		'how many have ratified'
	])('which this is not: %s', (text) => {
		expect(isSentence(text, index)).toBe(false);
	});
});
