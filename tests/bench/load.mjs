/** What a page costs before anybody touches it: bytes, requests, layout shift, long tasks. */
import { gzipSync } from 'node:zlib';
import { kb, median, ms, tell } from './lines.mjs';
import { newPage, seen } from './open.mjs';

/** @typedef {import('./open.mjs').Browser} Browser */

const LOADS = 5;
/** Of a chart's page in English. */
const MOST = { js: 85_000, requests: 12 };

/**
 * @param {Browser} browser
 * @param {string} url
 */
async function load(browser, url) {
	const page = await newPage(browser);
	/** @type {Promise<{ type: string, size: number }>[]} */
	const answers = [];
	page.on('response', (response) => {
		if (!response.url().startsWith('http')) return;
		const type = response.request().resourceType();
		answers.push(
			response.body().then(
				(body) => ({ type, size: gzipSync(body).length }),
				() => ({ type, size: 0 })
			)
		);
	});
	await page.goto(url, { waitUntil: 'networkidle' });
	await page.waitForTimeout(1000);
	const files = await Promise.all(answers);
	const { shift, long } = await seen(page);
	const end = Number(await page.evaluate('performance.getEntriesByType("navigation")[0].loadEventStart'));
	await page.context().close();
	return { files, shift, longest: Math.max(0, ...long.filter(([start]) => start >= end).map(([, time]) => time)) };
}

/**
 * @param {Browser} browser
 * @param {string} url
 * @param {{ chart: boolean, english: boolean }} page What kind of page it is: only charts have targets here.
 */
export async function tellLoad(browser, url, { chart, english }) {
	const loads = [];
	for (let run = 0; run < LOADS; run++) loads.push(await load(browser, url));
	const { files } = loads[0] ?? { files: [] };
	const of = (/** @type {string} */ type) =>
		files.filter((file) => file.type === type).reduce((sum, { size }) => sum + size, 0);
	const js = of('script');
	const longest = loads.map((one) => one.longest);
	tell('HTML, gzip', kb(of('document')));
	tell(
		'JavaScript before interaction, gzip',
		kb(js),
		chart ? { value: js, most: MOST.js, text: '≤ 85 kB' } : undefined
	);
	tell('CSS files, gzip', kb(of('stylesheet')));
	tell(
		'requests before interaction',
		`${files.length} (${counted(files)})`,
		chart && english ? { value: files.length, most: MOST.requests, text: `≤ ${MOST.requests}` } : undefined
	);
	tell(`layout shift, worst of ${LOADS}`, Math.max(...loads.map(({ shift }) => shift)).toFixed(4));
	tell(
		'longest task after load',
		`${ms(median(longest))} median of ${LOADS}, worst ${ms(Math.max(...longest))} (0: none above 50 ms)`
	);
}

/** @param {readonly { type: string }[]} files */
function counted(files) {
	const types = [...new Set(files.map(({ type }) => type))];
	return types.map((type) => `${files.filter((file) => file.type === type).length} ${type}`).join(', ');
}
