import type { Answer, DeedAdapter } from '$lib/refresh/adapter';
import { otherFormat, RefreshFault } from '$lib/refresh/fault';
import { type Found, type FoundDeed, type Known, type Left } from '$lib/refresh/found';
import { isDay } from '$lib/data/cut-date';
import { quoted } from '$lib/data/server/data-error';
import { treatyActionTable } from '$lib/data/server/treaty-actions';
import { cellTexts, tablesIn, textIn } from './html';
import { codeOf, type Reading } from './participant';

/** A day as the Treaty Office prints it, "23/11/2001", "05/06/2018 a" or "12/05/2022 s"; null where it is none. */
export function coeDay(text: string): { readonly day: string; readonly sign: string } | null {
	const [, day, month, year, sign = ''] = /^(\d{2})\/(\d{2})\/(\d{4})(?: ?([a-z]))?$/.exec(text) ?? [];
	const iso = `${year}-${month}-${day}`;
	return isDay(iso) ? { day: iso, sign } : null;
}

/** Which columns of the chart hold what. */
interface Columns {
	readonly signed: number;
	readonly joined: number;
	readonly inForce: number;
}

function columnsOf(head: readonly string[]): Columns | null {
	const at = (name: RegExp) => head.findIndex((cell) => name.test(cell));
	const [signed, joined, inForce] = [at(/^Signature/i), at(/^Ratification/i), at(/^Entry into force/i)];
	return signed < 1 || joined < 1 || inForce < 1 ? null : { signed, joined, inForce };
}

function read([answer]: readonly Answer[], known: Known): Found<FoundDeed> {
	if (answer === undefined) throw new RefreshFault('There is no answer to read.');
	const { where, text } = answer;
	const page = textIn(text);
	const charts = tablesIn(text, where)
		.map((rows) => rows.map(cellTexts))
		.filter((rows) => rows.some((cells) => columnsOf(cells) !== null));
	if (charts.length === 0)
		throw otherFormat(
			where,
			'a table with the columns Signature, Ratification and Entry into Force',
			'none (the page is often drawn in the browser only: open it there, save it, and give it with --file <page.html>)'
		);
	const [, day, month, year] = /Status as of ?:? ?(\d{2})\/(\d{2})\/(\d{4})/i.exec(page) ?? [];
	const asOf = `${year}-${month}-${day}`;
	if (!isDay(asOf)) throw otherFormat(where, '"Status as of" and a day', quoted(page.slice(0, 60)));
	const passed: Left[] = [];
	const rows = charts.flatMap((lines) => readChart(lines, { where, known, passed }));
	hold(page, rows.length + passed.length, where);
	return { asOf, rows, passed };
}

/** Lines below a head; a line "Non-members of the Council of Europe" or a head that begins so says whose lines follow. */
function readChart(lines: readonly (readonly string[])[], at: Reading): readonly FoundDeed[] {
	let columns: Columns | null = null;
	let member = true;
	return lines.flatMap((cells) => {
		const [first = ''] = cells;
		if (/^(Non-?)?Members of (the )?Council of Europe/i.test(first)) member = !/^Non/i.test(first);
		const head = columnsOf(cells);
		if (head !== null) {
			columns = head;
			return [];
		}
		if (columns === null || cells.length <= columns.inForce || !cells.some((cell) => /\d{4}$|\d{4} ?[a-z]$/.test(cell)))
			return [];
		return readLine(cells, columns, member, at);
	});
}

function readLine(
	cells: readonly string[],
	{ signed, joined, inForce }: Columns,
	member: boolean,
	at: Reading
): readonly FoundDeed[] {
	const participant = (cells[0] ?? '').replace(/[\s*\d]+$/, '').trim();
	const read = (column: number) => {
		const text = cells[column] ?? '';
		return text === '' ? { day: '', sign: '' } : coeDay(text);
	};
	const [own, instrument, force] = [read(signed), read(joined), read(inForce)];
	if (own === null || instrument === null || force === null)
		throw otherFormat(at.where, `days like 23/11/2001 for ${quoted(participant)}`, quoted(cells.join(' | ')));
	const iso3 = codeOf(participant, at);
	if (iso3 === null) return [];
	const accession = instrument.sign === 'a' || (instrument.day !== '' && own.day === '');
	const action = instrument.day === '' ? '' : accession ? 'accession' : 'ratification';
	const parts = [
		...(accession ? ['accession'] : []),
		...(instrument.day === '' ? ['signed, not ratified'] : []),
		member ? 'Council of Europe member' : 'not a Council of Europe member'
	];
	const deed = { participant, iso3, signed: own.day, joined: instrument.day, inForce: force.day };
	return [{ ...deed, action, note: parts.join('; ') }];
}

/** Holds the chart to the totals below it. @throws RefreshFault where lines are missing, or the page has no totals */
function hold(page: string, lines: number, where: string): void {
	const total = (name: RegExp) => Number(name.exec(page)?.[1] ?? NaN);
	const only = total(/signatures not followed by ratifications ?:? ?(\d+)/i);
	const joined = total(/number of ratifications ?\/ ?accessions ?:? ?(\d+)/i);
	if (Number.isNaN(only) || Number.isNaN(joined)) throw otherFormat(where, 'the totals of the chart', 'none');
	if (only + joined !== lines)
		throw otherFormat(where, `${only + joined} lines, as its totals say`, `${lines} lines with days`);
}

function coe(number: string, treaty: string, title: string): DeedAdapter {
	const table = treatyActionTable(treaty);
	const address = `https://www.coe.int/en/web/conventions/full-list?module=signatures-by-treaty&treatynum=${number}`;
	return {
		kind: 'deeds',
		id: `coe-${number}`,
		treaty,
		what: `signatures and ratifications of Treaty ${number}: ${title} (Council of Europe)`,
		hosts: ['www.coe.int'],
		types: ['text/html'],
		address: () => address,
		more: () => [],
		table: `convention/${table}.csv`,
		whole: table === 'budapest-status',
		source: {
			id: `coe-treaty-${number}-chart`,
			publisher: 'Council of Europe, Treaty Office',
			title: `Chart of signatures and ratifications of Treaty ${number}`,
			url: address,
			licence: '',
			about: 'depositary'
		},
		read
	};
}

/** What is kept from the Council of Europe: the Budapest Convention and its protocols. */
export const COE: readonly DeedAdapter[] = [
	coe('185', 'budapest', 'Convention on Cybercrime'),
	coe('189', 'budapest1', 'First Additional Protocol'),
	coe('224', 'budapest2', 'Second Additional Protocol')
];
