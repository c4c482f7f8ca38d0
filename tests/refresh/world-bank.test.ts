import { describe, expect, test } from 'vitest';
import { WORLD_BANK } from '$lib/refresh/server/world-bank';
import { bankPage, bankRow, KNOWN } from './samples';

function adapter(id: string) {
	const found = WORLD_BANK.find((one) => one.id === id);
	if (found === undefined) throw new Error(id);
	return found;
}

const users = adapter('world-bank-internet-users');
const at = (text: string, where = 'page 1') => ({ where, text });
const read = (...texts: readonly string[]) =>
	users.read(
		texts.map((text, page) => at(text, `page ${page + 1}`)),
		KNOWN
	);

describe('answers of the World Bank', () => {
	test('become figures as the table writes them: six digits, the world by our name, no groups, no gaps', () => {
		const found = read(
			bankPage([
				bankRow('VNM', '2024', 84.2000000000003),
				bankRow('VNM', '2023', 78.081234567),
				bankRow('VNM', '2022', null),
				bankRow('USA', '1990', 0.784728543),
				bankRow('WLD', '2024', 67.6),
				bankRow('AFE', '2024', 28.3),
				bankRow('', '2024', 12)
			])
		);
		expect(found).toEqual({
			asOf: '2026-10-07',
			rows: [
				{ entity: 'VNM', year: 2024, value: '84.2', note: '' },
				{ entity: 'VNM', year: 2023, value: '78.0812', note: '' },
				{ entity: 'USA', year: 1990, value: '0.784729', note: '' },
				{ entity: 'WORLD', year: 2024, value: '67.6', note: '' }
			],
			passed: []
		});
	});

	test('zeros, and figures of the year that runs, are passed over and told', () => {
		expect(read(bankPage([bankRow('VNM', '1990', 0), bankRow('VNM', '2026', 90)])).passed).toEqual([
			{ key: 'VNM.1990', why: 'a zero, which the tables do not hold' },
			{ key: 'VNM.2026', why: 'the year is not over' }
		]);
	});

	test('whole people and whole dollars are kept', () => {
		const page = (indicator: string, value: number) => at(bankPage([bankRow('VNM', '2024', value, indicator)]));
		const people = adapter('world-bank-population').read([page('SP.POP.TOTL', 100987686)], KNOWN);
		expect(people.rows[0]?.value).toBe('100987686');
		const dollars = adapter('world-bank-gdp').read([page('NY.GDP.MKTP.CD', 476388230307.175)], KNOWN);
		expect(dollars.rows[0]?.value).toBe('476388230307');
	});

	test('rates are kept of places whose currency the table knows, with its code', () => {
		const page = bankPage([bankRow('VNM', '2024', 24164.885, 'PA.NUS.FCRF'), bankRow('USA', '2024', 1, 'PA.NUS.FCRF')]);
		expect(adapter('world-bank-exchange-rates').read([at(page)], KNOWN).rows).toEqual([
			{ entity: 'VNM', year: 2024, value: '24164.885', note: 'VND; annual average' }
		]);
	});

	test('further pages are asked for by number, and read as one', () => {
		const head = { pages: 2, total: 2 };
		const [first, second] = [
			bankPage([bankRow('VNM', '2024', 84)], head),
			bankPage([bankRow('USA', '2024', 93)], head)
		];
		expect(users.more(at(first), 2026)).toEqual([
			'https://api.worldbank.org/v2/country/all/indicator/IT.NET.USER.ZS?format=json&date=1990:2026&per_page=5000&page=2'
		]);
		expect(read(first, second).rows.map(({ entity }) => entity)).toEqual(['VNM', 'USA']);
	});
});

describe('other answers are refused with what was expected and what came', () => {
	test.each([
		['a page of errors', '<html><body>Bad gateway</body></html>', /expected JSON, but "<html><body>Bad gateway/],
		['one that is cut off', bankPage([bankRow('VNM', '2024', 84)]).slice(0, 200), /expected JSON/],
		['an object', '{"page":1}', /expected a list of two, the head and the rows, but an object came/],
		[
			'an error of the API',
			'[{"message":[{"id":"120","key":"Invalid value","value":"The provided parameter value is not valid"}]}]',
			/answers with an error: the text "The provided parameter value is not valid"/
		],
		['no head', '[null,[]]', /expected a head with "pages" \(1 to 200\) and "total", but nothing and nothing came/],
		['a million pages', bankPage([], { pages: 1e6 }), /1 to 200.*the number 1000000 and the number 0 came/],
		[
			'no day',
			bankPage([], { lastupdated: 'today' }),
			/expected a head with "lastupdated", a day, but the text "today" came/
		],
		['no rows', '[{"pages":1,"total":0,"lastupdated":"2026-10-07"},null]', /expected a list of rows, but nothing came/],
		[
			'rows that are missing',
			bankPage([bankRow('VNM', '2024', 84)], { total: 3 }),
			/expected 3 rows on 1 pages, but 1 on 1 came/
		],
		[
			'another indicator',
			bankPage([bankRow('VNM', '2024', 84, 'SP.POP.TOTL')]),
			/expected rows of IT.NET.USER.ZS, but the text "SP.POP.TOTL" came/
		],
		[
			'a month',
			bankPage([bankRow('VNM', '2024M01', 84)]),
			/and a year as "date", but the text "VNM" and the text "2024M01" came/
		],
		[
			'a text as value',
			bankPage([{ ...bankRow('VNM', '2024', 0), value: '84,2' }]),
			/a number or null as "value", but the text "84,2" came/
		],
		[
			'a figure twice',
			bankPage([bankRow('VNM', '2024', 84), bankRow('VNM', '2024', 85)]),
			/each place and year once, but VNM.2024 twice came/
		],
		['members of its own', '[{"__proto__":{"pages":1},"total":1},[]]', /expected a head with "pages"/]
	])('%s', (_name, text, words) => {
		expect(() => read(text)).toThrow(words);
	});

	test('pages of two states of the data are not put together', () => {
		const head = { pages: 2, total: 2 };
		const later = bankPage([bankRow('USA', '2024', 93)], { ...head, lastupdated: '2026-10-08' });
		expect(() => read(bankPage([bankRow('VNM', '2024', 84)], head), later)).toThrow(
			'the data changed between the pages'
		);
	});
});
