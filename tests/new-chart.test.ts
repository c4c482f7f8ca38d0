import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** What the steps of CONTRIBUTING.md say for a chart, done in a copy. */
const SPEC = `
	import { CHART, type ChartSpec } from '$lib/chart/spec';
	import { m } from '$lib/paraglide/messages';

	export const chart: ChartSpec = {
		...CHART,
		slug: 'ransom-payments',
		order: 15,
		group: 'world',
		name: m.dataset_ransom_payments,
		aside: m.aside_ransom_payments,
		metrics: ['ransomware_payments'],
		entities: ['WORLD'],
		articles: [17],
		kinds: ['line', 'bars'],
		currencies: ['usd'],
		series: 'publisher',
		title: () => null,
		neutral: () => m.ransom_payments_neutral(),
		subtitle: () => null,
		notes: () => []
	};`;
const WORDS = {
	en: ['Ransoms paid', 'Article {laundering} covers the laundering of proceeds.', 'Ransoms paid in cryptocurrency'],
	vi: ['Tiền chuộc', 'Điều {laundering} quy định về rửa tiền.', 'Tiền chuộc trả bằng tiền mã hóa']
} as const;
const NEEDED = ['src', 'data', 'tests/golden', 'tests/fixtures', 'tests/set-up.ts', '.svelte-kit'];
const SETTINGS = ['package.json', 'vite.config.ts', 'svelte.config.js', 'tsconfig.json'];

test('a spec and its words are all that a new chart needs', { timeout: 300_000 }, () => {
	const dir = mkdtempSync(join(tmpdir(), 'counting-cybercrime-'));
	onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
	const isOutput = (path: string) => path.includes(join('.svelte-kit', 'output'));
	for (const path of [...NEEDED, ...SETTINGS])
		cpSync(path, join(dir, path), { recursive: true, filter: (from) => !isOutput(from) });
	symlinkSync(resolve('node_modules'), join(dir, 'node_modules'), 'dir');
	writeFileSync(join(dir, 'src/lib/charts/ransom-payments.ts'), SPEC);
	for (const [language, [name, aside, neutral]] of Object.entries(WORDS)) {
		const file = join(dir, `src/i18n/messages/${language}.json`);
		const messages: object = JSON.parse(readFileSync(file, 'utf8'));
		const more = {
			dataset_ransom_payments: name,
			aside_ransom_payments: aside,
			ransom_payments_neutral: neutral
		};
		writeFileSync(file, JSON.stringify({ ...messages, ...more }));
	}
	const vitest = resolve('node_modules/vitest/vitest.mjs');
	const args = ['run', 'tests/golden', '-t', 'ransom-payments', '--update'];
	const { status, stdout, stderr } = spawnSync(process.execPath, [vitest, ...args], {
		cwd: dir,
		encoding: 'utf8',
		env: { ...process.env, VITEST: undefined, NODE_ENV: undefined }
	});
	expect(`${stdout}${stderr}`).toContain('2 passed');
	expect(status).toBe(0);
	const drawn = (picture: string) =>
		readFileSync(join(dir, `tests/golden/charts/ransom-payments.${picture}.txt`), 'utf8');
	expect(drawn('line')).toContain('title: Ransoms paid in cryptocurrency');
	expect(drawn('line')).toContain('title: Tiền chuộc trả bằng tiền mã hóa');
	expect(drawn('bars')).toContain('Chainalysis');
});
