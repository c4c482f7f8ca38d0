/** No page of the built site shows a calculation without a result: the build ends where one does. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What JavaScript writes where a number, a date or a text is missing. */
const WORDS = ['NaN', 'undefined', 'Infinity', 'Invalid Date', '[object Object]'];
/** A capital beside it is a command of a path: "M0,NaNL1,1". */
const BROKEN = /(?<![\p{Ll}\p{N}_])(NaN|undefined|Infinity|Invalid Date)(?![\p{Ll}\p{N}_])|\[object Object\]/gu;
/** Code may name such values; what machines read in a page (`application/ld+json`) is text. Hashes hold any letters by chance. */
const CODE =
	/<(script|style)\b(?![^>]*application\/ld\+json)[^>]*>[^]*?<\/\1>|sha256-[\w+/=]+|;base64,[\w+/=]+|\/_app\/immutable\/[\w./-]+/gi;
const READ = /\.(html|json|jsonld|csv|svg|xml|txt)$/;
/** Places told one by one; a fault in a chart stands on hundreds of pages. */
const TOLD = 20;
const AROUND = 60;

/**
 * @param {string} text Of a file.
 * @param {string} name Its name, which tells pages from data.
 * @returns {readonly string[]} Each broken word with what stands around it, on one line.
 */
export function brokenWords(text, name) {
	const read = name.endsWith('.html') ? text.replace(CODE, '') : text;
	return [...read.matchAll(BROKEN)].map(({ 0: word, index }) =>
		read
			.slice(Math.max(0, index - AROUND), index + word.length + AROUND)
			.replace(/\s+/g, ' ')
			.trim()
	);
}

/**
 * Reads every page, table and picture of a built site.
 *
 * @param {string} folder
 * @returns {readonly string[]} "charts/x/index.html: … 1 USD = VND NaN …", by name of the file
 */
export function brokenPages(folder) {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => READ.test(path))
		.map((path) => path.replaceAll('\\', '/'))
		.sort()
		.flatMap((path) => {
			const bytes = readFileSync(join(folder, path));
			// The search in bytes spares the reading of a hundred megabytes as text
			if (!WORDS.some((word) => bytes.includes(word))) return [];
			return brokenWords(bytes.toString('utf8'), path).map((around) => `${path}: … ${around} …`);
		});
}

/**
 * @param {string} folder A built site.
 * @throws {Error} naming pages and places where a figure is broken
 */
export function checkPages(folder) {
	const broken = brokenPages(folder);
	if (broken.length === 0) return;
	const rest = broken.length - TOLD;
	const more = rest > 0 ? [`and ${rest.toLocaleString('en')} more`] : [];
	throw new Error(
		[
			'The site was built, but shows values that are none. Mend the figure or the data behind it:',
			...broken.slice(0, TOLD),
			...more
		].join('\n')
	);
}
