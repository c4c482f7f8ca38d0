import { describe, expect, test } from 'vitest';
import { openIndex, withBackground } from '$lib/check/matcher/figure-index';
import { answer, type Verdict } from '$lib/check/matcher/match';
import { background, figureIndex } from '$lib/check/server/figures';
import { openData } from '$lib/data/server/load';
import { MORE_ENGLISH_SENTENCES } from '../fixtures/more-sentences-english';
import { MORE_VIETNAMESE_SENTENCES } from '../fixtures/more-sentences-vietnamese';
import { ENGLISH_SENTENCES } from '../fixtures/sentences-english';
import { VIETNAMESE_SENTENCES } from '../fixtures/sentences-vietnamese';

const data = openData();
const index = withBackground(openIndex(figureIndex(data, 'en')), background(data));

const lines = (text: string) =>
	text
		.trim()
		.split('\n')
		.map((line) => {
			const [meant = '', sentence = ''] = line.split(' | ');
			const [first = '', second] = meant.split(' ');
			const [id = '', value = ''] = (second ?? first).split('=');
			return { sentence, meant, kind: second === undefined ? '' : first, id: `${id}.`, value: Number(value) };
		});
type Line = ReturnType<typeof lines>[number];

const TOLD: readonly Verdict[] = ['says', 'converted', 'ask-place', 'ask-year'];

/** Whether the answer is the one that the sentence deserves. */
function isRight({ sentence, meant, kind, id, value }: Line): boolean {
	const { quantities, claims } = answer(sentence, index);
	if (kind === 'claim') return claims.some((claim) => id === `${claim.id}.`);
	if (meant === 'none') return quantities.every(({ verdict }) => !TOLD.includes(verdict));
	return quantities.some(
		({ verdict, figures }) =>
			(kind === '' ? TOLD.includes(verdict) : verdict === kind) &&
			figures.some(({ row }) => row.id.startsWith(id) && row.value === value)
	);
}

describe.each([
	['150 English', ENGLISH_SENTENCES, 150],
	['150 Vietnamese', VIETNAMESE_SENTENCES, 150],
	['148 more English', MORE_ENGLISH_SENTENCES, 148],
	['148 more Vietnamese', MORE_VIETNAMESE_SENTENCES, 148]
])('%s sentences written by who never saw the matcher', (_, text, count) => {
	const all = lines(text);

	test('there are so many, each once, and what they mean is held', () => {
		expect(new Set(all.map(({ sentence }) => sentence)).size).toBe(count);
		const held = data.figures;
		const unknown = all.filter(
			({ meant, kind, id, value }) =>
				meant !== 'none' && kind !== 'claim' && !held.some((row) => row.id.startsWith(id) && row.value === value)
		);
		expect(unknown).toEqual([]);
	});

	test('have the answer they deserve', () => {
		expect(all.filter((line) => !isRight(line)).map(({ meant, sentence }) => `${meant} ← ${sentence}`)).toEqual([]);
	});

	test('are answered in less than 50 milliseconds each', () => {
		const before = process.cpuUsage().user;
		for (const { sentence } of all) answer(sentence, index);
		expect((process.cpuUsage().user - before) / 1000 / all.length).toBeLessThan(50);
	});
});
