import { describe, expect, test } from 'vitest';
import { firstDayOf, standingOn } from '$lib/convention/standing-on';

const asOf = '2026-09-26';
const qatar = { signed: '2025-10-25', ratified: '2026-02' };

describe('standingOn', () => {
	test('counts a day from that day on', () => {
		const mauritius = { signed: '2025-11-19', ratified: null };
		expect(standingOn(mauritius, '2025-11-18', asOf)).toEqual({ standing: 'none', perhaps: null });
		expect(standingOn(mauritius, '2025-11-19', asOf)).toEqual({ standing: 'signed', perhaps: null });
	});

	test('counts a month from its last day, and says that it may have been earlier', () => {
		expect(standingOn(qatar, '2026-01-31', asOf)).toEqual({ standing: 'signed', perhaps: null });
		expect(standingOn(qatar, '2026-02-01', asOf)).toEqual({ standing: 'signed', perhaps: 'ratified' });
		expect(standingOn(qatar, '2026-02-27', asOf)).toEqual({ standing: 'signed', perhaps: 'ratified' });
		expect(standingOn(qatar, '2026-02-28', asOf)).toEqual({ standing: 'ratified', perhaps: null });
	});

	test('counts a year that the tables do not reach the end of from the day of the tables', () => {
		const azerbaijan = { signed: '2025-10-25', ratified: '2026' };
		expect(standingOn(azerbaijan, '2026-09-25', asOf)).toEqual({ standing: 'signed', perhaps: 'ratified' });
		expect(standingOn(azerbaijan, '2026-09-26', asOf)).toEqual({ standing: 'ratified', perhaps: null });
	});

	test('a signature known to its month may have been given before its end', () => {
		const canada = { signed: '2026-07', ratified: null };
		expect(standingOn(canada, '2026-06-30', asOf)).toEqual({ standing: 'none', perhaps: null });
		expect(standingOn(canada, '2026-07-15', asOf)).toEqual({ standing: 'none', perhaps: 'signed' });
		expect(standingOn(canada, '2026-07-31', asOf)).toEqual({ standing: 'signed', perhaps: null });
	});
});

test('a cut date begins with the first day it can mean', () => {
	expect(['2025', '2026-07', '2025-11-19'].map(firstDayOf)).toEqual(['2025-01-01', '2026-07-01', '2025-11-19']);
});
