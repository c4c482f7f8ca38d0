import { chartOf } from '$lib/catalogue/server/specs';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { draw } from '$lib/chart/draw/draw';
import { openData } from '$lib/data/server/load';
import { figureReceipt, rowsOf } from '$lib/receipt/figure-receipt';
import { publishedText, unitWords } from '$lib/receipt/figure-words';
import { rowCsv, treatyActionCsv } from '$lib/export/row-csv';
import { shardOf } from '$lib/receipt/file';
import type { Observation } from '$lib/data/observation';
import { receiptFiles } from '$lib/receipt/server/receipt-files';
import { stepFigure } from '$lib/receipt/working';
import { instrumentsOf } from '$lib/data/server/treaty-actions';
import { decodeRows } from '$lib/data/observation-codec';
import { fromCsv } from '$lib/export/csv';
import { chosenInput, OBSERVED } from '../fixtures/draw-input';

const data = openData();
const files = receiptFiles(data);
const rows = new Map<unknown, ReturnType<typeof rowsOf>>(
	[...files.values()].flatMap((file) => (file.kind === 'figures' ? [[file, rowsOf(file)] as const] : []))
);
const everything = data.figures;
const ids = new Set(everything.map(({ id }) => id));
const sha = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

function receiptOf(id: string, language: 'en' | 'vi', shown: Parameters<typeof figureReceipt>[3] = null) {
	const file = files.get(shardOf(id) ?? '');
	return file?.kind === 'figures' ? figureReceipt(file, id, language, shown, rows.get(file)) : null;
}

describe('every figure of the package', () => {
	test('has exactly one receipt, in the file that its id names', () => {
		expect(everything.length).toBeGreaterThan(20_000);
		expect(ids.size).toBe(everything.length);
		const held = [...files].flatMap(([shard, file]) =>
			file.kind === 'figures' ? decodeRows(file.table).map(({ id }) => ({ id, shard })) : []
		);
		expect(held.length).toBe(everything.length);
		expect(held.filter(({ id, shard }) => !ids.has(id) || shardOf(id) !== shard)).toEqual([]);
	});

	test('has publisher, document, metric and what was counted in both languages, and the hash of its row', () => {
		const faults: string[] = [];
		for (const [shard, file] of files) {
			if (file.kind !== 'figures') continue;
			const known = new Set(file.sources.map(({ id }) => id));
			decodeRows(file.table).forEach((bare, at) => {
				const row = { ...bare, note: file.notes[at] ?? '' };
				const both = [
					file.publishers[row.publisher]?.name,
					file.publishers[row.publisher]?.short,
					file.metrics[row.metric]?.label,
					file.metrics[row.metric]?.definition,
					file.counts[`${row.publisher} ${row.metric}`],
					file.entities[row.entity],
					...(row.category === null ? [] : [file.categories[row.category]])
				];
				const complete = both.every((text) => text !== undefined && text.en !== '' && text.vi !== '');
				if (!complete || !known.has(row.source)) faults.push(`${shard} ${row.id}: words`);
				if (file.hashes[at] !== sha(rowCsv(row).line)) faults.push(`${shard} ${row.id}: hash`);
			});
		}
		expect(faults).toEqual([]);
	});

	test('its receipt can be made in both languages', { timeout: 60_000 }, () => {
		// Every file is opened, and of each every tenth figure.
		const some = [...files.values()].flatMap((file) =>
			file.kind === 'figures' ? decodeRows(file.table).filter((_, at) => at % 10 === 0) : []
		);
		expect(some.length).toBeGreaterThan(2000);
		for (const { id, unit } of some)
			for (const language of ['en', 'vi'] as const) {
				const receipt = receiptOf(id, language);
				expect(receipt?.row.id).toBe(id);
				expect(receipt?.source?.title).not.toBe('');
				expect(receipt?.hash).toMatch(/^[0-9a-f]{64}$/);
				expect(receipt === null ? '' : publishedText(receipt.row, language)).toMatch(/\d/);
				expect(unitWords(unit, language)).toMatch(/^(?!LCU).+/);
			}
	});
});

