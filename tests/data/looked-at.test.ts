import { expect, test } from 'vitest';
import { staleTables } from '$lib/data/server/check';
import { resourceOf } from '../fixtures/bad-data';

const table = (path: string, lastLookedAt?: string) =>
	resourceOf([{ name: 'id', type: 'string' }], {}, { path, ...(lastLookedAt === undefined ? {} : { lastLookedAt }) });

test('a table is warned of on the sixty-first day after somebody looked at its sources', () => {
	const resources = [table('convention/status.csv', '2026-09-26'), table('observations/gdp.csv', '2026-09-27')];
	expect(staleTables({ resources }, '2026-11-25')).toEqual([]);
	expect(staleTables({ resources }, '2026-11-26')).toEqual([
		'Warning: the sources of convention/status.csv were last looked at on 2026-09-26, 61 days ago. Look again.'
	]);
});

test('tables that do not age, or say nothing, are passed over', () => {
	const resources = [table('reference/metrics.csv', '2020-01-01'), table('observations/gdp.csv')];
	expect(staleTables({ resources }, '2026-11-26')).toEqual([]);
});
