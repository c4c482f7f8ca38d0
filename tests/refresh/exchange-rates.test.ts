import { describe, expect, test } from 'vitest';
import { ECB } from '$lib/refresh/server/ecb';
import { FEDERAL_RESERVE } from '$lib/refresh/server/federal-reserve';
import { ecbCsv, ecbRow, FED_CSV, FED_PAGE, KNOWN } from './samples';

const fed = (text: string) => FEDERAL_RESERVE.read([{ where: 'fed', text }], KNOWN);
const ecb = (text: string) => ECB.read([{ where: 'ecb', text }], KNOWN);
const NOON = 'annual average of noon buying rates, Federal Reserve';
const INVERTED = `${NOON}; published as US dollars per unit and inverted`;

describe('the Federal Reserve', () => {
	test('its CSV: rates as printed, inverted where it quotes dollars, one row for each place of the euro', () => {
		const { rows, passed, asOf } = fed(FED_CSV);
		expect(asOf).toBe('2026-11-27');
		expect(rows).toEqual([
			{ entity: 'AUS', year: 2024, value: '1.5625', note: `AUD; ${INVERTED}` },
			{ entity: 'CAN', year: 2024, value: '1.3700', note: `CAD; ${NOON}` },
			{ entity: 'AUT', year: 2024, value: '0.9242', note: `EUR; ${INVERTED}` },
			{ entity: 'FIN', year: 2024, value: '0.9242', note: `EUR; ${INVERTED}` },
			{ entity: 'AUS', year: 2025, value: '1.5504', note: `AUD; ${INVERTED}` },
			{ entity: 'CAN', year: 2025, value: '1.3973', note: `CAD; ${NOON}` }
		]);
		expect(passed).toEqual([{ key: 'EUR.2025', why: 'no rate is given' }]);
	});

	test('its release: the day it came out, a star for what is quoted in dollars', () => {
		const { rows, asOf } = fed(FED_PAGE);
		expect(asOf).toBe('2026-01-05');
		expect(rows.filter(({ year }) => year === 2025)).toEqual([
			{ entity: 'AUS', year: 2025, value: '1.5504', note: `AUD; ${INVERTED}` },
			{ entity: 'CAN', year: 2025, value: '1.3973', note: `CAD; ${NOON}` },
			{ entity: 'AUT', year: 2025, value: '0.885', note: `EUR; ${INVERTED}` },
			{ entity: 'FIN', year: 2025, value: '0.885', note: `EUR; ${INVERTED}` }
		]);
	});

	test.each([
		['a daily series', FED_CSV.replaceAll('_N.A.', '_N.B.'), /expected series of yearly averages/],
		[
			'a day in place of a year',
			FED_CSV.replace('\r\n2024,', '\r\n2024-01-05,'),
			/expected a year and 4 rates in each line/
		],
		[
			'a rate with a comma',
			FED_CSV.replace('1.3700', '"1,3700"'),
			/a rate of CAD for 2024 in plain digits, or ND, but "1,3700" came/
		],
		['a line that is cut off', FED_CSV.replace('1.0820,120.1', '1.0'), /expected a year and 4 rates in each line/],
		['no heads', 'a,b\n1,2\n', /expected lines "Unique Identifier" and "Time Period", but "a,b" came/],
		[
			'a page without the table',
			'<html><body><p>Moved</p></body></html>',
			/a table that begins with "Country", but none came/
		],
		[
			'a star that went',
			FED_PAGE.replace('*AUSTRALIA', 'AUSTRALIA'),
			/expected AUD without a star|expected AUD with a star/
		]
	])('refuses %s', (_name, text, words) => {
		expect(() => fed(text)).toThrow(words);
	});
});

describe('the European Central Bank', () => {
	test('units per euro become units per dollar of the same year; what the Federal Reserve quotes is left to it', () => {
		const csv = ecbCsv(
			ecbRow('PLN', '2024', '4.3058'),
			ecbRow('PLN', '2025', '4.2471'),
			ecbRow('CAD', '2025', '1.5800'),
			ecbRow('USD', '2025', '1.1300'),
			ecbRow('CZK', '2025', '24.7')
		);
		const { rows, passed } = ecb(csv);
		expect(rows).toEqual([
			{
				entity: 'POL',
				year: 2025,
				value: '3.7585',
				note: 'PLN; computed: units per euro divided by dollars per euro, both averages of the year (ECB)'
			}
		]);
		expect(passed).toEqual([{ key: 'PLN.2024', why: 'no dollars for that year' }]);
	});

	test.each([
		['other columns', 'TIME,VALUE\n2025,1.13\n', /expected the columns KEY, FREQ, .*, but "TIME,VALUE" came/],
		['days', ecbCsv(ecbRow('USD', '2025-01-02', '1.13')), /expected yearly averages per euro/],
		['NaN', ecbCsv(ecbRow('USD', '2025', 'NaN')), /a rate of USD for 2025 in plain digits, but "NaN" came/],
		['no dollars', ecbCsv(ecbRow('PLN', '2025', '4.2')), /expected US dollars among the currencies, but none came/],
		['a year twice', ecbCsv(ecbRow('USD', '2025', '1.1'), ecbRow('USD', '2025', '1.2')), /USD.2025 twice came/]
	])('refuses %s', (_name, text, words) => {
		expect(() => ecb(text)).toThrow(words);
	});
});
