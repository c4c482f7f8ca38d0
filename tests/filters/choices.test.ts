import { describe, expect, test } from 'vitest';
import { openData } from '$lib/data/server/load';
import { countryChoices } from '$lib/catalogue/server/countries';

describe('the list of places', () => {
	const choices = countryChoices(openData(), 'en');
	const of = (code: string) => choices.find((choice) => choice.code === code);

	test('neighbours are those of our table in South-East Asia, land borders elsewhere, and never the place itself', () => {
		expect(of('VNM')?.neighbours).toEqual(['CHN', 'KHM', 'LAO', 'PHL']);
		expect(of('PHL')?.neighbours).toContain('VNM');
		expect(of('PRT')?.neighbours).toEqual(['ESP']);
		expect(of('FRA')?.neighbours).toEqual(expect.arrayContaining(['BEL', 'ESP', 'DEU']));
		expect(of('ISL')?.neighbours).toEqual([]);
		expect(choices.filter(({ code, neighbours }) => neighbours.includes(code))).toEqual([]);
	});

	test('people are counted in one year for all, so that places can be compared', () => {
		const years = new Set(choices.flatMap(({ people }) => people?.year ?? []));
		expect(years.size).toBe(1);
		expect(of('VNM')?.people?.by).toBe('World Bank');
		expect(choices.filter(({ people }) => people !== null).length).toBeGreaterThan(180);
	});

	test('years with figures are told for the charts that compare countries, and nothing is told as zero', () => {
		expect(Object.keys(of('USA')?.years ?? {}).toSorted()).toEqual([
			'cyber-indices',
			'internet-users',
			'scam-losses',
			'scam-reports'
		]);
		expect(of('LAO')?.years['scam-losses']).toBeUndefined();
		expect(
			choices.flatMap(({ years }) => Object.values(years)).every((count) => count !== undefined && count > 0)
		).toBe(true);
	});
});
