import { describe, expect, test } from 'vitest';
import { seriesOf } from '$lib/search/answer';
import { figureLine } from '$lib/search/figure-line';
import { lookedFrom, withLooked } from '$lib/search/looked';
import { copiedText, spokenText, whatText } from '$lib/search/words';
import { asked, indexIn, linksOf } from '../fixtures/search';
import { yearly } from '../fixtures/observations';

/** Spaces that keep words together, as plain ones. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a question on the Convention is answered by its sentence', () => {
	test.each([
		['how many countries have ratified the Hanoi convention', 'parties'],
		['how many have ratified', 'parties'],
		['how many countries have signed the convention', 'signatories'],
		['how many ratifications are needed', 'needed'],
		['when does the convention enter into force', 'in-force']
	])('%s', (text, id) => {
		expect(asked(text).said?.id).toBe(id);
		expect(asked(text).answer).toBeNull();
	});

	test.each([
		['bao nhiêu nước đã phê chuẩn', 'parties'],
		['bao nhieu nuoc da phe chuan cong uoc ha noi', 'parties'],
		['bao nhiêu nước ký công ước', 'signatories'],
		['công ước có hiệu lực khi nào', 'in-force']
	])('%s', (text, id) => {
		expect(asked(text, 'vi').said?.id).toBe(id);
	});

	test('with the words of the page of numbers to print', () => {
		expect(asked('how many have ratified').said?.sentence).toBe(
			'By 21 May 2026, at least 3 States were reported to have ratified the UN Convention against Cybercrime: Azerbaijan, Qatar and Viet Nam.'
		);
	});

	test('not where it asks of one country, or of losses', () => {
		expect(asked('has Singapore signed').said).toBeNull();
		expect(asked('scam losses in force').said).toBeNull();
		expect(asked('skills needed').said).toBeNull();
	});

	test('and is counted as an answer when it is read out', () => {
		const index = indexIn('en');
		expect(spokenText({ index, result: asked('how many have ratified'), told: null }, 'en')).toMatch(/^One answer, /);
	});
});

describe('the number to print', () => {
	test('is found by its name and its place, in both languages', () => {
		expect(linksOf(asked('the number to print Japan'), 'press')[0]).toBe('JPN');
		expect(linksOf(asked('con số để đăng', 'vi'), 'press').length).toBeGreaterThan(0);
	});

	test('stands beside a figure of losses of its place, and beside no other', () => {
		expect(linksOf(asked('singapore scam losses 2024'), 'press')).toEqual(['SGP']);
		expect(linksOf(asked('internet users sweden 2024'), 'press')).toEqual([]);
	});
});

describe('an answer', () => {
	const index = indexIn('en');
	const { answer } = asked('singapore scams 2024 per person');
	if (answer === null) throw new Error('There is no answer.');

	test('is copied in one line with its source and an address', () => {
		expect(plain(copiedText(answer, index, 'https://a.example/?figure=x', 'en'))).toBe(
			'Scam losses in Singapore, 2024: $137.6 per person, Reported (Singapore Police Force, via Malay Mail / Bernama, 2026; https://a.example/?figure=x)'
		);
	});

	test('has up to three other readings, none of them its own', () => {
		const others = answer.others.map((one) => whatText(one, index));
		expect(others.length).toBeGreaterThan(0);
		expect(others.length).toBeLessThanOrEqual(3);
		expect(others).not.toContain(whatText(answer.row, index));
	});

	test('stands in the line of its series', () => {
		const rows = seriesOf(answer, index);
		expect(rows.map(({ id }) => id)).toContain(answer.row.id);
		expect(new Set(rows.map(({ year }) => year)).size).toBe(rows.length);
	});
});

test('a small line begins at zero and is not drawn across a gap', () => {
	const line = figureLine(yearly({ 2020: 0, 2021: 10, 2023: 5 }), 118, 48);
	expect(line.marks.map(({ x, y }) => [x, y])).toEqual([
		[9, 39],
		[42.3, 9],
		[109, 24]
	]);
	expect(line.path).toBe('M9 39L42.3 9M109 24');
	expect([line.from, line.to, line.zero]).toEqual([2020, 2023, 39]);
	expect(figureLine([], 100, 40).path).toBe('');
});

describe('what was looked at', () => {
	test('is kept once, the newest first, five at most', () => {
		expect(withLooked(['a', 'b'], 'b')).toEqual(['b', 'a']);
		expect(withLooked(['1', '2', '3', '4', '5'], '6')).toEqual(['6', '1', '2', '3', '4']);
	});

	test('takes the place of what it continues', () => {
		expect(withLooked(['singapore', 'b'], 'Singapore scams')).toEqual(['Singapore scams', 'b']);
	});

	test('is read only where it is a list of texts', () => {
		expect(lookedFrom('["a", 1, "b"]')).toEqual(['a', 'b']);
		expect(lookedFrom('{')).toEqual([]);
		expect(lookedFrom('{"a": 1}')).toEqual([]);
		expect(lookedFrom(null)).toEqual([]);
	});
});
