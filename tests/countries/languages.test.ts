import { describe, expect, test } from 'vitest';
import { comparison } from '$lib/countries/server/comparison';
import { countryFigures } from '$lib/countries/server/figures';
import { countryHead } from '$lib/countries/server/head';
import { treatyLines } from '$lib/countries/server/treaties';
import { countryCodes } from '$lib/catalogue/server/country-rows';
import { openData } from '$lib/data/server/load';
import { speak, type Language } from '$lib/words/language';

const data = openData();
const codes = countryCodes(data);

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];
const inDigits = (text: string) =>
	MONTHS.reduce((told, month, at) => told.replaceAll(new RegExp(`\\b${month}(?= \\d)`, 'g'), () => `${at + 1}`), text);

/** Digits that count of every number of a text, in no order: "2.3 trillion" and "2.300 tỷ" both have 23; zero has none. */
function numbersOf(texts: readonly string[]): readonly string[] {
	const numbers = inDigits(texts.join(' | ')).match(/\d[\d.,]*/g) ?? [];
	return numbers
		.map((number) => number.replace(/[.,]/g, '').replace(/^0+|0+$/g, ''))
		.filter(Boolean)
		.sort();
}

/** Where the two languages differ: code, then what each says. */
function differing(told: (code: string, language: Language) => readonly string[]): readonly string[] {
	const inBoth = (['en', 'vi'] as const).map((language) => {
		speak(language);
		return codes.map((code) => told(code, language));
	});
	speak('en');
	const [english = [], vietnamese = []] = inBoth;
	return codes.flatMap((code, at) => {
		const [en, vi] = [english[at] ?? [], vietnamese[at] ?? []];
		return numbersOf(en).join() === numbersOf(vi).join() ? [] : [`${code}: ${en.join(' | ')} ≠ ${vi.join(' | ')}`];
	});
}

test('numbers are compared by the digits that count, whatever separates and scales them', () => {
	expect(numbersOf(['2.3, or 8 to 10, or 391.8 trillion dong in October 2025'])).toEqual(
		numbersOf(['từ 2.300 hoặc 8.000 đến 10.000 hoặc 391.800 tỷ đồng, tháng 10/2025'])
	);
	expect(numbersOf(['above 7 of the 12'])).not.toEqual(numbersOf(['cao hơn 8/12']));
});

describe('a country says the same in both languages', () => {
	test('beside the same places in the same order, with the same figures', () => {
		const beside = (code: string, language: Language) =>
			comparison(data, code, language).places.map((place) => [place.code, place.why]);
		expect(codes.filter((code) => beside(code, 'vi').join() !== beside(code, 'en').join())).toEqual([]);
		for (const code of ['BRA', 'CHN', 'DEU', 'RUS', 'VNM']) {
			const [en, vi] = [countryFigures(data, code, 'en'), countryFigures(data, code, 'vi')];
			expect([vi.neighbours, vi.peers, vi.others]).toEqual([en.neighbours, en.peers, en.others]);
		}
	});

	test('in its title, its standfirst and its description', () => {
		expect(
			differing((code, language) => {
				const { title, lead, description } = countryHead(data, code, code, language);
				return [title, lead, description];
			})
		).toEqual([]);
	});

	test('in its table of comparison', () => {
		expect(
			differing((code, language) =>
				comparison(data, code, language).places.flatMap(({ users, index, loss }) =>
					[users, index, loss].flatMap((cell) => (cell === null ? [] : [cell.text, String(cell.year)]))
				)
			)
		).toEqual([]);
	});

	test('in its treaties', () => {
		expect(
			differing((code, language) =>
				treatyLines(data, code, language).flatMap(({ signed, joined, checked }) => [signed, joined, checked])
			)
		).toEqual([]);
	});

	test('China and Russia are compared with their largest neighbours, not with those first in an alphabet', () => {
		const near = (code: string) =>
			comparison(data, code, 'en')
				.places.filter(({ why }) => why === 'near')
				.map((place) => place.code);
		expect(near('CHN')).toEqual(['IND', 'PAK', 'RUS', 'VNM', 'MMR', 'AFG']);
		expect(near('RUS')).toHaveLength(6);
	});
});
