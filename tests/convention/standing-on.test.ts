import { describe, expect, test } from 'vitest';
import { standingOn } from '$lib/convention/standing-on';

const signed = { signed: '2025-10-25', signedBy: '2025-10-25' };
const qatar = { ...signed, ratified: '2026-02', ratifiedBy: '2026-02-28' };

describe('standingOn', () => {
	test('counts a day from that day on', () => {
		const mauritius = { signed: '2025-11-19', signedBy: '2025-11-19', ratified: null, ratifiedBy: null };
		expect(standingOn(mauritius, '2025-11-18')).toEqual({ standing: 'none', perhaps: null });
		expect(standingOn(mauritius, '2025-11-19')).toEqual({ standing: 'signed', perhaps: null });
	});

	test('counts a month from its last day, and says that it may have been earlier', () => {
		expect(standingOn(qatar, '2026-01-31')).toEqual({ standing: 'signed', perhaps: null });
		expect(standingOn(qatar, '2026-02-01')).toEqual({ standing: 'signed', perhaps: 'ratified' });
		expect(standingOn(qatar, '2026-02-27')).toEqual({ standing: 'signed', perhaps: 'ratified' });
		expect(standingOn(qatar, '2026-02-28')).toEqual({ standing: 'ratified', perhaps: null });
	});

	test('counts a year from the day by which a document shows the deed', () => {
		const azerbaijan = { ...signed, ratified: '2026', ratifiedBy: '2026-05-21' };
		expect(standingOn(azerbaijan, '2026-05-20')).toEqual({ standing: 'signed', perhaps: 'ratified' });
		expect(standingOn(azerbaijan, '2026-05-21')).toEqual({ standing: 'ratified', perhaps: null });
	});

	test('a signature known to its month may have been given before its end', () => {
		const canada = { signed: '2026-07', signedBy: '2026-07-31', ratified: null, ratifiedBy: null };
		expect(standingOn(canada, '2026-06-30')).toEqual({ standing: 'none', perhaps: null });
		expect(standingOn(canada, '2026-07-15')).toEqual({ standing: 'none', perhaps: 'signed' });
		expect(standingOn(canada, '2026-07-31')).toEqual({ standing: 'signed', perhaps: null });
	});
});
