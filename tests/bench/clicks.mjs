/** How long a filter takes to paint at a slowed processor, by the browser's own event timing. */
import { createServer } from 'node:http';
import { median, ms, percentile, tell } from './lines.mjs';
import { forget, openPage, seen, slowDown } from './open.mjs';
import { chartStep, countryStep, overviewStep, warmUp } from './steps.mjs';

/** @typedef {import('./open.mjs').Browser} Browser */
/** @typedef {import('./steps.mjs').Step} Step */

const CLICKS = 20;
const SLOWDOWN = 4;
const MOST = { median: 80, p95: 120 };
/** Event timing leaves out what is faster. */
const FASTEST = 16;

/**
 * @param {Browser} browser
 * @param {string} url
 * @param {Step} step
 * @param {boolean} [warm] Draws every picture once before, so that no step waits for code.
 * @returns {Promise<{ name: string, time: number }[]>} ms from the press to the paint after it, step by step
 */
async function clicks(browser, url, step, warm = false) {
	const page = await openPage(browser, url);
	if (warm) await warmUp(page);
	await slowDown(page, SLOWDOWN);
	const times = [];
	for (let click = 0; click < CLICKS; click++) {
		const { name, act } = await step(page, click);
		await page.waitForTimeout(300);
		await forget(page);
		await act();
		await page.waitForTimeout(700);
		const { events } = await seen(page);
		times.push({ name, time: Math.max(FASTEST, ...events) });
	}
	await page.context().close();
	return times;
}

/**
 * The same click on a page that has nothing but check boxes: what the machine itself costs.
 *
 * @param {Browser} browser
 * @returns {Promise<number>} Median, ms
 */
export async function bareClick(browser) {
	const server = createServer((_, response) => {
		response.setHeader('content-type', 'text/html');
		response.end('<!doctype html><title>empty</title>' + '<input type=checkbox> '.repeat(4));
	});
	await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
	const address = server.address();
	const port = typeof address === 'object' && address !== null ? address.port : 0;
	const times = await clicks(browser, `http://127.0.0.1:${port}/`, overviewStep);
	server.close();
	return median(times.map(({ time }) => time));
}

/**
 * @param {Browser} browser
 * @param {string} url
 * @param {'overview' | 'chart' | 'countries'} kind Which filters are pressed.
 * @param {number} bare The median of an empty page, ms.
 */
export async function tellClicks(browser, url, kind, bare) {
	const step = { overview: overviewStep, chart: chartStep, countries: countryStep }[kind];
	const measured = await clicks(browser, url, step, kind !== 'overview');
	const times = measured.map(({ time }) => time);
	const [middle, p95] = [median(times), percentile(times, 95)];
	const judged = kind !== 'overview';
	tell(
		'filter to paint at 4x, median',
		`${ms(middle)} of ${CLICKS}; an empty page's check box ${ms(bare)}, ratio ${(middle / bare).toFixed(1)}`,
		judged ? { value: middle, most: MOST.median, text: `≤ ${MOST.median} ms` } : undefined
	);
	tell(
		'filter to paint at 4x, p95',
		ms(p95),
		judged ? { value: p95, most: MOST.p95, text: `≤ ${MOST.p95} ms` } : undefined
	);
	if (judged) tell('  by filter, medians', byName(measured));
}

/** @param {readonly { name: string, time: number }[]} measured */
function byName(measured) {
	const names = [...new Set(measured.map(({ name }) => name))];
	const of = (/** @type {string} */ name) => measured.filter((one) => one.name === name).map(({ time }) => time);
	return names.map((name) => `${name} ${ms(median(of(name)))} (${of(name).length})`).join(', ');
}
