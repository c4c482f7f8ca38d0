/** Pages of the bench: opened cold, each in a context of its own, with the observers that measure them. */

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ shift: number, long: [start: number, duration: number][], events: number[] }} Seen Times in ms. */

export const VIEWPORT = { width: 1440, height: 900 };

/** Collects layout shifts, long tasks and interactions from the first moment of a page on, in `window.bench`. */
const observe = `
	window.bench = { shift: 0, long: [], events: [] };
	const watch = (type, take, more) =>
		new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...more });
	watch('layout-shift', (entry) => { if (!entry.hadRecentInput) window.bench.shift += entry.value; });
	watch('longtask', (entry) => window.bench.long.push([entry.startTime, entry.duration]));
	watch('event', (entry) => { if (entry.interactionId) window.bench.events.push(entry.duration); }, { durationThreshold: 16 });
`;

/**
 * @param {Browser} browser
 * @param {boolean} [scripts] False for a page whose scripts do not run, and which nothing observes from within.
 * @returns {Promise<Page>} Empty, in a context of its own: nothing is cached
 */
export async function newPage(browser, scripts = true) {
	const context = await browser.newContext({ viewport: VIEWPORT, javaScriptEnabled: scripts });
	const page = await context.newPage();
	if (scripts) await page.addInitScript(observe);
	return page;
}

/**
 * Opens a page and waits until it rests.
 *
 * @param {Browser} browser
 * @param {string} url
 */
export async function openPage(browser, url) {
	const page = await newPage(browser);
	await page.goto(url, { waitUntil: 'networkidle' });
	await page.waitForTimeout(1000);
	// Parts of a page come alive in idle moments; a busy machine has few
	await page.evaluate('new Promise((done) => requestIdleCallback(done))');
	return page;
}

/**
 * @param {Page} page
 * @returns {Promise<Seen>} What the observers have seen so far
 */
export const seen = (page) => page.evaluate('window.bench');

/**
 * Forgets the interactions seen so far.
 *
 * @param {Page} page
 * @returns {Promise<void>}
 */
export const forget = (page) => page.evaluate('void (window.bench.events = [])');

/**
 * @param {Page} page
 * @param {number} rate How many times slower its processor is to be.
 */
export async function slowDown(page, rate) {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate });
	return session;
}
