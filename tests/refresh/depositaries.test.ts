import { describe, expect, test } from 'vitest';
import { COE } from '$lib/refresh/server/coe';
import { UNTC } from '$lib/refresh/server/untc';
import { coePage, KNOWN, untcPage } from './samples';

const untc = (text: string) => UNTC[0]?.read([{ where: 'untc', text }], KNOWN);
const coe = (text: string) => COE[0]?.read([{ where: 'coe', text }], KNOWN);

describe('the UN Treaty Collection', () => {
	test('participants without footnotes, days in ISO, kinds of instruments by their sign', () => {
		const found = untc(
			untcPage([
				['Viet Nam<sup>3</sup>', '25 Oct\t 2025', '12 May\t 2026'],
				['Denmark 1 , 4', '', ' 3 Feb 2026 a'],
				['Japan', '26 Oct 2025', '1 Mar 2026 A'],
				['Netherlands (Kingdom of the)', '25 Oct 2025', '2 Mar 2026 AA'],
				['Côte d&#39;Ivoire', '25 Oct 2025', '&nbsp;']
			])
		);
		expect(found?.asOf).toBe('2026-11-20');
		expect(found?.rows.map(({ iso3, signed, joined, action }) => [iso3, signed, joined, action])).toEqual([
			['VNM', '2025-10-25', '2026-05-12', 'ratification'],
			['DNK', '', '2026-02-03', 'accession'],
			['JPN', '2025-10-26', '2026-03-01', 'acceptance'],
			['NLD', '2025-10-25', '2026-03-02', 'approval'],
			['CIV', '2025-10-25', '', '']
		]);
		expect(found?.rows[0]?.participant).toBe('Viet Nam');
		expect(found?.passed).toEqual([]);
	});

	test('names that no table knows, and days in brackets, are told and passed over', () => {
		const found = untc(
			untcPage([
				['Atlantis', '25 Oct 2025', ''],
				['Japan', '[25 Oct 2025]', '']
			])
		);
		expect(found?.passed).toEqual([
			{ key: '"Atlantis"', why: 'no table knows a participant of this name' },
			{ key: 'Japan', why: 'its day stands in brackets: read the footnote and write it by hand' }
		]);
	});

	const good = untcPage([['Japan', '26 Oct 2025', '']]);
	test.each([
		['a page without its day', good.replace('STATUS AS AT', 'Status on'), /expected "STATUS AS AT" and a day/],
		[
			'a page without the table',
			good.replace('>Participant<', '>State<'),
			/a table that begins with "Participant", but none came/
		],
		[
			'other columns',
			good.replace('>Signature<', '>Provisional application<'),
			/expected the columns Participant, Signature, Ratification, but "Participant, Provisional/
		],
		[
			'days in figures',
			good.replace('26 Oct 2025', '26/10/2025'),
			/days like "14 Dec 2000 a" for "Japan", but "26\/10\/2025 \| " came/
		],
		['a day that is none', good.replace('26 Oct 2025', '31 Feb 2025'), /days like/],
		[
			'a table that is cut off',
			untcPage([['Japan', '26 Oct 2025', '']], [74, 3]),
			/a table with 74 signatories and 3 parties, as the page says, but one with 1 signatories and 0 parties came/
		],
		[
			'a page without numbers',
			good.replace('Signatories', 'Number'),
			/expected the number of signatories, but none came/
		],
		[
			'entities of its own',
			good.replace('<!DOCTYPE html>', '<!DOCTYPE html [<!ENTITY a "aaaa">]>'),
			/declares entities of its own/
		]
	])('refuses %s', (_name, text, words) => {
		expect(() => untc(text)).toThrow(words);
	});
});

describe('the Council of Europe', () => {
	const good = coePage(
		[
			['Albania', '23/11/2001', '20/06/2002', '01/07/2004'],
			['Ireland', '28/02/2002', '', '']
		],
		[
			['Argentina', '', '05/06/2018 a', '01/10/2018'],
			['South Africa', '23/11/2001', '', '']
		],
		[2, 2]
	);

	test('members and others, accessions, those who only signed', () => {
		expect(coe(good)).toEqual({
			asOf: '2026-11-20',
			rows: [
				{
					participant: 'Albania',
					iso3: 'ALB',
					signed: '2001-11-23',
					joined: '2002-06-20',
					inForce: '2004-07-01',
					action: 'ratification',
					note: 'Council of Europe member'
				},
				{
					participant: 'Ireland',
					iso3: 'IRL',
					signed: '2002-02-28',
					joined: '',
					inForce: '',
					action: '',
					note: 'signed, not ratified; Council of Europe member'
				},
				{
					participant: 'Argentina',
					iso3: 'ARG',
					signed: '',
					joined: '2018-06-05',
					inForce: '2018-10-01',
					action: 'accession',
					note: 'accession; not a Council of Europe member'
				},
				{
					participant: 'South Africa',
					iso3: 'ZAF',
					signed: '2001-11-23',
					joined: '',
					inForce: '',
					action: '',
					note: 'signed, not ratified; not a Council of Europe member'
				}
			],
			passed: []
		});
	});

	test.each([
		[
			'a page that is drawn in the browser',
			'<html><body><div id="root"></div></body></html>',
			/open it there, save it, and give it with --file/
		],
		['a chart without its day', good.replace('Status as of', 'State'), /expected "Status as of" and a day/],
		[
			'a chart that is cut off',
			coePage([['Albania', '23/11/2001', '', '']], [], [2, 81]),
			/expected 83 lines, as its totals say, but 1 lines with days came/
		],
		['a chart without totals', good.replaceAll('Total number of', 'Count of'), /expected the totals/],
		['days the other way round', good.replace('23/11/2001', '11/23/2001'), /days like 23\/11\/2001 for "Albania"/]
	])('refuses %s', (_name, text, words) => {
		expect(() => coe(text)).toThrow(words);
	});
});
