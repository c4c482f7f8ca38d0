import type { FigureModel } from '$lib/chart/figure/model';
import { underTitle } from '$lib/chart/input';
import { dateWords } from '$lib/words/dates';
import { m } from '$lib/paraglide/messages';
import { figureMarkup } from './figure-markup';
import { ExportFailure } from './failure';
import { fontCss } from './fonts';
import { lightColour, pageFaces } from './page-styles';
import { sheet, type Box } from './sheet';
import type { Font, Measure } from './wrap';

/** A figure as one file that needs nothing else, `width` × `height` px. */
export interface FigureSvg {
	readonly text: string;
	readonly width: number;
	readonly height: number;
	/** Where it surely has text, px: one line in each typeface. */
	readonly lines: readonly Box[];
}

/** Where and when a file was saved. */
export interface Occasion {
	/** Address of the view. */
	readonly address: string;
	/** ISO day. */
	readonly day: string;
}

/**
 * The figure of a chart as a standalone SVG on light paper: title, subtitle, the drawing as it stands, its key, notes,
 * sources, day and address.
 *
 * @throws {ExportFailure} where nothing is drawn now, or outlines or typefaces do not arrive
 */
export async function figureSvg(figure: FigureModel, { address, day }: Occasion): Promise<FigureSvg> {
	// Texts are measured before they are set, so the typefaces must have arrived.
	await document.fonts.ready;
	const { svg, keys = [], tables = [], notes = [] } = figure.picture() ?? {};
	if (svg === undefined) throw new ExportFailure('drawing');
	const { chartText, credits, language } = figure;
	const { title, warnings = [] } = chartText;
	const { file, width, height, lines } = sheet(
		{
			title,
			subtitle: underTitle(chartText),
			warnings,
			notes: [...new Set([...notes, ...chartText.notes])].filter((note) => !warnings.includes(note)),
			sources: `${m.chart_sources_label()} ${credits.join('; ')}`,
			site: m.site_name(),
			saved: m.export_saved({ date: dateWords(day, language) }),
			address,
			plot: await figureMarkup(svg),
			keys,
			tables,
			colour: lightColour,
			language
		},
		measureOnCanvas()
	);
	const fonts = await fontCss(pageFaces(), file(''));
	return { text: file(fonts), width, height, lines };
}

function measureOnCanvas(): Measure {
	const context = document.createElement('canvas').getContext('2d');
	if (context === null) throw new ExportFailure('browser');
	const style = getComputedStyle(document.documentElement);
	const family = (font: Font) => style.getPropertyValue(`--font-${font.family}`).trim();
	return (text, font) => {
		context.font = `${font.weight} ${font.size}px ${family(font)}`;
		return context.measureText(text).width;
	};
}
