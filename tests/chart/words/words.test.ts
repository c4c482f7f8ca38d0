import { describe, expect, test } from 'vitest';
import { inWords } from '$lib/chart/words/in-words';
import { shownNow } from '$lib/chart/words/shown-now';
import { treatyNow, treatyWords } from '$lib/chart/words/treaty-words';
import { specMade } from '$lib/chart/made';
import type { Filters } from '$lib/filters/filters';
import { inSentence } from '$lib/statements/said';
import { speak } from '$lib/words/language';
import { inputOf } from '../../golden/figure';
import { chosenInput, OBSERVED, smallInput, specOf } from '../../fixtures/draw-input';
import { observation, yearly } from '../../fixtures/observations';
import { gradeOf, syllables } from './grade';

type Language = 'en' | 'vi';

function telling(slug: string, input: ReturnType<typeof smallInput>) {
	speak(input.language);
	const spec = specOf(slug);
	const { drawing, chartText } = specMade(spec, input);
	return { drawing, input, what: spec.neutral(), title: chartText.title };
}

/** The paragraph of a few figures of internet users. */
function wordsOf(rows: ReturnType<typeof yearly>, language: Language = 'en', filters: Partial<Filters> = {}) {
	const entities = { VNM: 'Viet Nam', LAO: 'Laos', WORLD: 'World' };
	const publishers = { office: 'Office' };
	const countries = [...new Set(rows.map(({ entity }) => entity))];
	const input = smallInput('internet-users', { rows, language, countries, filters, words: { entities, publishers } });
	return inWords(telling('internet-users', input));
}

const users = { metric: 'internet-users', unit: 'percent' } as const;

const once = yearly({ 2020: 10, 2021: 30, 2022: 25 }, users);
const disputed = observation({ ...users, year: 2022, value: 99, flags: ['disputed'] });
const broken = [
	...yearly({ 2019: 90 }, users),
	...yearly({ 2020: 10 }, { ...users, flags: ['break'] }),
	...yearly({ 2021: 12, 2022: 15 }, users)
];

describe('one country', () => {
	test('from the first to the last, the highest, the lowest, the biggest step, the source', () => {
		expect(wordsOf(once)).toEqual([
			'Lines: how many people are online (percent), 2020–2022. Shown: Viet Nam.',
			'The first figure is 10% in 2020; the last is 25% in 2022.',
			'Highest: 30% (2021); lowest: 10% (2020).',
			'The biggest step from one year to the next: 10% in 2020, 30% in 2021.',
			'Source: Office.'
		]);
		expect(wordsOf(once, 'vi')).toEqual([
			'Đường: có bao nhiêu người dùng Internet (phần trăm), 2020–2022. Hình có: Viet Nam.',
			'Số liệu đầu là 10%, năm 2020; số liệu cuối là 25%, năm 2022.',
			'Cao nhất: 30% (2021); thấp nhất: 10% (2020).',
			'Thay đổi lớn nhất giữa hai năm liền nhau: 10% năm 2020, 30% năm 2021.',
			'Nguồn: Office.'
		]);
	});

	test('a slope tells its two ends only', () => {
		expect(wordsOf(once, 'en', { kind: 'slope' }).join(' ')).not.toMatch(/Highest|biggest/);
	});

	test('one figure, equal figures, figures below zero', () => {
		expect(wordsOf(yearly({ 2020: 10 }, users))).toContain('The one figure: 10% in 2020.');
		expect(wordsOf(yearly({ 2020: 10 }, users), 'vi')).toContain('Chỉ có một số liệu: 10%, năm 2020.');
		const zero = yearly({ 2020: 0, 2021: 0, 2022: 0 }, users);
		expect(wordsOf(zero)).toContain('All figures from 2020 to 2022 are the same: 0%.');
		expect(wordsOf(zero, 'vi')).toContain('Mọi số liệu từ 2020 đến 2022 đều bằng nhau: 0%.');
		expect(wordsOf(yearly({ 2020: -5, 2021: 3, 2022: 1 }, users))).toContain('Highest: 3% (2021); lowest: -5% (2020).');
	});

	test('nothing is told over a change of the way of counting', () => {
		const told = wordsOf(broken);
		expect(told).toContain('The way of counting changed in 2020. What follows is of the years since 2020.');
		expect(told).toContain('The first figure is 10% in 2020; the last is 15% in 2022.');
		expect(told.join(' ')).not.toContain('90%');
		expect(wordsOf(broken, 'vi')).toContain('Cách thống kê thay đổi năm 2020. Phần dưới chỉ nói về các năm từ 2020.');
	});

	test('years without a figure are named, and no step is told over them', () => {
		const gap = yearly({ 2018: 10, 2021: 30, 2022: 25 }, users);
		expect(wordsOf(gap)).toContain('The picture has no figure for 2019–2020.');
		expect(wordsOf(gap, 'vi')).toContain('Hình không có số liệu năm 2019–2020.');
		expect(wordsOf(gap).join(' ')).not.toContain('biggest step');
	});

	test('a figure in doubt is no last one, and is said to be left out', () => {
		const told = wordsOf([...yearly({ 2020: 10, 2021: 12 }, users), disputed]);
		expect(told).toContain('Figures in doubt are left out of what follows.');
		expect(told).toContain('Figures to read with care: disputed (1).');
		expect(told.join(' ')).not.toContain('99%');
	});
});

