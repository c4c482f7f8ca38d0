import { describe, expect, test } from 'vitest';
import { openData } from '$lib/data/server/load';
import { differenceOf, differenceWords, drawn, emptyGuess, missing } from '$lib/guess/guess';
import { guessPicture } from '$lib/guess/picture';
import { exercises, hasExercise } from '$lib/guess/server/exercises';

/** Spaces that keep words together, as plain ones. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const of = {
	slug: 'chart',
	question: '?',
	source: '',
	unit: 'percent',
	figures: [10, 20, 30, 40, 50, 60].map((value, at) => ({ id: `f${at}`, year: 2010 + at, value })),
	given: 2,
	top: 100
};

describe('a stroke', () => {
	test('sets every year that it passes, on the straight line', () => {
		expect(emptyGuess(of)).toEqual([null, null, null, null]);
		const guess = drawn(emptyGuess(of), { at: 0, value: 10 }, { at: 2, value: 30 });
		expect(guess).toEqual([10, 20, 30, null]);
		expect(missing(guess)).toBe(1);
	});

	test('may go backwards, and a touch sets one year', () => {
		expect(drawn([1, 1, 1, 1], { at: 3, value: 40 }, { at: 1, value: 20 })).toEqual([1, 20, 30, 40]);
		expect(drawn([1, 1, 1, 1], { at: 2, value: 7 }, { at: 2, value: 7 })).toEqual([1, 1, 7, 1]);
	});
});

describe('the difference', () => {
	test('is the mean of the distances, told with the years above and below', () => {
		const difference = differenceOf([33, 36, 50, 65], of);
		expect(difference).toEqual({ mean: 3, above: 2, below: 1, count: 4 });
		if (difference === null) throw new Error('There is no difference.');
		expect(plain(differenceWords(difference, 'percent', 'en'))).toBe(
			'On average your line is 3 points away from the published one: above it in 2 of 4 years, below it in 1.'
		);
		expect(plain(differenceWords(difference, 'percent', 'vi'))).toBe(
			'Bình quân đường của bạn cách đường đã công bố 3 điểm phần trăm: cao hơn trong 2/4 năm, thấp hơn trong 1 năm.'
		);
		expect(plain(differenceWords({ ...difference, mean: 2_345_000_000 }, 'USD', 'en'))).toContain(
			'is $2.3 billion away'
		);
	});

	test('is none before every year is drawn, and is called so where there is none', () => {
		expect(differenceOf([33, null, 50, 65], of)).toBeNull();
		expect(differenceOf([], of)).toBeNull();
		const exact = differenceOf([30, 40, 50, 60], of);
		if (exact === null) throw new Error('There is no difference.');
		expect(differenceWords(exact, 'percent', 'en')).toBe('Your line is the published one.');
		expect(differenceWords(exact, 'percent', 'vi')).toBe('Đường của bạn trùng với đường đã công bố.');
	});
});

describe('the picture', () => {
	const size = { width: 372, height: 242 };

	test('gives the first part, and reads a place as a year and a value within the axis', () => {
		const picture = guessPicture(of, emptyGuess(of), size, 'en');
		expect(picture.given).toBe('M81 194L131 174');
		expect(picture.drawn).toBe('M131 174');
		expect(picture.strokeAt(181, 114)).toEqual({ at: 0, value: 50 });
		expect(picture.strokeAt(0, 999)).toEqual({ at: 0, value: 0 });
		expect(picture.strokeAt(999, -9)).toEqual({ at: 3, value: 100 });
	});

	test('leaves a year open that is not drawn', () => {
		const { drawn: line, truth } = guessPicture(of, [30, null, 50, 60], size, 'en');
		expect(line).toBe('M131 174L181 154M281 114L331 94');
		expect(truth).toBe('M131 174L181 154L231 134L281 114L331 94');
	});
});

test('the exercises are unbroken runs up to the newest figure, and the axis does not tell how they end', () => {
	const all = exercises(openData(), 'vi');
	expect(all.map(({ slug }) => slug)).toEqual(['vietnam-internet-users', 'scam-losses']);
	for (const { figures, given, top } of all) {
		const [first] = figures;
		expect(figures.map(({ year }) => year)).toEqual(figures.map((_, at) => (first?.year ?? 0) + at));
		expect(given).toBeGreaterThan(1);
		expect(top).toBeGreaterThan(1.15 * Math.max(...figures.map(({ value }) => value)));
	}
	expect(hasExercise('scam-losses')).toBe(true);
	expect(hasExercise('us-states')).toBe(false);
});