test('no file of receipts is heavier than the heaviest the site may ask for', () => {
	const heavy = [...files].filter(([, file]) => JSON.stringify(file).length > 250_000).map(([shard]) => shard);
	expect(heavy).toEqual([]);
});

test('every signature and every instrument has a receipt with the hash of its row', () => {
	const treaties = data.rows('treaties').map((row) => row.treaty);
	const expected = [
		...data.rows('status').map((row) => row.iso3),
		...treaties.flatMap((treaty) => instrumentsOf(data, treaty).map(({ code }) => `${treaty}.${code}`))
	];
	const treatyActions = [...files.values()].flatMap((file) =>
		file.kind === 'treaty-actions' ? file.treatyActions : []
	);
	expect(treatyActions.length).toBeGreaterThan(700);
	expect(treatyActions.map(({ id }) => id).sort()).toEqual([...expected].sort());
	for (const treatyAction of treatyActions) {
		const file = files.get(shardOf(treatyAction.id) ?? '');
		expect(file?.kind === 'treaty-actions' && file.treatyActions.includes(treatyAction)).toBe(true);
		expect(treatyAction.hash).toBe(sha(treatyActionCsv(treatyAction).line));
	}
});

test('every step of every amount that a chart draws has a receipt of its own', { timeout: 60_000 }, () => {
	let steps = 0;
	const faults = new Set<string>();
	for (const slug of OBSERVED) {
		const { measures, currencies } = chartOf(slug);
		for (const measure of measures)
			for (const currency of currencies.length === 0 ? (['usd'] as const) : currencies) {
				const drawing = draw(chosenInput(slug, { measure, currency }));
				for (const row of drawing.rows) {
					const file = files.get(shardOf(row.id) ?? '');
					if (file?.kind !== 'figures') throw new Error(`${row.id} has no file`);
					for (const step of drawing.amounts.get(row.id)?.steps ?? []) {
						// The sum of the parts drawn is worked out here: each part has its own receipt
						if (step.kind === 'year-sum') continue;
						steps += 1;
						const figure = stepFigure(step, row, file);
						const read = file.sources.some(({ id }) => id === step.source);
						if (figure === null || !ids.has(figure) || !read) faults.add(`${slug} ${measure}: ${row.id} → ${figure}`);
					}
				}
			}
	}
	expect(steps).toBeGreaterThan(1000);
	expect([...faults]).toEqual([]);
});

describe('the receipt of Viet Nam’s scam losses of 2023', () => {
	const receipt = receiptOf('VNM.2023.online_scam_losses.mic-gasa-vnm-2024-01', 'en');

	test('names who disagrees and by how much', () => {
		expect(receipt?.conflict?.figures.map(({ row }) => row.publisher)).toEqual(['mps-vn', 'gasa']);
		expect(receipt?.conflict?.spread?.times).toBeCloseTo(391.8 / 8, 5);
	});

	test('names who repeats it', () => {
		expect(receipt?.repeatedBy.length).toBe(2);
		expect(receipt?.repeatedBy.every(({ row, how }) => row !== null && how !== '')).toBe(true);
	});

	test('tells the amount in dollars with its rate where the page draws none', () => {
		expect(receipt?.steps.map(({ step, figure }) => [step.kind, step.year, figure?.split('.')[2]])).toEqual([
			['exchange-rate', 2023, 'exchange_rate_lcu_per_usd']
		]);
		const rate = receipt?.steps[0]?.step.value ?? 0;
		expect(receipt?.shown?.value).toBeCloseTo(391.8e12 / rate, 0);
	});
});

test('a receipt names who put its document out as a language names them, and not where that is the publisher', () => {
	const told = (id: string, language: 'en' | 'vi') => receiptOf(id, language)?.from;
	const [row] = everything.filter(({ source }) => source === 'vietbao-504790');
	if (row === undefined) throw new Error('no figure was read in Viet Bao');
	expect(told(row.id, 'en')).toBe('Viet Bao');
	expect(told(row.id, 'vi')).toBe('Việt Báo');
	const own = 'USA.2024.ftc_fraud_losses.ftc-release-2025';
	expect([told(own, 'en'), told(own, 'vi')]).toEqual(['', '']);
});

