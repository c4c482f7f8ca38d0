/**
 * When the lines of a chart are seen on a slow line and a slow processor, with the page's scripts and without them.
 *
 * "Seen" is what a camera would say, since no entry of the browser's own timing knows a path inside an svg: the first
 * frame of a screencast in which the box of the chart holds at least half of the coloured pixels of series (the stroke
 * and fill colours of its `[data-series]`, greys left out: words are grey too) that it holds in the last frame. A frame's
 * time is the time at which it was swapped to the screen, counted from the request for the page. Both kinds of run are
 * filmed alike, in turn, each with an empty cache.
 */
import { median, ms, tell } from './lines.mjs';
import { newPage, slowDown, VIEWPORT } from './open.mjs';

/** @typedef {import('./open.mjs').Browser} Browser */
/** @typedef {{ left: number, top: number, width: number, height: number, colours: number[][] }} Drawn */

const RUNS = 7;
const MOST_RATIO = 1.15;
const SLOWDOWN = 4;
/** 1.6 Mbit/s down, 750 kbit/s up, in bytes a second. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const CHART = 'figure[data-chart] svg:has([data-series])';

/**
 * @param {Browser} browser
 * @param {string} url
 * @param {boolean} scripts
 * @returns {Promise<number>} ms from the request to the frame that shows the lines; NaN where none does
 */
async function linesSeen(browser, url, scripts) {
	const page = await newPage(browser, scripts);
	const session = await slowDown(page, SLOWDOWN);
	/** @type {{ data: string, at: number }[]} */
	const frames = [];
	let start = Infinity;
	session.on('Network.requestWillBeSent', ({ wallTime }) => (start = Math.min(start, wallTime)));
	session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
		frames.push({ data, at: metadata.timestamp ?? 0 });
		void session.send('Page.screencastFrameAck', { sessionId }).catch(() => null);
	});
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', LINE);
	await session.send('Page.startScreencast', { format: 'png', maxWidth: VIEWPORT.width, maxHeight: VIEWPORT.height });
	await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
	await page.waitForTimeout(800);
	await session.send('Page.stopScreencast');
	const drawn = await page.locator(CHART).first().evaluate(drawnIn);
	await page.context().close();
	const found = await firstWith(
		browser,
		frames.map(({ data }) => data),
		drawn
	);
	return ((frames[found]?.at ?? NaN) - start) * 1000;
}

/**
 * Runs in the page.
 *
 * @param {Element} chart
 * @returns {Drawn} Its box in the window and the colours of its series
 */
function drawnIn(chart) {
	const { left, top, width, height } = chart.getBoundingClientRect();
	const parts = [...chart.querySelectorAll('[data-series], [data-series] *')];
	const texts = new Set(parts.flatMap((part) => [getComputedStyle(part).stroke, getComputedStyle(part).fill]));
	const colours = [...texts].map((text) => (text.startsWith('rgb(') ? (text.match(/\d+/g) ?? []).map(Number) : []));
	const coloured = colours.filter((rgb) => Math.max(...rgb) - Math.min(...rgb) > 40);
	return { left, top, width, height, colours: coloured };
}

/**
 * @param {Browser} browser
 * @param {readonly string[]} frames PNG, base64.
 * @param {Drawn} drawn
 * @returns {Promise<number>} Index of the first frame that shows the lines; -1 where none does
 */
async function firstWith(browser, frames, drawn) {
	const page = await (await browser.newContext()).newPage();
	try {
		const count = (/** @type {string | undefined} */ frame) => page.evaluate(pixels, { frame: frame ?? '', drawn });
		const whole = await count(frames.at(-1));
		if (whole === 0) return -1;
		for (const [at, frame] of frames.entries()) if ((await count(frame)) >= whole / 2) return at;
		return -1;
	} finally {
		await page.context().close();
	}
}

/**
 * Runs in the page: how many pixels of the chart's box have a colour of its series.
 *
 * @param {{ frame: string, drawn: Drawn }} seen
 */
async function pixels({ frame, drawn }) {
	const image = new Image();
	image.src = `data:image/png;base64,${frame}`;
	await image.decode();
	const paper = new OffscreenCanvas(image.width, image.height).getContext('2d');
	if (paper === null) return 0;
	paper.drawImage(image, 0, 0);
	const { data } = paper.getImageData(drawn.left, drawn.top, drawn.width, drawn.height);
	let count = 0;
	for (let at = 0; at < data.length; at += 4) {
		const near = (/** @type {number[]} */ rgb) => rgb.every((part, of) => Math.abs(part - (data[at + of] ?? 0)) < 24);
		if (drawn.colours.some(near)) count += 1;
	}
	return count;
}

/**
 * @param {Browser} browser
 * @param {string} url
 */
export async function tellPaint(browser, url) {
	/** @type {number[]} */
	const [alive, plain] = [[], []];
	for (let run = 0; run < RUNS; run++) {
		alive.push(await linesSeen(browser, url, true));
		plain.push(await linesSeen(browser, url, false));
	}
	const ratio = median(alive) / median(plain);
	tell(
		'lines seen, 1.6 Mbit/s, 150 ms, 4x',
		`${ms(median(alive))}, without scripts ${ms(median(plain))} (medians of ${RUNS} each, in turn), ratio ${ratio.toFixed(2)}`,
		{ value: ratio, most: MOST_RATIO, text: `≤ ${MOST_RATIO}` }
	);
}
