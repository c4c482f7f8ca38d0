import { expect, test } from 'vitest';
import { drawUp } from '$lib/reports/draw-up';

test('a report has path, faults and speed, and nothing that a reader chose or typed', () => {
	const report = drawUp({
		version: 'abc',
		path: '/charts/scam-losses/',
		faults: [
			{
				message: 'Failed to fetch https://example.org/check/?q=my+secret now',
				file: 'https://example.org/_app/immutable/chunks/a.js?x#y',
				line: 7
			}
		],
		speed: new Map([
			['CLS', 0.0123],
			['LCP', 812.6]
		])
	});
	expect(report).toEqual({
		version: 'abc',
		page: '/charts/scam-losses/',
		faults: [
			{ message: 'Failed to fetch https://example.org/check/ now', file: '/_app/immutable/chunks/a.js', line: 7 }
		],
		speed: { CLS: 12, LCP: 813 }
	});
	expect(JSON.stringify(report)).not.toContain('secret');
});

test('a long message is cut', () => {
	const fault = { message: 'x'.repeat(5000), file: '', line: 0 };
	expect(drawUp({ version: '', path: '/', faults: [fault], speed: new Map() }).faults[0]?.message).toHaveLength(200);
});