test('without figures it says so', () => {
	expect(wordsOf([])).toEqual(['No figure matches this choice of years, countries and kinds of figure.']);
	expect(wordsOf([], 'vi')).toEqual(['Không có số liệu nào khớp với năm, nước và loại số liệu đã chọn.']);
});

test('the world is no place: it is neither counted nor compared', () => {
	const told = inWords(telling('internet-users', inputOf('internet-users', 'en'))).join(' ');
	expect(told).toContain('Shown: 5 places and the world as a whole.');
	expect(told).toContain(
		'Lowest and highest in 2024 among 3 places with a figure: from 84.15% (Viet Nam) to 92% (China).'
	);
});

test('a name of several words stays as it is inside a sentence', () => {
	expect(inSentence('Việt Nam mất bao nhiêu')).toBe('Việt Nam mất bao nhiêu');
	expect(inSentence('Investment fraud')).toBe('investment fraud');
	expect(inSentence('What Viet Nam lost')).toBe('what Viet Nam lost');
});

test('what a choice changed is the title, then face, unit, figures, places and years', () => {
	expect(shownNow(telling('internet-users', chosenInput('internet-users', {})), 'chart', [])).toBe(
		'Viet Nam: from under 0.1% of people online in 1996 to 84.2% in 2024. Lines, percent: 167 figures of 5 places and the world as a whole, 1991 to 2024.'
	);
});

test('or less, the title, the face and how many figures; or more, how they came about', () => {
	const told = (words: 'short' | 'full') =>
		shownNow(telling('internet-users', chosenInput('internet-users', {})), 'chart', [], words);
	expect(told('short')).toBe(
		'Viet Nam: from under 0.1% of people online in 1996 to 84.2% in 2024. Lines: 167 figures.'
	);
	expect(told('full')).toMatch(/1991 to 2024\. How the figures came about: official( and [a-z]+)?\.$/);
});

describe('the grade of a text', () => {
	test('is the formula of Flesch and Kincaid', () => {
		expect(['cat', 'people', 'figure', 'asked', 'counted', '84.2%'].map(syllables)).toEqual([1, 2, 2, 1, 2, 1]);
		expect(gradeOf('The cat sat on the mat.')).toBeCloseTo(-1.45, 2);
	});

	test.each(OBSERVED)('of %s is nine at most, in at most five statements', (slug) => {
		const told = inWords(telling(slug, inputOf(slug, 'en')));
		expect(gradeOf(told.join(' '))).toBeLessThanOrEqual(9);
		expect(told.length).toBeLessThanOrEqual(5);
	});
});

