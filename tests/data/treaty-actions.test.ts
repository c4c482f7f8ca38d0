import { describe, expect, test } from 'vitest';
import { dayBy, instrumentsOf, lookedAt, signaturesOf } from '$lib/data/server/treaty-actions';
import { openData } from '$lib/data/server/load';

const data = openData();
const sourceOf = (of: typeof signaturesOf, treaty: string, code: string) =>
	of(data, treaty).find((one) => one.code === code);

describe('the day by which a treaty action was done', () => {
	test('is its own day, or the last that a cut date can mean', () => {
		expect(dayBy('2025-11-19', '', '2026-11-26')).toBe('2025-11-19');
		expect(dayBy('2026-02', '', '2026-11-26')).toBe('2026-02-28');
	});

	test('is earlier where a document names a day, and never after the day the table was looked at', () => {
		expect(dayBy('2026', '2026-05-21', '2026-11-26')).toBe('2026-05-21');
		expect(dayBy('2026', '', '2026-11-26')).toBe('2026-11-26');
	});
});

describe('one document for each treaty action', () => {
	test('Viet Nam signed by a list of April 2026 and ratified by a report of May 2026; no document of the depositary', () => {
		expect(sourceOf(signaturesOf, 'hanoi', 'VNM')).toMatchObject({
			date: '2025-10-25',
			source: 'wikipedia-uncc-2026-04',
			doubts: []
		});
		expect(sourceOf(instrumentsOf, 'hanoi', 'VNM')).toMatchObject({
			date: '2026',
			by: '2026-05-21',
			source: 'machineherald-2026-05-21',
			doubts: ['reported-only']
		});
	});

	test('Japan signed by the table of 2014 and joined by a release of 2017', () => {
		expect(sourceOf(signaturesOf, 'uncac', 'JPN')?.source).toBe('untc-xviii-14-2014');
		expect(sourceOf(instrumentsOf, 'uncac', 'JPN')).toMatchObject({
			date: '2017-07-11',
			source: 'intlawinfo-unodc-japan-2017'
		});
	});

	test('only the signatures of Canada and India were not found again', () => {
		const doubtful = signaturesOf(data, 'hanoi').filter(({ doubts }) => doubts.length > 0);
		expect(doubtful.map(({ code, doubts }) => [code, ...doubts])).toEqual([
			['CAN', 'not-found-again'],
			['IND', 'not-found-again']
		]);
	});
});

test('every table of figures and of treaties says when its sources were last looked at', () => {
	const aging = data.descriptor.resources.filter(({ path }) => /^(observations|convention)\//.test(path));
	expect(aging.filter(({ lastLookedAt }) => lastLookedAt === '').map(({ path }) => path)).toEqual([]);
	expect(lookedAt(data, 'status')).toBe('2026-11-26');
});
