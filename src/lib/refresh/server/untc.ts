import type { Answer, DeedAdapter } from '$lib/refresh/adapter';
import { otherFormat, RefreshFault } from '$lib/refresh/fault';
import { type Found, type FoundDeed, type Known, type Left } from '$lib/refresh/found';
import { isDay } from '$lib/data/cut-date';
import { quoted } from '$lib/data/server/data-error';
import { HANOI, treatyActionTable } from '$lib/data/server/treaty-actions';
import { cellTexts, tablesIn, textIn } from './html';
import { codeOf, type Reading } from './participant';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** The sign behind a day in the depositary's tables → kind of instrument. */
const ACTIONS: Readonly<Record<string, string>> = {
	'': 'ratification',
	a: 'accession',
	A: 'acceptance',
	AA: 'approval',
	d: 'succession'
};

/** A day as the collection prints it, "14 Dec 2000" or "24 Sep 2003 a"; null where it is none. */
export function untcDay(text: string): { readonly day: string; readonly sign: string } | null {
	const [, day = '', month = '', year = '', sign = ''] =
		/^(\d{1,2}) ([A-Z][a-z]{2})[a-z]* (\d{4})(?: ([aAd]{1,2}))?$/.exec(text) ?? [];
	const at = MONTHS.indexOf(month) + 1;
	const iso = `${year}-${String(at).padStart(2, '0')}-${day.padStart(2, '0')}`;
	return at > 0 && isDay(iso) ? { day: iso, sign } : null;
}

/** A participant's name without the numbers of footnotes behind it: "Denmark 1 , 4" → "Denmark". */
export function participantName(text: string): string {
	return text.replace(/(?:\s*,)?(?:\s*\d{1,3}\s*,?)+$/, '').trim();
}

function read([answer]: readonly Answer[], known: Known): Found<FoundDeed> {
	if (answer === undefined) throw new RefreshFault('There is no answer to read.');
	const { where, text } = answer;
	const page = textIn(text);
	const [, day, month, year] = /STATUS AS AT ?: ?(\d{2})-(\d{2})-(\d{4})/i.exec(page) ?? [];
	const asOf = `${year}-${month}-${day}`;
	if (!isDay(asOf)) throw otherFormat(where, '"STATUS AS AT" and a day', quoted(page.slice(0, 60)));
	const table = tablesIn(text, where)
		.map((rows) => rows.map(cellTexts))
		.find(([head]) => /^Participants?.{0,12}$/i.test(head?.[0] ?? ''));
	if (table === undefined) throw otherFormat(where, 'a table that begins with "Participant"', 'none');
	const [head = [], ...lines] = table;
	if (head.length !== 3 || !/^Signature/i.test(head[1] ?? '') || !/Ratification|Accession/i.test(head[2] ?? ''))
		throw otherFormat(where, 'the columns Participant, Signature, Ratification', quoted(head.join(', ')));
	const passed: Left[] = [];
	const rows = lines.flatMap((cells) => readLine(cells, { where, known, passed }));
	hold(page, lines, where);
	return { asOf, rows, passed };
}

function readLine(cells: readonly string[], at: Reading): readonly FoundDeed[] {
	const { where, passed } = at;
	const [name = '', signedText = '', joinedText = ''] = cells;
	if (cells.length !== 3) throw otherFormat(where, 'three cells in each line', quoted(cells.join(', ')));
	const participant = participantName(name);
	// Brackets stand around what was taken back or done by a predecessor
	if (/[[\]]/.test(signedText + joinedText)) {
		passed.push({ key: participant, why: 'its day stands in brackets: read the footnote and write it by hand' });
		return [];
	}
	const signed = signedText === '' ? { day: '', sign: '' } : untcDay(signedText);
	const joined = joinedText === '' ? { day: '', sign: '' } : untcDay(joinedText);
	const action = joined === null ? undefined : ACTIONS[joined.sign];
	if (signed === null || joined === null || action === undefined)
		throw otherFormat(
			where,
			`days like "14 Dec 2000 a" for ${quoted(participant)}`,
			quoted(`${signedText} | ${joinedText}`)
		);
	const iso3 = codeOf(participant, at);
	if (iso3 === null) return [];
	const deed = { participant, iso3, signed: signed.day, joined: joined.day, inForce: '', note: '' };
	return [{ ...deed, action: joined.day === '' ? '' : action }];
}

/** Holds the table to the numbers above it. @throws RefreshFault where lines are missing */
function hold(page: string, lines: readonly (readonly string[])[], where: string): void {
	const [, signatories, parties] = /Signatories ?: ?(\d+)\.? ?Parties ?: ?(\d*)/i.exec(page) ?? [];
	if (signatories === undefined) throw otherFormat(where, 'the number of signatories', 'none');
	const counted = (at: number) => lines.filter((cells) => /\d{4}/.test(cells[at] ?? '')).length;
	const said = `${signatories} signatories and ${parties === '' ? '0' : parties} parties`;
	const found = `${counted(1)} signatories and ${counted(2)} parties`;
	// Successions to a signature, and days in brackets, are counted or not from treaty to treaty
	const far = Math.abs(counted(1) - Number(signatories)) > 3 || Math.abs(counted(2) - Number(parties)) > 3;
	if (far) throw otherFormat(where, `a table with ${said}, as the page says`, `one with ${found}`);
}

function untc(id: string, treaty: string, number: string, chapter: number, name: string): DeedAdapter {
	const address = `https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=${number}&chapter=${chapter}&clang=_en`;
	return {
		kind: 'deeds',
		id,
		treaty,
		what: `signatures and instruments: ${name} (UN Treaty Collection)`,
		hosts: ['treaties.un.org'],
		types: ['text/html'],
		address: () => address,
		more: () => [],
		table: `convention/${treatyActionTable(treaty)}.csv`,
		whole: treaty === HANOI,
		source: {
			id: `untc-${number.toLowerCase()}`,
			publisher: 'United Nations Treaty Collection',
			title: `Status of treaties: chapter ${number.replace('-', ' no. ').replace('-', '.')}, ${name}`,
			url: address,
			licence: '',
			about: 'depositary'
		},
		read
	};
}

/** What is kept from the United Nations Treaty Collection: the Hanoi Convention and those before it. */
export const UNTC: readonly DeedAdapter[] = [
	untc('untc-hanoi', HANOI, 'XVIII-16', 18, 'United Nations Convention against Cybercrime'),
	untc('untc-untoc', 'untoc', 'XVIII-12', 18, 'United Nations Convention against Transnational Organized Crime'),
	untc('untc-trafficking', 'trafficking', 'XVIII-12-a', 18, 'Trafficking in Persons Protocol'),
	untc('untc-uncac', 'uncac', 'XVIII-14', 18, 'United Nations Convention against Corruption'),
	untc('untc-fctc', 'fctc', 'IX-4', 9, 'WHO Framework Convention on Tobacco Control'),
	untc('untc-att', 'att', 'XXVI-8', 26, 'Arms Trade Treaty')
];
