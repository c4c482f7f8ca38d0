import { fetchPart } from '$lib/fetch-part';
import type { FigureModel } from '$lib/chart/figure/model';
import { dayOf } from '$lib/words/dates';
import { address } from '$lib/filters/url.svelte';
import { m } from '$lib/paraglide/messages';
import { ExportFailure, fetchFile, type Reason } from './failure';
import { saveBlob, textBlob } from './save';
import type { Occasion } from './figure-sheet';

/** Files that are made in the browser. */
export const FORMATS = ['csv', 'spreadsheet', 'xlsx', 'json', 'svg', 'png', 'zip'] as const;
export type Format = (typeof FORMATS)[number];

/** What a file's name ends with. */
const ENDINGS: Readonly<Record<Format, string>> = {
	csv: 'filtered.csv',
	spreadsheet: 'filtered.vi.csv',
	xlsx: 'filtered.xlsx',
	json: 'json',
	svg: 'svg',
	png: 'png',
	zip: 'zip'
};

/**
 * Makes a file of a figure and offers it to the reader. Null when it went well, else a sentence that says what failed;
 * never throws.
 * @param path of the page that the file names, with what is chosen here but for an open receipt; null for this page
 */
export function save(format: Format, figure: FigureModel, path: string | null): Promise<string | null> {
	return offer(`${figure.slug}.${ENDINGS[format]}`, () => made(format, figure, occasionOf(path)));
}

/** Where and when a file of this page, or of another that stands for it, is saved. */
export function occasionOf(path: string | null): Occasion {
	return {
		address: `${location.origin}${path ?? location.pathname}${address.bare}`,
		day: dayOf(new Date())
	};
}

/** Makes a file and offers it to the reader; null when it went well, else a sentence that says what failed. */
export async function offer(name: string, make: () => Promise<Blob>): Promise<string | null> {
	try {
		saveBlob(name, await make());
		return null;
	} catch (error) {
		return explained(name, error);
	}
}

async function made(format: Format, figure: FigureModel, occasion: Occasion): Promise<Blob> {
	switch (format) {
		case 'csv': {
			const [{ chartRows }, { picksToCsv }] = await fetchPart(() => Promise.all([import('./rows'), import('./csv')]));
			return textBlob(picksToCsv((await chartRows(figure)).shown), 'text/csv');
		}
		case 'spreadsheet':
			return textBlob(await sheetOf(figure), 'text/csv');
		case 'xlsx': {
			const [{ chartRows }, { xlsx }] = await fetchPart(() => Promise.all([import('./rows'), import('./xlsx')]));
			return xlsx((await chartRows(figure)).shown, figure.slug);
		}
		case 'json':
			return textBlob(await jsonOf(figure, occasion), 'application/json');
		case 'svg': {
			const { figureSvg } = await fetchPart(() => import('./svg'));
			return textBlob((await figureSvg(figure, occasion)).text, 'image/svg+xml');
		}
		case 'png': {
			const [{ figureSvg }, { figurePng }] = await fetchPart(() => Promise.all([import('./svg'), import('./png')]));
			return figurePng(await figureSvg(figure, occasion));
		}
		case 'zip': {
			const { everything } = await fetchPart(() => import('./everything'));
			return new Blob([await everything(figure, occasion)], { type: 'application/zip' });
		}
	}
}

async function sheetOf(figure: FigureModel): Promise<string> {
	const [{ chartRows }, { sheetNames, spreadsheetCsv }] = await fetchPart(() =>
		Promise.all([import('./rows'), import('./spreadsheet')])
	);
	const { slug, chartText } = figure;
	const [{ shown }, names] = await Promise.all([chartRows(figure), sheetNames(slug, chartText)]);
	return spreadsheetCsv(shown, chartText.amounts ?? new Map(), names);
}

async function jsonOf(figure: FigureModel, occasion: Occasion): Promise<string> {
	const [{ chartRows }, { toJson }] = await fetchPart(() => Promise.all([import('./rows'), import('./json')]));
	const { title, subtitle, notes } = figure.chartText;
	const { shown } = await chartRows(figure);
	return toJson({ title, subtitle, notes, address: occasion.address, saved: occasion.day }, shown.rows);
}

/** A failure in words that name the file. */
export function explained(file: string, error: unknown): string {
	const reason: Reason = error instanceof ExportFailure ? error.reason : 'parts';
	return {
		data: m.export_failed_data,
		parts: m.export_failed_parts,
		drawing: m.export_failed_drawing,
		size: m.export_failed_size,
		browser: m.export_failed_browser
	}[reason]({ file });
}

/** Makes a workbook of a CSV of the site and offers it to the reader; null when it went well, else a sentence that says what failed. */
export function saveWorkbook(path: string, name: string): Promise<string | null> {
	return offer(`${name}.xlsx`, async () => {
		const [{ fromCsv }, { xlsx }] = await fetchPart(() => Promise.all([import('./csv'), import('./xlsx')]));
		return xlsx(fromCsv(new TextDecoder().decode(await fetchFile(path, 'data'))), name);
	});
}