describe('several countries', () => {
	const laos = (values: Readonly<Record<number, number>>, flags: readonly 'break'[] = []) =>
		yearly(values, { ...users, entity: 'LAO', flags });

	test('those that end early, those with gaps, those counted in another way are named', () => {
		const early = [...once, ...laos({ 2020: 5, 2021: 6 })];
		expect(wordsOf(early)).toContain('These end before 2022: Laos (2021).');
		expect(wordsOf(early, 'vi')).toContain('Dừng trước năm 2022: Laos (2021).');
		const gap = [...once, ...laos({ 2020: 5, 2022: 6 })];
		expect(wordsOf(gap)).toContain('Years without a figure: Laos (2021).');
		expect(wordsOf(gap, 'vi')).toContain('Năm không có số liệu: Laos (2021).');
		const change = [...once, ...laos({ 2020: 5 }), ...laos({ 2021: 6 }, ['break']), ...laos({ 2022: 7 })];
		expect(wordsOf(change)).toContain('The way of counting changed: Laos (2021).');
		expect(wordsOf(change, 'vi')).toContain('Cách thống kê có thay đổi: Laos (2021).');
	});

	test('what all have in common is told once', () => {
		const change = (entity: string) => [
			...yearly({ 2020: 5 }, { ...users, entity }),
			...yearly({ 2021: 6 }, { ...users, entity, flags: ['break'] })
		];
		const both = [...change('VNM'), ...change('LAO')];
		expect(wordsOf(both)).toContain('The way of counting changed in 2021.');
		expect(wordsOf(both, 'vi')).toContain('Cách thống kê thay đổi vào năm 2021.');
	});

	test('figures of which nobody said that they count the same thing have no highest', () => {
		const both = [...once, ...laos({ 2021: 40, 2022: 41 })];
		expect(wordsOf(both)).toContain(
			'The figures do not count the same thing, so none is called the highest. Some of them in 2022: Laos 41%; Viet Nam 25%.'
		);
		expect(wordsOf(both, 'vi')).toContain(
			'Các số liệu thống kê những nội dung khác nhau nên không nêu số nào cao nhất. Một vài số liệu năm 2022: Laos 41%; Viet Nam 25%.'
		);
	});
});

describe('in Vietnamese too', () => {
	test('a figure below zero and one in doubt are told as they are', () => {
		const below = yearly({ 2020: -5, 2021: 3, 2022: 1 }, users);
		expect(wordsOf(below, 'vi')).toContain('Cao nhất: 3% (2021); thấp nhất: -5% (2020).');
		expect(wordsOf([...yearly({ 2020: 10, 2021: 12 }, users), disputed], 'vi')).toEqual([
			'Đường: có bao nhiêu người dùng Internet (phần trăm), 2020–2022. Hình có: Viet Nam.',
			'Các câu sau không tính những số liệu còn nghi vấn.',
			'Số liệu đầu là 10%, năm 2020; số liệu cuối là 12%, năm 2021.',
			'Nguồn: Office.',
			'Số liệu cần đọc thận trọng: có số khác mâu thuẫn (1).'
		]);
	});

	test('the world is no place, and what a choice changed begins with the title', () => {
		const told = telling('internet-users', inputOf('internet-users', 'vi'));
		expect(inWords(told).join(' ')).toContain('Hình có: 5 nước, khu vực; toàn thế giới.');
		expect(inWords(told).join(' ')).toContain(
			'Thấp nhất và cao nhất năm 2024, trong 3 nước, khu vực có số liệu: từ 84,15% (Việt Nam) đến 92% (Trung Quốc).'
		);
		expect(shownNow(told, 'chart', [])).toBe(
			'Việt Nam: từ dưới 0,1% dân số dùng Internet năm 1996 đến 84,2% năm 2024. Đường, phần trăm: 167 số liệu của 5 nước, khu vực; toàn thế giới, từ 1991 đến 2024.'
		);
	});
});

describe('a chart of treaties', () => {
	test('tells what it is given and what must be known of it, five things at most, each as a sentence', () => {
		const notes = ['One note', 'Another!', 'A third.', 'A fourth'];
		expect(treatyWords(['Its title', 'Its subtitle.'], { notes })).toEqual([
			'Its title.',
			'Its subtitle.',
			'One note.',
			'Another!',
			'A third.'
		]);
	});

	test('says after a choice its face, its title, and what is said of the States chosen', () => {
		speak('en');
		expect(treatyNow('map', { title: 'At least 76 have signed' }, ['Laos has signed'])).toBe(
			'Map: At least 76 have signed. Laos has signed.'
		);
		const [title, answers] = [{ title: 'At least 76 have signed' }, ['Laos has signed']];
		expect(treatyNow('map', title, answers, 'short')).toBe('Laos has signed.');
		expect(treatyNow('map', title, [], 'short')).toBe('Map: At least 76 have signed.');
		speak('vi');
		expect(treatyNow('map', { title: 'Ít nhất 76 bên đã ký' }, ['Lào đã ký'])).toBe(
			'Bản đồ: Ít nhất 76 bên đã ký. Lào đã ký.'
		);
	});
});
