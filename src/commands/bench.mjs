/**
 * `npm run bench`: measures the built overview in a real Chromium and prints one line a figure.
 *
 * Needs a built site and installed packages (`npm start` does both). `npm run bench -- /vi/` measures another page.
 * Times are medians of repeated runs; the machine's own noise is printed beside them as a ratio to an empty page.
 */
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { ensureBrowser } from './browser.mjs';
import { listenOnFree } from './listen.mjs';
import { builtSite } from './serve.mjs';

const CLICKS = 20;
const path = process.argv[2] ?? '/';

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
/** @param {number[]} values */
const p95 = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? NaN;
/** @param {number} bytes */
const kb = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** Collects layout shifts and long tasks from the first moment of a page on. */
const observe = `
	window.__shift = 0; window.__long = []; window.__events = [];
	new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.__shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
	new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.__long.push([entry.startTime, entry.duration]); }).observe({ type: 'longtask', buffered: true });
	new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (entry.interactionId) window.__events.push([entry.interactionId, entry.duration]); }).observe({ type: 'event', durationThreshold: 16, buffered: true });
`;

/** @param {import('@playwright/test').Browser} browser @param {string} url */
async function load(browser, url) {
	const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
	await page.addInitScript(observe);
	/** @type {{ url: string, type: string, size: Promise<number> }[]} */
	const requests = [];
	page.on('response', (response) => {
		const size = response.body().then(
			(body) => gzipSync(body).length,
			() => 0
		);
		requests.push({ url: response.url(), type: response.request().resourceType(), size });
	});
	await page.goto(url, { waitUntil: 'networkidle' });
	await page.waitForTimeout(1000);
	const sizes = await Promise.all(requests.map(async ({ type, size }) => ({ type, size: await size })));
	const of = (/** @type {string} */ type) =>
		sizes.filter((one) => one.type === type).reduce((sum, { size }) => sum + size, 0);
	const { shift, long } = await page.evaluate(
		'({ shift: window.__shift, long: window.__long.filter(([start]) => start >= performance.getEntriesByType("navigation")[0].loadEventStart) })'
	);
	await page.context().close();
	return { html: of('document'), js: of('script'), css: of('stylesheet'), requests: requests.length, shift, long };
}

/**
 * Clicks real filters at a slowed processor and reads from the browser's own event timing how long each took to paint.
 *
 * @param {import('@playwright/test').Browser} browser @param {string} url @param {number} slowdown
 */
async function clicks(browser, url, slowdown) {
	const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
	await page.addInitScript(observe);
	await page.goto(url, { waitUntil: 'networkidle' });
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	const boxes = page.locator('input[type=checkbox]:visible');
	/** @type {number[]} */
	const times = [];
	for (let click = 0; click < CLICKS; click++) {
		await page.evaluate('window.__events = []');
		await boxes.nth([3, 1, 2][click % 3] ?? 0).click();
		await page.waitForTimeout(1200);
		const events = /** @type {[number, number][]} */ (await page.evaluate('window.__events'));
		times.push(Math.max(16, ...events.map(([, duration]) => duration)));
	}
	await page.context().close();
	return times;
}

/** The same click on a page that has nothing but a check box: what the machine itself costs. */
async function emptyPage() {
	const server = createServer((_, response) => {
		response.setHeader('content-type', 'text/html');
		response.end('<!doctype html><title>empty</title>' + '<input type=checkbox> '.repeat(4));
	});
	await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
	const address = server.address();
	const port = typeof address === 'object' && address !== null ? address.port : 0;
	return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

const executablePath = await ensureBrowser();
const { chromium } = await import('@playwright/test');
const site = await listenOnFree(builtSite(process.env), 4390);
const browser = await chromium.launch({
	executablePath,
	args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
});
const url = `http://localhost:${site.port}${path}`;
const loads = [];
for (let run = 0; run < 5; run++) loads.push(await load(browser, url));
const [first] = loads;
const empty = await emptyPage();
const bare = await clicks(browser, empty.url, 4);
const times = await clicks(browser, url, 4);
const longest = loads.map(({ long }) => Math.max(0, ...long.map((/** @type {number[]} */ [, time]) => time ?? 0)));
console.log(`page                         ${path}`);
console.log(`HTML, gzip                   ${kb(first?.html ?? NaN)}`);
console.log(`JavaScript, gzip             ${kb(first?.js ?? NaN)}`);
console.log(`CSS, gzip                    ${kb(first?.css ?? NaN)}`);
console.log(`requests                     ${first?.requests}`);
console.log(`layout shift, worst of 5     ${Math.max(...loads.map(({ shift }) => shift)).toFixed(4)}`);
console.log(
	`longest task after load      ${median(longest)} ms median of 5 (worst ${Math.max(...longest)} ms; 0: none above 50 ms)`
);
console.log(`filter to paint at 4x        ${median(times)} ms median, ${p95(times)} ms p95 of ${CLICKS}`);
console.log(
	`an empty page's check box    ${median(bare)} ms median, ratio ${(median(times) / median(bare)).toFixed(1)}`
);
await browser.close();
empty.close();
await site.close();
