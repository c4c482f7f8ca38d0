import type { Answer, FigureAdapter } from '$lib/refresh/adapter';
import { otherFormat, RefreshFault } from '$lib/refresh/fault';
import type { Found, FoundFigure, Known, Left } from '$lib/refresh/found';
import { places } from '$lib/refresh/values';
import { readRecords } from '$lib/data/server/csv';
import { quoted } from '$lib/data/server/data-error';
import { ratesAsFigures, type Rate } from './exchange';
import { cellTexts, tablesIn, textIn } from './html';

/** The Federal Reserve's two letters of a country, as in its series RXI_N.A.CA, and its name in the release → currency. */
const QUOTED: readonly (readonly [letters: string, name: string, currency: string])[] = [
	['AL', 'AUSTRALIA', 'AUD'],
	['BZ', 'BRAZIL', 'BRL'],
	['CA', 'CANADA', 'CAD'],
	['CH', 'CHINA', 'CNY'],
	['DN', 'DENMARK', 'DKK'],
	['EU', 'EMU', 'EUR'],
	['HK', 'HONG KONG', 'HKD'],
	['IN', 'INDIA', 'INR'],
	['JA', 'JAPAN', 'JPY'],
	['KO', 'SOUTH KOREA', 'KRW'],
	['MA', 'MALAYSIA', 'MYR'],
	['MX', 'MEXICO', 'MXN'],
	['NO', 'NORWAY', 'NOK'],
	['NZ', 'NEW ZEALAND', 'NZD'],
	['SD', 'SWEDEN', 'SEK'],
	['SF', 'SOUTH AFRICA', 'ZAR'],
	['SI', 'SINGAPORE', 'SGD'],
	['SL', 'SRI LANKA', 'LKR'],
	['SZ', 'SWITZERLAND', 'CHF'],
	['TA', 'TAIWAN', 'TWD'],
	['TH', 'THAILAND', 'THB'],
	['UK', 'UNITED KINGDOM', 'GBP']
];

/** Currencies that the Federal Reserve quotes: the European Central Bank is asked for the others only. */
export const FED_CURRENCIES: readonly string[] = QUOTED.map(([, , currency]) => currency);

/** Quoted in US dollars for one unit, in the series RXI$US and with a star in the release. */
const INVERTED = ['AUD', 'EUR', 'NZD', 'GBP'];
const HOW = 'annual average of noon buying rates, Federal Reserve';

/** A column or row of an answer: one currency in one year. */
interface Quote {
	readonly currency: string;
	readonly year: string;
	readonly text: string;
}

function rateOf({ currency, year, text }: Quote, where: string): Rate {
	const value = Number(text);
	if (!/^\d+(\.\d+)?$/.test(text) || value <= 0)
		throw otherFormat(where, `a rate of ${currency} for ${year} in plain digits, or ND`, quoted(text));
	const inverted = INVERTED.includes(currency);
	return {
		currency,
		year: Number(year),
		perUsd: inverted ? places(1 / value, 4) : text,
		how: inverted ? `${HOW}; published as US dollars per unit and inverted` : HOW
	};
}

