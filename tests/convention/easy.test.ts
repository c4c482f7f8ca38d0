import { describe, expect, test } from 'vitest';
import { openData } from '$lib/data/server/load';

const rows = openData().rows('summary');

/** Syllables of an English word, by its groups of vowels; a silent ending has none. */
function syllables(word: string): number {
	const letters = word.toLowerCase().replace(/[^a-z]/g, '');
	const spoken = letters.replace(/(?:[^laeiouy]es|[^dtlaeiouy]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
	return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** The school year in which a text is read with ease, by Flesch and Kincaid. */
function grade(text: string): number {
	const words = text.match(/[A-Za-z0-9’'-]+/g) ?? [];
	const sentences = text.match(/[.!?](?=\s|$)/g)?.length ?? 1;
	const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
	return 0.39 * (words.length / sentences) + 11.8 * (spoken / words.length) - 15.59;
}

/** "Articles 7 to 17" → 7–17, "Article 41" → 41; in Vietnamese "Từ Điều 7 đến Điều 17", "Điều 41". */
function articlesIn(text: string): readonly string[] {
	return [...text.matchAll(/Articles (\d+) to (\d+)|Article (\d+)|Từ Điều (\d+) đến Điều (\d+)|Điều (\d+)/g)].map(
		(found) => found.slice(1).filter(Boolean).join('–')
	);
}

describe('the measure of how easy a text is', () => {
	test.each([
		['The cat sat on the mat.', -1.45],
		['This sentence, taken as a reading passage unto itself, is being used to prove a point.', 7.37]
	])('gives "%s" the grade it is known for', (text, known) => {
		expect(grade(text)).toBeCloseTo(known, 0);
	});
});

describe('the ten sentences in easy words', () => {
	test('are read with ease in the sixth year of school, where the full ones are not', () => {
		expect(grade(rows.map(({ easy_en }) => easy_en).join(' '))).toBeLessThanOrEqual(6);
		expect(rows.filter(({ easy_en }) => grade(easy_en) > 7).map(({ number }) => number)).toEqual([]);
		expect(grade(rows.map(({ sentence_en }) => sentence_en).join(' '))).toBeGreaterThan(9);
	});

	test('have no sentence of more than twenty words', () => {
		const sentences = rows.flatMap(({ easy_en, easy_vi }) =>
			[easy_en, easy_vi].flatMap((text) => text.split(/[.!?]\s/))
		);
		expect(sentences.length).toBeGreaterThan(40);
		expect(sentences.filter((one) => one.split(' ').length > 22)).toEqual([]);
	});

	test('name the same articles as the full ones, in both languages', () => {
		expect(rows.map(({ sentence_en }) => articlesIn(sentence_en).join()).filter(Boolean)).toEqual([
			'7–17',
			'41',
			'53',
			'55'
		]);
		for (const row of rows) {
			const named = articlesIn(row.sentence_en);
			for (const text of [row.sentence_vi, row.easy_en, row.easy_vi]) expect(articlesIn(text)).toEqual(named);
		}
	});

	test('say the numbers of the full ones that tell what was counted, and no other', () => {
		const numbers = (text: string) => text.match(/\d+/g) ?? [];
		const full = (row: (typeof rows)[number]) =>
			new Set(numbers(`${row.sentence_en} 27 12 2019 24 2024 9 10 2025 40 90`));
		for (const row of rows)
			for (const text of [row.easy_en, row.easy_vi])
				expect(numbers(text).filter((number) => !full(row).has(number))).toEqual([]);
	});
});