describe('totals of another definition', () => {
	const around = (id: string) => {
		const totals = receiptOf(id, 'en')?.totals;
		const named = (rows: readonly Observation[] = []) =>
			rows.map(({ publisher, metric, value }) => `${publisher} ${metric} ${value}`);
		return { narrower: named(totals?.narrower), others: named(totals?.others) };
	};

	test('stand in the receipt of a figure that counts less: police files of 2.3 trillion beside what the country lost', () => {
		expect(around('VNM.2023.online_scam_losses_police_files.kenh14-a05-2024-08')).toEqual({
			narrower: [],
			others: [
				'gasa online_scam_losses 391800000000000',
				'mps-vn online_scam_losses 8000000000000',
				'bkav malware_damage 17300000000000'
			]
		});
	});

	test('are told apart from those that count only a part, which are told without a conflict too', () => {
		// Nobody else gives a total of fraud for 2025, so there is no conflict to tell them with.
		expect(around('WORLD.2025.fraud_losses.verafin-2026').narrower).toEqual([
			'gasa scam_losses 442000000000',
			'nasdaq-verafin scam_losses 62000000000'
		]);
	});
});

test('a figure that its publisher revised tells the first and the newest', () => {
	const receipt = receiptOf('WORLD.2021.ransomware_payments.forkast-chainalysis-2022-02', 'vi');
	expect(receipt?.restatement?.newest.source).toBe('programbusiness-chainalysis-2024-02');
	expect(receipt?.restatement?.change).toBeCloseTo((983 / 602 - 1) * 100, 6);
});

/** Of the right signs, but not of the shape of an id. */
const IMPOSSIBLE = [
	'__proto__',
	'__proto__.AFG',
	'untoc.x',
	'vnm.2023.losses.report',
	'VNM.soon.losses.report',
	'VNM.2023.losses.a.b.report',
	'A'.repeat(500),
	`VNM.2023.losses.${'a'.repeat(80)}`
];

describe('the file of a receipt', () => {
	test('follows from the id', () => {
		expect(shardOf('VNM.2023.online_scam_losses.report')).toBe('VNM');
		expect(shardOf('USA.2024.ic3_type_losses.phishing.fbi')).toBe('USA.ic3_type_losses');
		expect(shardOf('untoc.AFG')).toBe('treaty.untoc');
		expect(shardOf('USA.2024.ic3_age_losses.60-plus.fbi-ic3-2024')).toBe('USA.ic3_age_losses');
		expect(shardOf('ASEAN.2025.scam_losses.gasa-asean-2025')).toBe('ASEAN');
		expect(shardOf('VNM')).toBe('signatures');
	});

	test('is none for what is no id', () => {
		for (const id of ['', '..', '../x', 'vnm', 'a b', 'VNM.2023.x', 'VNM..x.y', 'x/y.z', ...IMPOSSIBLE])
			expect(shardOf(id), id).toBe(null);
	});
});

test('a row is one line of CSV that reads back, whatever stands in its note', () => {
	const [row] = everything.filter(({ note }) => note.includes('"') || note.includes(','));
	if (row === undefined) throw new Error('no note has a comma');
	const { header, line } = rowCsv(row);
	const [read] = fromCsv(`${header}\r\n${line}\r\n`).rows;
	expect(read?.['id']).toBe(row.id);
	expect(read?.['note']).toBe(row.note);
	expect(Number(read?.['value'])).toBe(row.value);
});

test('the figure of a first year belongs to the row’s own series', () => {
	const row = everything.find(({ category }) => category !== null);
	if (row === undefined) throw new Error('no figure has a category');
	const step = { kind: 'first-year', value: 1, unit: 'USD', year: 2018, source: 'fbi' } as const;
	expect(stepFigure(step, row, { currencies: {}, denominators: {}, byState: [] })).toBe(
		`${row.entity}.2018.${row.metric}.${row.category}.fbi`
	);
});
