import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { openData } from '$lib/data/server/load';
import { conflictsOf } from '$lib/statements/conflicts';
import ConflictView from '$lib/receipt/ConflictView.svelte';
import { figureReceipt } from '$lib/receipt/figure-receipt';
import { figureName } from '$lib/receipt/figure-words';
import FigureReceipt from '$lib/receipt/FigureReceipt.svelte';
import RevisionTable from '$lib/receipt/RevisionTable.svelte';
import { breaksIn, revisionsOf } from '$lib/receipt/revisions';
import { m } from '$lib/paraglide/messages';
import { receiptFiles } from '$lib/receipt/server/receipt-files';
import { observation } from '../fixtures/observations';

const words = {
	entities: { VNM: 'Viet Nam' },
	publishers: { gasa: 'GASA', police: 'Police' },
	counts: { 'gasa online_scam_losses': 'survey of 1,063 people' },
	categories: {},
	metrics: { online_scam_losses: { label: 'Losses to online scams', class: 'mixed' } },
	quantities: {}
};
const plain = (html: string) =>
	html
		.replace(/<!--[^]*?-->/g, '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ');
const linked = (html: string) => [...html.matchAll(/href="[^"]*figure=([^"]+)" data-figure/g)].map(([, id]) => id);

describe('ConflictView', () => {
	const of = (year: number, publisher: string, value: number) =>
		observation({ year, metric: 'online_scam_losses', unit: 'VND', publisher, value });
	const years = [2020, 2021, 2022, 2023];
	const rows = years.flatMap((year) => [of(year, 'gasa', 392e12), of(year, 'police', 8e12)]);
	const conflicts = conflictsOf(rows, { rates: new Map(), metrics: {} });
	const relations = [
		{
			publisher: 'police',
			metric: null,
			kind: 'other-method' as const,
			other: 'gasa',
			otherMetric: null,
			from: null,
			to: null,
			why: 'The police count; the survey asks.'
		}
	];
	const { body } = render(ConflictView, { props: { conflicts, relations, words, language: 'en' } });

	test('says how far the figures of a year lie apart, and links each to its receipt', () => {
		expect(plain(body)).toContain('The highest is 49 times the lowest.');
		expect(plain(body)).toContain('survey of 1,063 people');
		expect(plain(body)).toContain('The police count; the survey asks.');
		expect(linked(body).sort()).toEqual(rows.map(({ id }) => id).sort());
		expect(body).not.toMatch(/NaN|undefined/);
	});

	test('shows the newest years first and folds the older ones away', () => {
		const heads = [...body.matchAll(/<h4[^>]*>(\d+)<\/h4>/g)].map(([, year]) => Number(year));
		expect(heads).toEqual([2023, 2022, 2021, 2020]);
		expect(plain(/<details[^]*/.exec(body)?.[0] ?? '')).toContain('2020');
	});

	test('shows nothing where nobody disagrees', () => {
		expect(
			plain(render(ConflictView, { props: { conflicts: [], relations, words, language: 'en' } }).body).trim()
		).toBe('');
	});

	test('figures less than a twentieth apart are not called so many times as large', () => {
		const close = conflictsOf([of(2020, 'gasa', 104), of(2020, 'police', 100)], {
			rates: new Map(),
			metrics: {}
		});
		const said = plain(render(ConflictView, { props: { conflicts: close, relations, words, language: 'vi' } }).body);
		expect(said).toContain('chênh nhau chưa đến 5%');
	});
});

test('RestatedTable shows first, newest and change, and does not compute one across a break', () => {
	const published = { one: '2022-02', two: '2024-02' };
	const figure = { metric: 'online_scam_losses', publisher: 'gasa', year: 2021 };
	const rows = [
		observation({ ...figure, source: 'one', value: 602e6 }),
		observation({ ...figure, source: 'two', value: 983e6 }),
		observation({ ...figure, source: 'two', year: 2023, value: 5e6, flags: ['break'] })
	];
	const { body } = render(RevisionTable, {
		props: {
			disagreement: {
				restatements: revisionsOf(
					rows,
					new Map([['VNM.2021.online_scam_losses.two', 'VNM.2021.online_scam_losses.one']])
				),
				breaks: breaksIn(rows),
				words,
				published
			},
			language: 'en'
		}
	});
	expect(plain(body)).toContain('First held here Newest Change');
	expect(plain(body)).toContain('$602 million');
	expect(plain(body)).toContain('Feb 2024');
	expect(plain(body)).toContain('+63%');
	expect(plain(body)).toContain('new method from 2023, not joined');
	expect(linked(body)).toHaveLength(4);
});

describe('FigureSlip', () => {
	const file = receiptFiles(openData()).get('VNM');
	const id = 'VNM.2023.online_scam_losses.mic-gasa-vnm-2024-01';
	const slip = (language: 'en' | 'vi') => {
		const receipt = file?.kind === 'figures' ? figureReceipt(file, id, language, null) : null;
		return receipt === null ? '' : render(FigureReceipt, { props: { receipt, language } }).body;
	};

	test('tells publisher, document, date, kind of source, unit, what was counted, and says what was not published', () => {
		const said = plain(slip('en'));
		for (const part of [
			'Global Anti-Scam Alliance (GASA)',
			'12 January 2024',
			'secondary',
			'VND',
			'survey of 1,063 people scaled up',
			'not published',
			id
		])
			expect(said).toContain(part);
	});

	test('prints the steps with which the result can be redone', () => {
		// 391.8 trillion ÷ 23,787.3192 = 16,470,960,981.3
		expect(plain(slip('en'))).toMatch(
			/As published VND 391\.8 trillion Exchange rate, average of 2023 ÷ VND 23,787\.3192 .* As shown here \$16\.5 billion/
		);
	});

	test('names no place twice', () => {
		const of = (label: string) =>
			figureName({ label, category: '', place: 'New Zealand', row: observation({ year: 2024 }) });
		expect(of('Losses in cyber incidents, New Zealand')).toBe('Losses in cyber incidents, New Zealand, 2024');
		expect(of('Internet users')).toBe('Internet users, New Zealand, 2024');
	});

	test('links every other figure and every step', () => {
		const links = linked(slip('en'));
		expect(links).toContain('VNM.2023.online_scam_losses.sggp-mps-2024-05-13');
		expect(plain(slip('en'))).toContain(
			'The highest is 39 to 49 times the lowest. The ministry gives the money taken, by its own account; the survey asked 1,063 people and scaled their answers up to the country.'
		);
		expect(links.some((link) => link?.includes('.exchange_rate_lcu_per_usd.'))).toBe(true);
	});

	test('names what the same publisher gave besides, which is no revision', () => {
		const malaysia = receiptFiles(openData()).get('MYS');
		const of = (source: string) => {
			const receipt =
				malaysia?.kind === 'figures'
					? figureReceipt(malaysia, `MYS.2025.rmp_online_scam_losses.${source}`, 'en', null)
					: null;
			return receipt === null ? '' : plain(render(FigureReceipt, { props: { receipt, language: 'en' } }).body);
		};
		expect(of('asiaone-my-2026')).toMatch(/The same publisher also gives RM3 billion 24 February 2026/);
		expect(of('malaymail-my-2026')).toMatch(/The same publisher also gives RM2\.77 billion 22 January 2026/);
		expect(m.receipt_besides({}, { locale: 'vi' })).toBe('Cùng bên công bố còn nêu');
		expect(of('malaymail-my-2026')).not.toContain('Revised by its publisher');
	});

	test('names totals of another definition, with what they count and without a factor', () => {
		const files = 'VNM.2023.online_scam_losses_police_files.kenh14-a05-2024-08';
		const receipt = file?.kind === 'figures' ? figureReceipt(file, files, 'en', null) : null;
		const told = receipt === null ? '' : plain(render(FigureReceipt, { props: { receipt, language: 'en' } }).body);
		expect(told).toContain(
			'Other totals, of another definition GASA: VND 391.8 trillion survey of 1,063 people scaled up'
		);
		expect(told).toContain('They count something other than this figure, so no factor is given.');
		expect(told).not.toContain('times the lowest');
		expect(m.receipt_totals({}, { locale: 'vi' })).toBe('Tổng số khác, theo định nghĩa khác');
	});

	test('marks the note as English for those who hear the page in Vietnamese', () => {
		expect(slip('vi')).toMatch(/<dd lang="en"/);
	});
});
