import { spawn } from 'node:child_process';
import {
	copyFileSync,
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { expect, onTestFinished, test } from 'vitest';
import { reseal } from '$lib/data/server/reseal';
import { TYPES, typesOf } from '$lib/data/server/types';

const NEEDED = [
	'src',
	'data',
	'static',
	'package.json',
	'CITATION.cff',
	'vite.config.ts',
	'svelte.config.js',
	'tsconfig.json'
];
/** Pages with amounts, dates, lists and columns of every folder of the tables, and a file of data. */
const PAGES = ['/', '/charts/scam-losses/', '/convention/', '/countries.json'];
const WORDS = ['src/lib/words/language.ts', 'src/lib/words/format.ts', 'src/lib/words/dates.ts'];

const mark = (text: string) => `«${text}»`;

/** A copy of the project. */
function copied(): string {
	const dir = mkdtempSync(join(tmpdir(), 'counting-cybercrime-'));
	onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
	for (const path of NEEDED) cpSync(path, join(dir, path), { recursive: true });
	// Vite is asked for three modules of messages then, not for one a message
	rewrite(join(dir, 'vite.config.ts'), (text) => text.replace('message-modules', 'locale-modules'));
	symlinkSync(resolve('node_modules'), join(dir, 'node_modules'), 'dir');
	return dir;
}

function rewrite(file: string, change: (text: string) => string) {
	const [before, after] = [readFileSync(file, 'utf8'), change(readFileSync(file, 'utf8'))];
	expect(after, file).not.toBe(before);
	writeFileSync(file, after);
}

/** `value` with what `change` makes of each of its parts, those inside first. */
function mapped(value: unknown, change: (part: object) => unknown): unknown {
	if (Array.isArray(value)) return change(value.map((one) => mapped(one, change)));
	if (typeof value !== 'object' || value === null) return value;
	return change(Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapped(one, change)])));
}

const nameOf = (field: unknown) =>
	typeof field === 'object' && field !== null && 'name' in field ? String(field.name) : '';

/** Steps 1 and 2: the code, every message, how amounts and dates are written. */
function addWords(dir: string) {
	rewrite(join(dir, 'src/i18n/project.inlang/settings.json'), (text) => text.replace('"vi"', '"vi", "fr"'));
	const messages: object = JSON.parse(readFileSync('src/i18n/messages/en.json', 'utf8'));
	const marked = Object.entries(messages).map(([key, said]) => [key, typeof said === 'string' ? mark(said) : said]);
	writeFileSync(join(dir, 'src/i18n/messages/fr.json'), JSON.stringify(Object.fromEntries(marked)));
	for (const file of WORDS)
		rewrite(join(dir, file), (text) => text.replace(/\ben: (\{[^}]*\}|\[[^\]]*\]|'[^']*'),/g, 'en: $1, fr: $1,'));
}

/** Step 3: a column beside each in Vietnamese, and the titles of the tables; then seals and types. */
function addColumns(dir: string) {
	const data = join(dir, 'data');
	const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).map((file) => join(data, file));
	const withFields = (value: unknown) =>
		mapped(value, (part) => {
			if (Array.isArray(part)) return part.flatMap((one) => (nameOf(one).endsWith('_vi') ? [one, french(one)] : [one]));
			const titles = Object.entries(part).filter(([key]) => key.endsWith('_vi'));
			return { ...part, ...Object.fromEntries(titles.map(([key, text]) => [key.replace(/_vi$/, '_fr'), text])) };
		});
	const french = (field: object) => ({ ...field, name: nameOf(field).replace(/_vi$/, '_fr') });
	for (const file of files.filter((one) => one.endsWith('.json'))) {
		const before: unknown = JSON.parse(readFileSync(file, 'utf8'));
		writeFileSync(file, JSON.stringify(withFields(before)));
	}
	for (const file of files.filter((one) => one.endsWith('.csv'))) {
		const [head = [], ...rows] = Papa.parse<string[]>(readFileSync(file, 'utf8').trimEnd()).data;
		const wanted = head.flatMap((name, at) => (name.endsWith('_vi') ? [at] : []));
		if (wanted.length === 0) continue;
		const english = (at: number) => {
			const stem = (head[at] ?? '').replace(/_vi$/, '');
			return Math.max(head.indexOf(stem), head.indexOf(`${stem}_en`));
		};
		const wide = (row: readonly string[], cell: (at: number) => string) =>
			row.flatMap((one, at) => (wanted.includes(at) ? [one, cell(at)] : [one]));
		const lines = [
			wide(head, (at) => (head[at] ?? '').replace(/_vi$/, '_fr')),
			...rows.map((row) => wide(row, (at) => (row[english(at)] ?? '').toUpperCase()))
		];
		writeFileSync(file, `${Papa.unparse(lines, { newline: '\n' })}\n`);
	}
	const { faults, text } = reseal(data, '2026-11-26');
	expect(faults).toEqual([]);
	writeFileSync(join(data, 'datapackage.json'), text ?? '');
	writeFileSync(join(dir, TYPES), typesOf(data));
}

/** Its pages, made by Vite and Kit as a browser asks for them. */
async function served(dir: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
	const vite = resolve('node_modules/vite/bin/vite.js');
	const env = { ...process.env, VITEST: undefined, NODE_ENV: undefined, NO_COLOR: '1' };
	const child = spawn(process.execPath, [vite, 'dev', '--port', '0'], { cwd: dir, env });
	onTestFinished(() => void child.kill());
	const origin = await new Promise<string>((found, failed) => {
		let told = '';
		const listen = (text: unknown) => {
			told += String(text);
			const address = /http:\/\/localhost:\d+/.exec(told)?.[0];
			if (address !== undefined) found(address);
		};
		child.stdout.on('data', listen);
		child.stderr.on('data', listen);
		child.on('exit', () => failed(new Error(told)));
	});
	const pages = new Map<string, string>();
	for (const path of paths) {
		const answer = await fetch(`${origin}${path}`);
		pages.set(path, await answer.text());
		expect([path, answer.status, answer.ok ? '' : pages.get(path)]).toEqual([path, 200, '']);
	}
	return pages;
}

test('the steps of CONTRIBUTING.md are all that a new language needs', { timeout: 300_000 }, async () => {
	const dir = copied();
	addWords(dir);
	addColumns(dir);
	copyFileSync(join(dir, 'static/card-en.png'), join(dir, 'static/card-fr.png'));
	const pages = await served(dir, ['/card-fr.png', '/vi/about/', ...PAGES.map((path) => `/fr${path}`)]);
	const page = (path: string) => pages.get(path) ?? '';
	for (const path of PAGES) expect(page(`/fr${path}`), path).not.toMatch(/undefined|NaN/);
	expect(page('/vi/about/')).toContain('href="/fr/about/" hreflang="fr"');
	expect(page('/fr/')).toContain('<html lang="fr"');
	expect(page('/fr/')).toContain('«Counting Cybercrime»');
	expect(page('/fr/')).toContain('href="/fr/charts/"');
	expect(page('/fr/')).toContain('/card-fr.png');
	expect(page('/fr/charts/scam-losses/')).toContain('LOSSES TO ONLINE SCAMS');
	expect(page('/fr/convention/')).toContain('STATEMENT OF PURPOSE');
	expect(page('/fr/countries.json')).toContain('Allemagne');
});
