import type { Answer, FigureAdapter } from '$lib/refresh/adapter';
import { otherFormat, RefreshFault } from '$lib/refresh/fault';
import type { Found, FoundFigure, Known, Left } from '$lib/refresh/found';
import { digits, places } from '$lib/refresh/values';
import { isDay } from '$lib/data/cut-date';
import { kindOf, member, readJson } from './json';

/** One page of the World Bank's API, version 2. */
interface Page {
	readonly where: string;
	readonly pages: number;
	readonly total: number;
	readonly updated: string;
	readonly rows: readonly unknown[];
}

/** A page's head and rows. @throws RefreshFault where it is no such page; an error of the API is told in its own words */
function readPage(answer: Answer): Page {
	const json = readJson(answer);
	const where = answer.where;
	const message = Array.isArray(json) ? member(json[0], 'message') : undefined;
	if (Array.isArray(message))
		throw new RefreshFault(`${where}: the World Bank answers with an error: ${kindOf(member(message[0], 'value'))}.`);
	if (!Array.isArray(json) || json.length !== 2)
		throw otherFormat(where, 'a list of two, the head and the rows', kindOf(json));
	const [head, rows]: unknown[] = json;
	const [pages, total, updated] = [member(head, 'pages'), member(head, 'total'), member(head, 'lastupdated')];
	if (typeof pages !== 'number' || typeof total !== 'number' || !Number.isInteger(pages) || pages < 1 || pages > 200)
		throw otherFormat(where, 'a head with "pages" (1 to 200) and "total"', `${kindOf(pages)} and ${kindOf(total)}`);
	if (typeof updated !== 'string' || !isDay(updated))
		throw otherFormat(where, 'a head with "lastupdated", a day', kindOf(updated));
	if (!Array.isArray(rows)) throw otherFormat(where, 'a list of rows', kindOf(rows));
	return { where, pages, total, updated, rows };
}

interface Series {
	readonly indicator: string;
	/** A number as the table has it. */
	readonly written: (value: number) => string;
	/** Only these places; all of the table of entities where null. */
	readonly only: (known: Known) => ReadonlyMap<string, string> | null;
	readonly note: (currency: string) => string;
}

function readAll(answers: readonly Answer[], known: Known, series: Series): Found<FoundFigure> {
	const pages = answers.map(readPage);
	const [first] = pages;
	if (first === undefined) throw new RefreshFault('There is no answer to read.');
	const other = pages.find(({ total, updated }) => total !== first.total || updated !== first.updated);
	if (other !== undefined)
		throw new RefreshFault(`${other.where}: the data changed between the pages. Run it again with --anew.`);
	const count = pages.reduce((sum, { rows }) => sum + rows.length, 0);
	if (count !== first.total)
		throw otherFormat(first.where, `${first.total} rows on ${first.pages} pages`, `${count} on ${pages.length}`);
	const passed: Left[] = [];
	const seen = new Set<string>();
	const rows = pages.flatMap((page) =>
		page.rows.flatMap((row) => readRow(row, { where: page.where, known, series, seen, passed }))
	);
	return { asOf: first.updated, rows, passed };
}

interface At {
	readonly where: string;
	readonly known: Known;
	readonly series: Series;
	readonly seen: Set<string>;
	readonly passed: Left[];
}

function readRow(row: unknown, { where, known, series, seen, passed }: At): readonly FoundFigure[] {
	const [code, date, value] = [member(row, 'countryiso3code'), member(row, 'date'), member(row, 'value')];
	if (member(member(row, 'indicator'), 'id') !== series.indicator)
		throw otherFormat(where, `rows of ${series.indicator}`, kindOf(member(member(row, 'indicator'), 'id')));
	if (typeof code !== 'string' || typeof date !== 'string' || !/^\d{4}$/.test(date))
		throw otherFormat(where, 'rows with "countryiso3code" and a year as "date"', `${kindOf(code)} and ${kindOf(date)}`);
	if (value !== null && (typeof value !== 'number' || !Number.isFinite(value)))
		throw otherFormat(where, 'a number or null as "value"', kindOf(value));
	const entity = code === 'WLD' ? 'WORLD' : code;
	const only = series.only(known);
	// Groups of the World Bank's own have codes too, which the tables do not
	if (value === null || !(only ?? known.places).has(entity)) return [];
	const key = `${entity}.${date}`;
	if (seen.has(key)) throw otherFormat(where, 'each place and year once', `${key} twice`);
	seen.add(key);
	if (date >= known.today.slice(0, 4)) {
		passed.push({ key, why: 'the year is not over' });
		return [];
	}
	if (value === 0) {
		passed.push({ key, why: 'a zero, which the tables do not hold' });
		return [];
	}
	return [{ entity, year: Number(date), value: series.written(value), note: series.note(only?.get(entity) ?? '') }];
}

