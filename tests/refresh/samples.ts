// Answers in the forms of their publishers, made by hand: the figures are those of no publication.
import type { Known } from '$lib/refresh/found';
import { foldName } from '$lib/refresh/found';

/** What the tables of these tests hold. */
export const KNOWN: Known = {
	today: '2026-11-27',
	places: new Set(['VNM', 'USA', 'WORLD']),
	currencies: new Map([
		['AUT', 'EUR'],
		['FIN', 'EUR'],
		['CAN', 'CAD'],
		['AUS', 'AUD'],
		['POL', 'PLN'],
		['VNM', 'VND']
	]),
	names: new Map(
		[
			['Viet Nam', 'VNM'],
			['Denmark', 'DNK'],
			['Japan', 'JPN'],
			['Netherlands (Kingdom of the)', 'NLD'],
			['Côte d’Ivoire', 'CIV'],
			['Albania', 'ALB'],
			['Ireland', 'IRL'],
			['Argentina', 'ARG'],
			['South Africa', 'ZAF']
		].map(([name = '', code = '']) => [foldName(name), code] as const)
	)
};

/** A row of the World Bank's API. */
export function bankRow(code: string, date: string, value: number | null, indicator = 'IT.NET.USER.ZS'): object {
	return {
		indicator: { id: indicator, value: 'Individuals using the Internet (% of population)' },
		country: { id: code.slice(0, 2), value: code },
		countryiso3code: code,
		date,
		value,
		unit: '',
		obs_status: '',
		decimal: 0
	};
}

/** A page of the World Bank's API. */
export function bankPage(rows: readonly object[], head: object = {}): string {
	const own = { page: 1, pages: 1, per_page: 5000, total: rows.length, sourceid: '2', lastupdated: '2026-10-07' };
	return JSON.stringify([{ ...own, ...head }, rows]);
}

/** The Federal Reserve's Data Download Program. */
export const FED_CSV = [
	'"Series Description","Australian Dollar","Canadian Dollar","Euro-Area Euro","Nominal Broad U.S. Dollar Index"',
	'"Unit:","Currency:_Per_AUD","Currency:_Per_USD","Currency:_Per_EUR","Index"',
	'"Multiplier:","1","1","1","1"',
	'"Currency:","USD","CAD","USD","NA"',
	'"Unique Identifier: ","H10/H10/RXI$US_N.A.AL","H10/H10/RXI_N.A.CA","H10/H10/RXI$US_N.A.EU","H10/H10/JRXWTFB_N.A"',
	'"Time Period","RXI$US_N.A.AL","RXI_N.A.CA","RXI$US_N.A.EU","JRXWTFB_N.A"',
	'2024,0.6400,1.3700,1.0820,120.1',
	'2025,0.6450,1.3973,ND,121.5',
	''
].join('\r\n');

/** The Federal Reserve's release G.5A. */
export const FED_PAGE = `<!DOCTYPE html><html><head><title>G.5A</title></head><body>
<p>Release Date: January 5, 2026</p>
<table class="pubtables"><tr><th>Country</th><th>Monetary unit</th><th>2024</th><th>2025</th></tr>
<tr><td>*AUSTRALIA</td><td>DOLLAR</td><td>0.6400</td><td>0.6450</td></tr>
<tr><td>BRAZIL</td><td>REAL</td><td>5.3900</td><td>5.5891</td></tr>
<tr><td>CANADA</td><td>DOLLAR</td><td>1.3700</td><td>1.3973</td></tr>
<tr><td>*EMU MEMBERS<sup>1</sup></td><td>EURO</td><td>1.0820</td><td>1.1300</td></tr>
<tr><td>VENEZUELA</td><td>BOLIVAR</td><td>38.1</td><td>ND</td></tr></table></body></html>`;

const ECB_HEAD =
	'KEY,FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,OBS_CONF,OBS_PRE_BREAK,OBS_COM,TIME_FORMAT,BREAKS,COLLECTION,COMPILING_ORG,DISS_ORG,DOM_SER_IDS,PUBL_ECB,PUBL_MU,PUBL_PUBLIC,UNIT_INDEX_BASE,COMPILATION,COVERAGE,DECIMALS,NAT_TITLE,SOURCE_AGENCY,SOURCE_PUB,TITLE,TITLE_COMPL,UNIT,UNIT_MULT';

/** A line of the European Central Bank's data portal. */
export function ecbRow(currency: string, year: string, value: string): string {
	return `EXR.A.${currency}.EUR.SP00.A,A,${currency},EUR,SP00,A,${year},${value},A,F,,,P1Y,,A,,,,,,,,,,4,,4F0,,Euro/${currency},"ECB reference exchange rate, Euro/${currency}, 2:15 pm (C.E.T.)",${currency},0`;
}

/** Yearly averages in the form of the European Central Bank's data portal. */
export function ecbCsv(...rows: readonly string[]): string {
	return [ECB_HEAD, ...rows, ''].join('\n');
}

/** A page of the United Nations Treaty Collection; each line is participant, signature, instrument. */
export function untcPage(
	lines: readonly (readonly [string, string, string])[],
	counts?: readonly [number, number]
): string {
	const [signed, joined] = counts ?? [
		lines.filter((line) => line[1] !== '').length,
		lines.filter((line) => line[2] !== '').length
	];
	const grid = 'ctl00_ctl00_ContentPlaceHolder1_ContentPlaceHolderInnerPage_tblgrid';
	const rows = lines.map(
		(cells) => `<tr>${cells.map((cell) => `<td align="left" valign="top">${cell}</td>`).join('')}</tr>`
	);
	return `<!DOCTYPE html><html><head><title>UNTC</title></head><body><form>
<div class="rows heading-three">STATUS AS AT : 20-11-2026 10:16:18 EDT</div>
<table class="contenttable"><tr><td><table><tr><td>Status</td><td>:</td><td><div>Signatories :       ${signed}.        Parties :      ${joined}</div></td></tr></table></td></tr></table>
<table id="${grid}" class="table"><tr><th>Participant</th><th>Signature</th><th>Ratification, Acceptance(A), Approval(AA), Accession(a)</th></tr>
${rows.join('\n')}</table></form></body></html>`;
}

/** A chart of the Council of Europe as a browser shows and saves it. */
export function coePage(
	members: readonly (readonly string[])[],
	others: readonly (readonly string[])[],
	totals: readonly [only: number, joined: number]
): string {
	const chart = (name: string, lines: readonly (readonly string[])[]) =>
		`<table class="table"><thead><tr><th>${name}</th><th>Signature</th><th>Ratification</th><th>Entry into Force</th><th>Notes</th><th>R.</th></tr></thead><tbody>${lines
			.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}<td></td><td></td></tr>`)
			.join('')}</tbody></table>`;
	return `<!DOCTYPE html><html><body><h1>Chart of signatures and ratifications of Treaty 185</h1><h3>Status as of 20/11/2026</h3>
${chart('Members of Council of Europe', members)}${chart('Non-Members of Council of Europe', others)}
<table><tr><td>Total number of signatures not followed by ratifications:</td><td>${totals[0]}</td></tr>
<tr><td>Total number of ratifications/accessions:</td><td>${totals[1]}</td></tr></table></body></html>`;
}
