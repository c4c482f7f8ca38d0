import type { Answer, FigureAdapter } from '$lib/refresh/adapter';
import { otherFormat, RefreshFault } from '$lib/refresh/fault';
import type { Found, FoundFigure, Known, Left } from '$lib/refresh/found';
import { places } from '$lib/refresh/values';
import { textTable } from '$lib/data/server/csv-edit';
import { quoted } from '$lib/data/server/data-error';
import { ratesAsFigures, type Rate } from './exchange';
import { FED_CURRENCIES } from './federal-reserve';

const NEEDED = [
	'KEY',
	'FREQ',
	'CURRENCY',
	'CURRENCY_DENOM',
	'EXR_TYPE',
	'EXR_SUFFIX',
	'TIME_PERIOD',
	'OBS_VALUE',
	'OBS_STATUS'
];

/** The yearly average of a currency's units for one euro. */
interface PerEuro {
	readonly currency: string;
	readonly year: string;
	readonly value: number;
}

function read([answer]: readonly Answer[], known: Known): Found<FoundFigure> {
	if (answer === undefined) throw new RefreshFault('There is no answer to read.');
	const averages = perEuro(answer);
	const dollars = new Map(
		averages.filter(({ currency }) => currency === 'USD').map(({ year, value }) => [year, value])
	);
	if (dollars.size === 0) throw otherFormat(answer.where, 'US dollars among the currencies', 'none');
	const passed: Left[] = [];
	const rates = averages.flatMap(({ currency, year, value }): readonly Rate[] => {
		const perUsd = dollars.get(year);
		if (FED_CURRENCIES.includes(currency) || currency === 'USD') return [];
		if (perUsd === undefined || year >= known.today.slice(0, 4)) {
			const why = perUsd === undefined ? 'no dollars for that year' : 'the year is not over';
			passed.push({ key: `${currency}.${year}`, why });
			return [];
		}
		const how = 'computed: units per euro divided by dollars per euro, both averages of the year (ECB)';
		return [{ currency, year: Number(year), perUsd: places(value / perUsd, 4), how }];
	});
	return { asOf: known.today, rows: ratesAsFigures(rates, known), passed };
}

function perEuro({ where, text }: Answer): readonly PerEuro[] {
	const { columns, rows } = textTable(text);
	const missing = NEEDED.filter((name) => !columns.includes(name));
	if (missing.length > 0)
		throw otherFormat(where, `the columns ${missing.join(', ')}`, quoted(columns.slice(0, 8).join(',')));
	const seen = new Set<string>();
	return rows.map(({ row }) => {
		const { CURRENCY: currency = '', TIME_PERIOD: year = '', OBS_VALUE: value = '', KEY: key = '' } = row;
		if (key !== `EXR.A.${currency}.EUR.SP00.A` || !/^[A-Z]{3}$/.test(currency) || !/^\d{4}$/.test(year))
			throw otherFormat(where, 'yearly averages per euro (EXR.A.….EUR.SP00.A)', quoted(`${key} ${year}`));
		if (!/^\d+(\.\d+)?$/.test(value) || Number(value) <= 0)
			throw otherFormat(where, `a rate of ${currency} for ${year} in plain digits`, quoted(value));
		if (seen.has(key + year)) throw otherFormat(where, 'each currency and year once', `${currency}.${year} twice`);
		seen.add(key + year);
		return { currency, year, value: Number(value) };
	});
}

/** Yearly averages of the European Central Bank, for currencies that the Federal Reserve does not quote. */
export const ECB: FigureAdapter = {
	kind: 'figures',
	id: 'ecb',
	what: 'yearly exchange rates (European Central Bank)',
	hosts: ['data-api.ecb.europa.eu'],
	types: ['text/csv', 'application/vnd.sdmx.data+csv'],
	address: () => 'https://data-api.ecb.europa.eu/service/data/EXR/A..EUR.SP00.A?startPeriod=2000&format=csvdata',
	more: () => [],
	table: 'observations/exchange-rates.csv',
	whole: false,
	row: { metric: 'exchange_rate_lcu_per_usd', unit: 'LCU_per_USD', status: 'official', publisher: 'ecb' },
	range: [0, 1e8],
	source: {
		id: 'ecb-exr-annual',
		publisher: 'European Central Bank',
		title: 'Euro reference exchange rates, yearly averages (EXR.A)',
		url: 'https://data.ecb.europa.eu/data/datasets/EXR',
		licence: 'reuse with attribution',
		about: 'rates to the dollar are quotients of two yearly averages per euro'
	},
	read
};