interface Of extends Pick<FigureAdapter, 'id' | 'what' | 'table' | 'whole' | 'row' | 'range'> {
	readonly source: string;
	readonly since: number;
	readonly series: Series;
	readonly title: string;
	readonly owner?: string;
}

function worldBank({ source, since, series, title, owner = 'World Bank', ...rest }: Of): FigureAdapter {
	const page = (year: number, number: number) =>
		`https://api.worldbank.org/v2/country/all/indicator/${series.indicator}?format=json&date=${since}:${year}&per_page=5000&page=${number}`;
	return {
		...rest,
		kind: 'figures',
		hosts: ['api.worldbank.org'],
		types: ['application/json', 'text/json'],
		address: (year) => page(year, 1),
		more: (first, year) => Array.from({ length: readPage(first).pages - 1 }, (_, at) => page(year, at + 2)),
		source: {
			id: source,
			publisher: owner,
			title: `World Development Indicators: ${title}`,
			url: `https://data.worldbank.org/indicator/${series.indicator}`,
			licence: 'CC BY 4.0',
			about: ''
		},
		read: (answers, known) => readAll(answers, known, series)
	};
}

const everywhere = () => null;
const silent = () => '';

/** What is kept from the World Bank's World Development Indicators. */
export const WORLD_BANK: readonly FigureAdapter[] = [
	worldBank({
		id: 'world-bank-internet-users',
		what: 'people online, in percent of the population (World Bank, ITU)',
		table: 'observations/internet-users.csv',
		whole: true,
		row: { metric: 'internet_users_share', unit: 'percent', status: 'official', publisher: 'world-bank-itu' },
		range: [0, 100],
		source: 'worldbank-wdi-it-net-user-zs',
		since: 1990,
		title: 'Individuals using the Internet (% of population)',
		owner: 'World Bank / ITU',
		series: { indicator: 'IT.NET.USER.ZS', written: (value) => digits(value, 6), only: everywhere, note: silent }
	}),
	worldBank({
		id: 'world-bank-population',
		what: 'population (World Bank)',
		table: 'observations/population.csv',
		whole: true,
		row: { metric: 'population', unit: 'persons', status: 'estimate', publisher: 'world-bank' },
		range: [0, 20e9],
		source: 'worldbank-wdi-sp-pop-totl',
		since: 2000,
		title: 'Population, total',
		series: { indicator: 'SP.POP.TOTL', written: (value) => places(value, 0), only: everywhere, note: silent }
	}),
	worldBank({
		id: 'world-bank-gdp',
		what: 'gross domestic product in current US dollars (World Bank)',
		table: 'observations/gdp.csv',
		whole: true,
		row: { metric: 'gdp_current_usd', unit: 'USD', status: 'official', publisher: 'world-bank' },
		range: [0, 1e15],
		source: 'worldbank-wdi-ny-gdp-mktp-cd',
		since: 2000,
		title: 'GDP (current US$)',
		series: { indicator: 'NY.GDP.MKTP.CD', written: (value) => places(value, 0), only: everywhere, note: silent }
	}),
	worldBank({
		id: 'world-bank-exchange-rates',
		what: 'yearly exchange rates of the IMF (World Bank)',
		table: 'observations/exchange-rates.csv',
		whole: false,
		row: { metric: 'exchange_rate_lcu_per_usd', unit: 'LCU_per_USD', status: 'official', publisher: 'imf' },
		range: [0, 1e8],
		source: 'worldbank-wdi-pa-nus-fcrf',
		since: 2000,
		title: 'Official exchange rate (LCU per US$, period average)',
		owner: 'World Bank / International Monetary Fund',
		series: {
			indicator: 'PA.NUS.FCRF',
			written: (value) => places(value, 6),
			only: ({ currencies }) => currencies,
			note: (currency) => `${currency}; annual average`
		}
	})
];
