/**
 * `npm run bench`: measures the built site in a real Chromium and prints one line a figure, with its target where it has
 * one. It judges nothing else: a missed target is no failure, since the machine's own noise is in every time.
 *
 * Needs a built site and installed packages (`npm start` does both). `npm run bench -- /vi/charts/scam-losses/` measures
 * that page; several can be named. Times are medians; beside filters stands the same click on an empty page.
 */
import { bareClick, tellClicks } from './clicks.mjs';
import { tellLoad } from './load.mjs';
import { tellPaint } from './paint.mjs';
import { tellReceipts } from './receipts.mjs';
import { tellTable } from './table.mjs';
import { ensureBrowser } from '../../src/commands/browser.mjs';
import { listenOnFree } from '../../src/commands/listen.mjs';
import { say } from '../../src/commands/say.mjs';
import { builtSite } from '../../src/commands/serve.mjs';

/** Two overviews, three charts, one of them with the lines of all countries, and the longest table. */
const PAGES = [
	'/',
	'/vi/',
	'/charts/scam-losses/',
	'/charts/global-losses/',
	'/charts/internet-users/',
	'/charts/internet-users/?background=all',
	'/charts/internet-users/?background=all&tab=table'
];

/**
 * Everything that can be measured of a page: of a table its scrolling, of all countries the clicks on them.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} host
 * @param {string} path
 * @param {number} bare
 */
async function measure(browser, host, path, bare) {
	const url = `${host}${path}`;
	say(`\n${path}`);
	const { pathname, searchParams } = new URL(url);
	const chart = /\/charts\/[^/]+\/$/.test(pathname);
	if (searchParams.get('tab') === 'table') return tellTable(browser, url);
	const all = searchParams.get('background') === 'all';
	if (!all) await tellLoad(browser, url, { chart, english: !pathname.includes('/vi/') });
	if (chart && !all) await tellPaint(browser, url);
	if (chart && !all) await tellReceipts(browser, url);
	await tellClicks(browser, url, all ? 'countries' : chart ? 'chart' : 'overview', bare);
}

const executablePath = await ensureBrowser();
const { chromium } = await import('@playwright/test');
const site = await listenOnFree(builtSite(process.env), 4390);
const browser = await chromium.launch({
	executablePath,
	args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
});
const asked = process.argv.slice(2);
const bare = await bareClick(browser);
for (const path of asked.length > 0 ? asked : PAGES) {
	await measure(browser, `http://localhost:${site.port}`, path, bare).catch((error) => say(String(error)));
}
await browser.close();
await site.close();
