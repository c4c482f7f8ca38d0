import { describe, expect, test } from 'vitest';
import { freshWords } from '$lib/catalogue/server/fresh';
import { nextExpected } from '$lib/data/rhythm';
import { openData } from '$lib/data/server/load';

const TODAY = '2026-11-27';

describe('when a publisher is expected next', () => {
	test.each([
		['2', '2026-02-26', '2027-02', '2027-02'],
		['2-3', '2026-03-06', '2027-02', '2027-03'],
		['12', '2025-12', '2026-12', '2026-12'],
		['12-1', '2026-01-13', '2026-12', '2027-01'],
		['12-1', '2025-12-24', '2026-12', '2027-01'],
		['11', '2025-11-17', '2026-11', '2026-11'],
		['10-11', '2025-10-09', '2026-10', '2026-11']
	])('in the usual months %s after %s, that is from %s to %s', (usual, last, from, to) => {
		expect(nextExpected(usual, last, TODAY)).toEqual({ from, to });
	});

	test('nobody knows without a usual month, without the month of the last release, or once an edition was missed', () => {
		expect(nextExpected(null, '2025-10-22', TODAY)).toBeNull();
		expect(nextExpected('2', '2026', TODAY)).toBeNull();
		expect(nextExpected('5', '2025-05-28', TODAY)).toBeNull();
	});
});

test('a chart says of what day its tables are, what came out last, and who is expected next', () => {
	expect(freshWords(openData(), 'scam-losses', 'en')).toMatch(
		/^Tables of \d+ November 2026\. The newest document has a figure of .+ for 2025 and came out (on|in) .+ 2026\. By usual months the next after that day is .+: .+\.$/
	);
	expect(freshWords(openData(), 'scam-losses', 'vi')).toMatch(
		/^Bảng ngày .+\. Tài liệu mới nhất có số liệu của .+\. Theo tháng công bố thường lệ, sau ngày đó tiếp theo là .+: .+\.$/
	);
	expect(freshWords(openData(), 'race-to-40', 'en')).toBe('');
});
