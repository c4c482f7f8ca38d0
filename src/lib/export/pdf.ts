import semiBold from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url';
import regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url';
import serif from '@expo-google-fonts/newsreader/500Medium/Newsreader_500Medium.ttf?url';
import { jsPDF } from 'jspdf';
import { svg2pdf } from 'svg2pdf.js';
import { fetchFile } from './failure';
import { base64 } from './fonts';
import { parseSvg } from '../parse-svg';
import type { PageSize } from './sheet';

/**
 * The typefaces as whole files: a PDF has one file a typeface, not one for each part of the alphabet. By names that mean
 * nothing else: "serif" would be the reader's own.
 */
const TYPEFACES = { SourceSans: regular, SourceSansSemiBold: semiBold, Newsreader: serif } as const;

/**
 * A drawing as a PDF of one page, mm: shapes and texts stay what they are, the typefaces are inside.
 *
 * @throws {ExportFailure} where a typeface does not arrive
 */
export async function pdfOf(svg: string, page: PageSize, title: string): Promise<Blob> {
	const { width, height } = page;
	const pdf = new jsPDF({
		unit: 'mm',
		format: [width, height],
		orientation: width > height ? 'landscape' : 'portrait',
		compress: true,
		putOnlyUsedFonts: true
	});
	for (const [name, url] of Object.entries(TYPEFACES)) {
		pdf.addFileToVFS(`${name}.ttf`, base64(await fetchFile(url, 'parts')));
		pdf.addFont(`${name}.ttf`, name, 'normal');
	}
	pdf.setProperties({ title });
	// The page's policy of styles holds for what is parsed in it too
	const unstyled = svg.replace(/<style>[^]*?<\/style>/g, '');
	const drawing = plain(parseSvg(unstyled).documentElement);
	await svg2pdf(drawing, pdf, { x: 0, y: 0, width, height });
	return pdf.output('blob');
}

/** Names typefaces as the PDF knows them; leaves out the paper around words, which a PDF cannot draw under its letters. */
function plain(root: Element): Element {
	root.querySelectorAll('title, desc').forEach((one) => one.remove());
	const looks = (node: Element, name: string): string =>
		node.getAttribute(name) ?? (node.parentElement === null ? '' : looks(node.parentElement, name));
	for (const node of root.querySelectorAll('text, tspan')) {
		const bold = Number(looks(node, 'font-weight')) >= 600;
		const name = looks(node, 'font-family').startsWith('Newsreader')
			? 'Newsreader'
			: bold
				? 'SourceSansSemiBold'
				: 'SourceSans';
		node.setAttribute('data-face', name);
	}
	for (const node of root.querySelectorAll('[data-face]')) {
		node.setAttribute('font-family', node.getAttribute('data-face') ?? 'SourceSans');
		node.setAttribute('font-weight', '400');
		node.removeAttribute('data-face');
	}
	for (const text of root.querySelectorAll('text')) {
		if (!looks(text, 'paint-order').startsWith('stroke')) continue;
		for (const one of [text, ...text.querySelectorAll('tspan')]) one.setAttribute('stroke', 'none');
	}
	return root;
}