/** The Data Download Program's CSV: six lines of heads, then a line a year. */
function quotesInCsv({ where, text }: Answer): readonly Quote[] {
	const rows = readRecords(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')).map(({ cells }) => cells);
	const names = rows.find(([first]) => /^Time Period$/i.test((first ?? '').trim()));
	const units = rows.find(([first]) => /^Unique Identifier:?\s*$/i.test(first ?? ''));
	if (names === undefined || units === undefined)
		throw otherFormat(where, 'lines "Unique Identifier" and "Time Period"', quoted((rows[0] ?? []).join(',')));
	const columns = names.map((name) => /^RXI(\$US)?_N\.A\.([A-Z]+)$/.exec(name.trim())?.[2] ?? null);
	if (columns.every((letters) => letters === null))
		throw otherFormat(where, 'series of yearly averages (RXI_N.A.…)', quoted(names.slice(1, 4).join(', ')));
	return rows.slice(rows.indexOf(names) + 1).flatMap((cells) => {
		const [period = ''] = cells;
		if (cells.length === 1 && period.trim() === '') return [];
		const year = /^(\d{4})(-12(-31)?)?$/.exec(period.trim())?.[1];
		if (year === undefined || cells.length !== names.length)
			throw otherFormat(where, `a year and ${names.length - 1} rates in each line`, quoted(cells.join(',')));
		return columns.flatMap((letters, at): readonly Quote[] => {
			const currency = QUOTED.find(([own]) => own === letters)?.[2];
			return currency === undefined ? [] : [{ currency, year, text: (cells[at] ?? '').trim() }];
		});
	});
}

/** The release G.5A: a table with a line a country and a column for each of five years. */
function quotesInRelease({ where, text }: Answer): readonly Quote[] {
	const found = tablesIn(text, where)
		.map((rows) => rows.map(cellTexts))
		.find(([head]) => (head ?? []).some((cell) => /^country$/i.test(cell)));
	if (found === undefined) throw otherFormat(where, 'a table that begins with "Country"', 'none');
	const [head = [], ...rows] = found;
	const years = head.flatMap((cell, at) => (/^\d{4}$/.test(cell) ? [{ at, year: cell }] : []));
	if (years.length === 0) throw otherFormat(where, 'columns headed by years', quoted(head.join(', ')));
	return rows.flatMap((cells) => {
		const name = (cells[0] ?? '').replaceAll('*', '').toUpperCase().trim();
		const currency = QUOTED.find(([, own]) => name.startsWith(own))?.[2];
		if (currency === undefined) return [];
		const starred = cells.slice(0, 2).some((cell) => cell.includes('*'));
		if (starred !== INVERTED.includes(currency))
			throw otherFormat(where, `${currency} ${starred ? 'without' : 'with'} a star`, 'the other way to quote it');
		return years.map(({ at, year }) => ({ currency, year, text: (cells[at] ?? '').replaceAll(',', '') }));
	});
}

function read([answer]: readonly Answer[], known: Known): Found<FoundFigure> {
	if (answer === undefined) throw new RefreshFault('There is no answer to read.');
	const page = /^\s*</.test(answer.text);
	const quotes = page ? quotesInRelease(answer) : quotesInCsv(answer);
	const over = (year: string) => year < known.today.slice(0, 4);
	const none = (text: string) => /^(N[DA]|n\.a\.|)$/.test(text);
	const rates = quotes
		.filter(({ year, text }) => over(year) && !none(text))
		.map((quote) => rateOf(quote, answer.where));
	const passed: readonly Left[] = quotes
		.filter(({ year, text }) => !over(year) || none(text))
		.map(({ currency, year }) => ({
			key: `${currency}.${year}`,
			why: over(year) ? 'no rate is given' : 'the year is not over'
		}));
	const since = rates.filter(({ year }) => year >= 2000);
	return { asOf: page ? releaseDay(answer, known) : known.today, rows: ratesAsFigures(since, known), passed };
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "Release Date: January 5, 2026"; today where the page names no day. */
function releaseDay({ text }: Answer, { today }: Known): string {
	const [, month = '', day = '', year = ''] =
		/Release Date:\s*([A-Z][a-z]+) (\d{1,2}), (\d{4})/.exec(textIn(text)) ?? [];
	const at = MONTHS.indexOf(month) + 1;
	return at === 0 ? today : `${year}-${String(at).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Yearly averages of the Federal Reserve: its release G.5A, or the CSV of its Data Download Program given as a file. */
export const FEDERAL_RESERVE: FigureAdapter = {
	kind: 'figures',
	id: 'federal-reserve',
	what: 'yearly exchange rates (Federal Reserve, G.5A)',
	hosts: ['www.federalreserve.gov'],
	types: ['text/html', 'text/csv', 'application/vnd.ms-excel', 'application/octet-stream'],
	address: () => 'https://www.federalreserve.gov/releases/g5a/current/',
	more: () => [],
	table: 'observations/exchange-rates.csv',
	whole: false,
	row: {
		metric: 'exchange_rate_lcu_per_usd',
		unit: 'LCU_per_USD',
		status: 'official',
		publisher: 'federal-reserve'
	},
	range: [0, 1e8],
	source: {
		id: 'frb-g5a',
		publisher: 'Federal Reserve Board',
		title: 'Foreign Exchange Rates, G.5A Annual',
		url: 'https://www.federalreserve.gov/releases/g5a/current/',
		licence: 'public domain',
		about: 'averages of daily noon buying rates in New York'
	},
	read
};
