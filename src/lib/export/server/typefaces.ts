import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { jsPDF } from 'jspdf';
import { base64 } from '../fonts';
import type { Font, Measure } from '../wrap';

const require = createRequire(import.meta.url);
const SANS = '@expo-google-fonts/source-sans-3';

/** The site's typefaces as whole files, every letter of both languages in each: what draws and measures outside browsers. */
export const TYPEFACES = [
	{ family: 'sans', weight: 400, file: require.resolve(`${SANS}/400Regular/SourceSans3_400Regular.ttf`) },
	{ family: 'sans', weight: 600, file: require.resolve(`${SANS}/600SemiBold/SourceSans3_600SemiBold.ttf`) },
	{
		family: 'serif',
		weight: 500,
		file: require.resolve('@expo-google-fonts/newsreader/500Medium/Newsreader_500Medium.ttf')
	}
] as const;

/** Bytes of a file of a package. */
export const packageFile = (path: string): Uint8Array => readFileSync(require.resolve(path));

const WIDTHS = new Map<string, number>();
let ruler: jsPDF | null = null;

/** Widths of texts, px: that of their letters, each measured once. */
export const measured: Measure = (text, font) => {
	const name = nameOf(font);
	let width = 0;
	for (const letter of text) width += widthOf(letter, name);
	return width * font.size;
};

/** Width of a letter in a typeface of size 1. */
function widthOf(letter: string, name: string): number {
	const key = name + letter;
	const known = WIDTHS.get(key);
	if (known !== undefined) return known;
	ruler ??= withTypefaces();
	ruler.setFont(name);
	const width = ruler.getStringUnitWidth(letter);
	WIDTHS.set(key, width);
	return width;
}

function withTypefaces(): jsPDF {
	const document = new jsPDF({ unit: 'px' });
	for (const { family, weight, file } of TYPEFACES) {
		const name = `${family}-${weight}.ttf`;
		document.addFileToVFS(name, base64(readFileSync(file)));
		document.addFont(name, `${family}-${weight}`, 'normal');
	}
	return document;
}

function nameOf({ family, weight }: Font): string {
	return family === 'serif' ? 'serif-500' : `sans-${weight === 400 ? 400 : 600}`;
}
