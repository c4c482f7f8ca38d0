import { describe, expect, test } from 'vitest';
import { raceFacts } from '$lib/data/server/race';
import { openData } from '$lib/data/server/load';
import { gatheringTitle, type Gathering } from '$lib/statements/gathering';

const seen = { date: '2026-02-05', text: '5 February 2026' };
const treaty = (took: number | null, of: Partial<Gathering> = {}): Gathering => ({
	name: 'The Protocol',
	took,
	listSeen: seen,
	...of
});

describe('how long earlier treaties took', () => {
	test('tells of all treaties of the tables, those not finished too', () => {
		const of = (language: 'en' | 'vi') =>
			gatheringTitle(
				raceFacts(openData(), language).treaties.filter(({ key }) => key !== 'hanoi'),
				language
			);
		expect(of('en')).toBe(
			'Of 8 earlier treaties 6 took 16 to 33 months to gather the ratifications they needed; 1 took 8.9 years; 1 had not gathered them by 5 February 2026'
		);
		expect(of('vi')).toBe(
			'Trong 8 điều ước trước đây, 6 điều ước mất từ 16 đến 33 tháng để có đủ số lượt phê chuẩn cần thiết; 1 điều ước mất 8,9 năm; đến 5/2/2026 còn 1 điều ước chưa đủ'
		);
	});

	test('one treaty is named', () => {
		expect(gatheringTitle([treaty(532)], 'en')).toBe(
			'The Protocol took 17 months to gather the ratifications it needed'
		);
	});

	test('several slow ones are a span of years', () => {
		expect(gatheringTitle([treaty(532), treaty(1600), treaty(3238)], 'en')).toBe(
			'Of 3 earlier treaties 1 took 17 months to gather the ratifications it needed; 2 took 4.4 to 8.9 years'
		);
	});

	test('says nothing of treaties of which none was quick, and of none', () => {
		expect(gatheringTitle([treaty(null), treaty(3238)], 'en')).toBeNull();
		expect(gatheringTitle([], 'en')).toBeNull();
	});
});
