/**
 * `npm test`: type check, unit tests, browser tests over the built site, the same build once more elsewhere, and real servers
 * over it. All of them run, whatever fails before, and the last line is the sum: `N passed, N failed`.
 *
 * `npm test -- unit`, `site`, `same-build` and `hosting` run one part; further words go to Vitest or Playwright (a file's name, say).
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureBuilt } from './build.mjs';
import { countPlaywright, countVitest, oneFailed, suiteCounts, sum, verdict } from './counts.mjs';
import { generate } from './generate.mjs';
import { ensureInstalled } from './install.mjs';
import { listen } from './listen.mjs';
import { node, npm } from './run.mjs';
import { differencesElsewhere } from './same-build.mjs';
import { ensureServers, MISSING } from './servers.mjs';
import { elapsed, Explained, say, sayFailure } from './say.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

const reports = mkdtempSync(join(tmpdir(), 'cc-test-'));

/**
 * Runs one suite under a heading, then says how it went and how long it took.
 *
 * @param {string} name
 * @param {() => Promise<Counts>} work
 * @returns {Promise<Counts>} One failure when the work itself could not be done
 */
async function suite(name, work) {
	const start = performance.now();
	say(`\n${name} …`);
	const counts = await work().catch((error) => {
		sayFailure(error);
		return oneFailed;
	});
	say(`${name}: ${verdict(counts)} in ${elapsed(start)}`);
	return counts;
}

/**
 * @template T
 * @param {string} file
 * @param {(report: T) => Counts} count
 * @returns {Counts | null} null when the suite left no report that can be read
 */
function readCounts(file, count) {
	try {
		return count(JSON.parse(readFileSync(file, 'utf8')));
	} catch {
		return null;
	}
}

/** @returns {Promise<Counts>} The whole type check is one test */
async function typeCheck() {
	await generate();
	const { code } = await npm(['run', 'check', '--silent'], { show: true });
	return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : oneFailed;
}

/**
 * @param {readonly string[]} words
 * @returns {Promise<Counts>}
 */
async function unitTests(words) {
	const file = join(reports, 'vitest.json');
	const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...words];
	const { code } = await node('node_modules/vitest/vitest.mjs', args, { show: true });
	return suiteCounts(readCounts(file, countVitest), code);
}

/** @returns {Promise<string>} The number of a port that is free now */
async function freePort() {
	const probe = await listen(() => {}, 0);
	if (probe === null) throw new Explained('No port is free for the browser tests.');
	await probe.close();
	return String(probe.port);
}

/**
 * @param {Promise<string>} browser
 * @param {readonly string[]} words
 * @returns {Promise<Counts>}
 */
async function siteTests(browser, words) {
	const file = join(reports, 'playwright.json');
	const env = { CHROMIUM_PATH: await browser, PORT: await freePort(), PLAYWRIGHT_REPORT: file };
	await ensureBuilt();
	const args = ['test', '-c', 'tests/site/playwright.config.ts', ...words];
	const { code } = await node('node_modules/@playwright/test/cli.js', args, { show: true, env });
	return suiteCounts(readCounts(file, countPlaywright), code);
}

/** @returns {Promise<Counts>} That two builds are alike is one test */
async function sameBuild() {
	await ensureBuilt();
	const said = await differencesElsewhere();
	say(said === '' ? 'Built in another folder and time zone, every file of the site is the same.' : said);
	return said === '' ? { passed: 1, failed: 0, skipped: 0 } : oneFailed;
}

/**
 * @param {readonly string[]} words
 * @returns {Promise<Counts>} Servers that could not be got are skipped with a sentence, but on a machine of CI
 */
async function hostingTests(words) {
	const file = join(reports, 'hosting.json');
	const { nginx, caddy } = await ensureServers();
	if (nginx === null || caddy === null) say(MISSING);
	const env = { NGINX_PATH: nginx ?? '', CADDY_PATH: caddy ?? '' };
	const args = ['run', '-c', 'tests/hosting/vitest.config.ts', '--reporter=default', '--reporter=json'];
	const all = [...args, `--outputFile.json=${file}`, ...words];
	const { code } = await node('node_modules/vitest/vitest.mjs', all, { show: true, env });
	return suiteCounts(readCounts(file, countVitest), code);
}

/**
 * @param {readonly string[]} words From the command line.
 * @returns {Promise<Counts>}
 */
async function test([part = 'all', ...words]) {
	if (!['all', 'unit', 'site', 'same-build', 'hosting'].includes(part)) {
		throw new Explained(
			`npm test knows the parts "unit", "site", "same-build" and "hosting", not "${part}": npm test -- unit`
		);
	}
	const asked = (/** @type {string} */ name) => part === 'all' || part === name;
	if (part !== 'all') say(`Only the ${part} tests, as asked.`);
	await ensureInstalled();
	const browser = asked('site') ? ensureBrowser() : Promise.reject(new Explained('Not looked for.'));
	// Its failure is told where it matters, with the site tests; the other suites run without a browser.
	await browser.catch(() => {});
	const all = [];
	if (part === 'all') all.push(await suite('Type check', typeCheck));
	if (asked('unit')) all.push(await suite('Unit tests', () => unitTests(words)));
	if (asked('site')) all.push(await suite('Browser tests', () => siteTests(browser, words)));
	if (asked('same-build')) all.push(await suite('The same build again', sameBuild));
	if (asked('hosting')) all.push(await suite('Hosting tests', () => hostingTests(words)));
	return sum(all);
}

const start = performance.now();
const counts = await test(process.argv.slice(2)).catch((error) => {
	sayFailure(error);
	return oneFailed;
});
rmSync(reports, { recursive: true, force: true });
say(`\nAll of it took ${elapsed(start)}.\n${verdict(counts)}`);
process.exitCode = counts.failed > 0 ? 1 : 0;
