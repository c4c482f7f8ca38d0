/** How long a receipt takes from the press to its paint at a slowed processor, clock in hand. */
import { median, ms, percentile, tell } from './lines.mjs';
import { openPage, slowDown } from './open.mjs';

/** @typedef {import('./open.mjs').Browser} Browser */
/** @typedef {import('./open.mjs').Page} Page */

const SLOWDOWN = 4;
const MOST = 100;
const TURNS = 16;
/** ms after which a receipt that has not opened never will. */
const LATEST = 10_000;
const LINKS = 'main a[data-figure]:visible';

/** Runs in the page, which must not wait for it: notes when the press came and when the first frame with the open receipt had been painted. */
const watching = `
	void (window.opening = new Promise((done) => {
		addEventListener('click', ({ timeStamp }) => {
			requestAnimationFrame(function look() {
				const open = document.querySelector('dialog.receipt[open] h2');
				if (open === null) requestAnimationFrame(look);
				else setTimeout(() => done(performance.now() - timeStamp));
			});
		}, { capture: true, once: true });
	}));
`;

/**
 * @param {Page} page
 * @param {number} turn
 * @returns {Promise<number>} ms
 */
async function open(page, turn) {
	const links = page.locator(LINKS);
	const link = links.nth((turn * 3) % (await links.count()));
	await link.scrollIntoViewIfNeeded();
	await page.waitForTimeout(400);
	const box = await link.boundingBox();
	if (box === null) throw new Error('A link to a figure is not drawn.');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await page.waitForTimeout(200);
	await page.evaluate(watching);
	await page.mouse.click(x, y);
	const late = new Promise((_, fail) => setTimeout(() => fail(new Error('No receipt opened.')), LATEST));
	const time = await Promise.race([page.evaluate('window.opening'), late]);
	await page.keyboard.press('Escape');
	await page.waitForTimeout(400);
	return Number(time);
}

/**
 * The first opening fetches the code of receipts, so it is told apart.
 *
 * @param {Browser} browser
 * @param {string} url A page with links to figures.
 */
export async function tellReceipts(browser, url) {
	const page = await openPage(browser, url);
	if ((await page.locator(LINKS).count()) === 0) return;
	await slowDown(page, SLOWDOWN);
	const first = await open(page, 0);
	const times = [];
	for (let turn = 1; turn <= TURNS; turn++) times.push(await open(page, turn));
	await page.context().close();
	const middle = median(times);
	tell(
		'receipt, press to paint at 4x',
		`${ms(middle)} median of ${TURNS}, p95 ${ms(percentile(times, 95))}, the first ${ms(first)}`,
		{ value: middle, most: MOST, text: `≤ ${MOST} ms` }
	);
}
