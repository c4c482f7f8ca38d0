import { fetchFile } from './failure';
import type { Face } from './page-styles';

/** The page's names of its typefaces → their common names, under which a drawing program may know them. */
const NAMES: Readonly<Record<string, string>> = {
	Newsreader: 'Newsreader',
	'Source Sans 3 Variable': 'Source Sans 3'
};

/** What a drawing asks for, with stand-ins that every machine has. */
export const FAMILIES = {
	serif: "Newsreader, Georgia, 'Noto Serif', 'Times New Roman', serif",
	sans: "'Source Sans 3', 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif"
} as const;

/** Whether a `unicode-range` covers any letter of a text; an empty range covers all. */
export function covers(range: string, text: string): boolean {
	if (range.trim() === '') return true;
	const spans = range.split(',').map((part) => {
		const [from = '', to = from] = part
			.trim()
			.replace(/^U\+/i, '')
			.split('-')
			.map((end) => end.trim());
		return [parseInt(from.replaceAll('?', '0'), 16), parseInt(to.replaceAll('?', 'f'), 16)] as const;
	});
	return [...text].some((letter) => {
		const code = letter.codePointAt(0) ?? 0;
		return spans.some(([from, to]) => code >= from && code <= to);
	});
}

/**
 * `@font-face` rules with the files inside, for the faces that draw any letter of `text`.
 *
 * @param read the bytes at an address; fetches them unless told otherwise
 * @throws {ExportFailure} where a file does not arrive
 */
export async function fontCss(
	faces: readonly Face[],
	text: string,
	read: (url: string) => Promise<Uint8Array> = (url) => fetchFile(url, 'parts')
): Promise<string> {
	const needed = faces.filter(({ family, range }) => family in NAMES && covers(range, text));
	const rules = await Promise.all(
		needed.map(async ({ family, weight, url, range }) => {
			const file = base64(await read(url));
			const unicode = range === '' ? '' : `unicode-range:${range};`;
			return `@font-face{font-family:'${NAMES[family]}';font-weight:${weight};${unicode}src:url(data:font/woff2;base64,${file}) format('woff2')}`;
		})
	);
	return rules.join('\n');
}

/** Bytes as base64, in pieces: a call takes only so many arguments. */
export function base64(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
	return btoa(text);
}
