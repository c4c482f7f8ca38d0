/**
 * Packs the texts of a built site: `name.br` and `name.gz` beside each, as `npm start` and many static hosts send them.
 * adapter-static's own `precompress` packs every page as small as Brotli can, which takes minutes for 120 MB.
 */
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(html|js|css|json|jsonld|csv|svg|xml|txt|md|webmanifest)$/;
/** The receipt of one figure, of which there are thousands: two kilobytes each, asked for one at a time. */
const ONE_FIGURE = /^api\/v1\/figures\/[^/.]+\.[^/]+\.json$/;
/** Below this many bytes packing saves nothing worth a file. */
const FEWEST = 1024;
/** What is opened most, and by most readers first: the overview and the charts, in each language. */
const OFTEN = /^([a-z]{2}\/)?(charts\/[^/]+\/)?index\.html$/;
/** As many as Node has threads for it. */
const AT_ONCE = 4;

const zip = promisify(gzip);
const brotli = promisify(brotliCompress);

/**
 * Whether a file has packed twins, if it is long enough.
 *
 * @param {string} path In the built site.
 */
export const isPacked = (path) => TEXT.test(path) && !ONE_FIGURE.test(path.replaceAll('\\', '/'));

/**
 * @param {string} file
 * @param {number} quality Of Brotli: 11 is its smallest and a hundred times as slow as 5.
 */
async function packFile(file, quality) {
	const body = await readFile(file);
	if (body.length < FEWEST) return;
	const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
	await Promise.all([
		writeFile(`${file}.gz`, await zip(body)),
		writeFile(`${file}.br`, await brotli(body, { params }))
	]);
}

/** @param {string} path Within the site, with forward slashes. */
function qualityOf(path) {
	if (path.startsWith('_app/')) return 11;
	return OFTEN.test(path) ? 10 : 5;
}

/**
 * What every reader needs, the scripts and styles below `_app`, is packed as small as can be, pages that are opened most nearly
 * as small (a tenth smaller than the rest, at thirty times the time), the rest quickly.
 *
 * @param {string} folder A built site.
 */
export async function compressSite(folder) {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isPacked);
	const next = async () => {
		for (let path = files.pop(); path !== undefined; path = files.pop()) {
			await packFile(join(folder, path), qualityOf(path.split(sep).join('/')));
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, next));
}
