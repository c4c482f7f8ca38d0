import { expect, test } from 'vitest';
import { whenWords } from '$lib/statements/treaty-standing';

test.each([
	['2026-04-25', 'on 25 April 2026', 'ngày 25/4/2026'],
	['2026-04', 'in April 2026', 'tháng 4/2026'],
	['2026', 'in 2026', 'năm 2026']
])('%s stands in a sentence as "%s" and "%s", no part of it named twice', (date, en, vi) => {
	expect([whenWords(date, 'en'), whenWords(date, 'vi')]).toEqual([en, vi]);
});
