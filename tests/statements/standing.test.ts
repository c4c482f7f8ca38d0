import { describe, expect, test } from 'vitest';
import { standingOn } from '$lib/statements/standing';

const signed = { signedFrom: '2025-10-25', signedBy: '2025-10-25' };
const qatar = { ...signed, ratifiedFrom: '2026-02-01', ratifiedBy: '2026-02-28' };

describe('standingOn', () => {
	test('counts a day from that day on', () => {
		const mauritius = { signedFrom: '2025-11-19', signedBy: '2025-11-19', ratifiedFrom: null, ratifiedBy: null };
		expect(standingOn(mauritius, '2025-11-18')).toEqual({ standing: 'none', perhaps: null });
		expect(standingOn(mauritius, '2025-11-19')).toEqual({ standing: 'signed', perhaps: null });
	});

	test('counts a month from its last day, and says that it may have been earlier', () => {
		expect(standingOn(qatar, '2026-01-31')).toEqual({ standing: 'signed', perhaps: null });
		expect(standingOn(qatar, '2026-02-01')).toEqual({ standing: 'signed', perhaps: 'ratified' });
		expect(standingOn(qatar, '2026-02-27')).toEqual({ standing: 'signed', perhaps: 'ratified' });
		expect(standingOn(qatar, '2026-02-28')).toEqual({ standing: 'ratified', perhaps: null });
	});

	test('counts a year between the days that documents name', () => {
		const azerbaijan = { ...signed, ratifiedFrom: '2026-04-01', ratifiedBy: '2026-05-21' };
		expect(standingOn(azerbaijan, '2026-03-31')).toEqual({ standing: 'signed', perhaps: null });
		expect(standingOn(azerbaijan, '2026-05-20')).toEqual({ standing: 'signed', perhaps: 'ratified' });
		expect(standingOn(azerbaijan, '2026-05-21')).toEqual({ standing: 'ratified', perhaps: null });
	});

	test('a signature known to its month may have been given before its end', () => {
		const canada = { signedFrom: '2026-07-01', signedBy: '2026-07-31', ratifiedFrom: null, ratifiedBy: null };
		expect(standingOn(canada, '2026-06-30')).toEqual({ standing: 'none', perhaps: null });
		expect(standingOn(canada, '2026-07-15')).toEqual({ standing: 'none', perhaps: 'signed' });
		expect(standingOn(canada, '2026-07-31')).toEqual({ standing: 'signed', perhaps: null });
	});
});
