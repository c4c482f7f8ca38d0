import type { FigureModel, PictureModel } from '$lib/chart/figure/model';
import { underTitle } from '$lib/chart/input';
import { dateWords } from '$lib/words/dates';
import { m } from '$lib/paraglide/messages';
import type { SheetInput } from './sheet';

/** Where and when a file was saved. */
export interface Occasion {
	/** Address of the view. */
	readonly address: string;
	/** ISO day. */
	readonly day: string;
}

/** All that a file of a figure says around its drawing. */
export type FigureWords = Omit<SheetInput, 'plot' | 'colour' | 'page'>;

/** Whose figures a picture shows, as it says it. */
export function creditLine(credits: readonly string[]): string {
	return `${m.chart_sources_label()} ${credits.join('; ')}`;
}

/** The words and keys of a figure as a file has them: whole, as they stand on the page. */
export function figureWords(figure: FigureModel, picture: PictureModel, { address, day }: Occasion): FigureWords {
	const { chartText, credits, language } = figure;
	const { title, warnings = [] } = chartText;
	return {
		title,
		subtitle: underTitle(chartText),
		warnings,
		notes: [...new Set([...picture.notes, ...chartText.notes])].filter((note) => !warnings.includes(note)),
		sources: creditLine(credits),
		site: m.site_name(),
		saved: m.export_saved({ date: dateWords(day, language) }),
		address,
		keys: picture.keys,
		tables: picture.tables,
		language
	};
}

/** The same on a page of given size: of the notes the one that its reader must know. */
export function pageWords(words: FigureWords): FigureWords {
	return { ...words, warnings: words.warnings.slice(0, 1), notes: [] };
}
