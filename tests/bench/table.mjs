/** How smoothly the longest table scrolls: frames and animation frames above 50 ms, at the processor's own speed. */
import { ms, tell } from './lines.mjs';
import { openPage } from './open.mjs';

/** @typedef {import('./open.mjs').Browser} Browser */
/** @typedef {import('./open.mjs').Page} Page */

const LONG = 50;
/** The whole table in so many frames, as when its scroll bar is dragged. */
const POSITIONS = 240;
const TURNS = 60;

/** Frames and the browser's own list of long ones, from now on. */
const film = `
	window.film = { frames: [], long: [] };
	new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => window.film.long.push(duration)))
		.observe({ type: 'long-animation-frame' });
	let before = performance.now();
	requestAnimationFrame(function next(now) {
		window.film.frames.push(now - before);
		before = now;
		requestAnimationFrame(next);
	});
`;

/**
 * Opens the tab anew until the table holds all rows: the page may have made it before they were fetched.
 *
 * @param {Page} page
 * @returns {Promise<number>} How many rows it has
 */
async function wholeTable(page) {
	const rows = async () => Number(await page.locator('table[aria-rowcount]').getAttribute('aria-rowcount')) - 1;
	await page.locator('table[aria-rowcount]').waitFor();
	const first = await rows();
	if (first > 1000) return first;
	const tabs = page.locator('figure[data-chart] [role=tab]');
	await tabs.first().click();
	await page.locator('figure[data-chart] [role=tab][id$="-table"]').click();
	await page.locator('table[aria-rowcount]').waitFor();
	await page.waitForTimeout(500);
	return rows();
}

/** Runs in the page. @param {[selector: string, positions: number]} way */
function drag([selector, positions]) {
	return new Promise((done) => {
		const box = document.querySelector(selector);
		if (box === null) return done(null);
		let at = 0;
		requestAnimationFrame(function next() {
			box.scrollTop = ((box.scrollHeight - box.clientHeight) * at) / positions;
			at += 1;
			if (at > positions) done(null);
			else requestAnimationFrame(next);
		});
	});
}

/**
 * @param {Browser} browser
 * @param {string} url
 */
export async function tellTable(browser, url) {
	const page = await openPage(browser, url);
	const rows = await wholeTable(page);
	const selector = '.data-table .box';
	await page.locator(selector).scrollIntoViewIfNeeded();
	await page.locator(selector).hover();
	await page.waitForTimeout(500);
	await page.evaluate(film);
	for (let turn = 0; turn < TURNS; turn++) {
		await page.mouse.wheel(0, 240);
		await page.waitForTimeout(16);
	}
	for (let turn = 0; turn < TURNS; turn++) {
		await page.mouse.wheel(0, turn % 2 === 0 ? 6000 : -2000);
		await page.waitForTimeout(16);
	}
	await page.evaluate(drag, [selector, POSITIONS]);
	await page.evaluate(drag, [selector, POSITIONS / 8]);
	await page.waitForTimeout(500);
	const { frames, long } = /** @type {{ frames: number[], long: number[] }} */ (await page.evaluate('window.film'));
	await page.context().close();
	const slow = frames.filter((time) => time > LONG);
	const target = (/** @type {number} */ value) => ({ value, most: 0, text: '0' });
	tell('rows of the table', String(rows));
	tell(
		'frames over 50 ms',
		`${slow.length} of ${frames.length}, longest ${ms(Math.max(...frames))}`,
		target(slow.length)
	);
	const longest = long.length === 0 ? '' : `, longest ${ms(Math.max(...long))}`;
	tell('long animation frames', `${long.length}${longest}`, target(long.filter((time) => time > LONG).length));
}
