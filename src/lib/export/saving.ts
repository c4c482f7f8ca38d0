import type { Story } from '$lib/chart/input';
import { dayOf } from '$lib/dates';
import { address } from '$lib/filters/url.svelte';
import { m } from '$lib/paraglide/messages';
import { ExportFailure, type Reason } from './failure';
import { saveBlob, textBlob } from './save';
import type { Occasion } from './svg';

/** Files that are made in the browser. */
export const FORMATS = ['csv', 'spreadsheet', 'json', 'svg', 'png', 'zip'] as const;
export type Format = (typeof FORMATS)[number];

/** What a file's name ends with. */
const ENDINGS: Readonly<Record<Format, string>> = {
	csv: 'filtered.csv',
	spreadsheet: 'filtered.vi.csv',
	json: 'json',
	svg: 'svg',
	png: 'png',
	zip: 'zip'
};

/**
 * Makes a file of a figure and offers it to the reader. Null when it went well, else a sentence that says what failed;
 * never throws.
 */
export async function save(format: Format, slug: string, story: Story): Promise<string | null> {
	const name = `${slug}.${ENDINGS[format]}`;
	try {
		saveBlob(name, await made(format, slug, story));
		return null;
	} catch (error) {
		return explained(name, error instanceof ExportFailure ? error.reason : 'parts');
	}
}

async function made(format: Format, slug: string, story: Story): Promise<Blob> {
	const occasion = { address: viewAddress(slug), day: dayOf(new Date()) };
	switch (format) {
		case 'csv': {
			const [{ chartRows }, { picksToCsv }] = await Promise.all([import('./rows'), import('./csv')]);
			return textBlob(picksToCsv((await chartRows(slug, story)).shown), 'text/csv');
		}
		case 'spreadsheet':
			return textBlob(await sheetOf(slug, story), 'text/csv');
		case 'json':
			return textBlob(await jsonOf(slug, story, occasion), 'application/json');
		case 'svg': {
			const { figureSvg } = await import('./svg');
			return textBlob((await figureSvg(slug, story, occasion)).text, 'image/svg+xml');
		}
		case 'png': {
			const [{ figureSvg }, { figurePng }] = await Promise.all([import('./svg'), import('./png')]);
			return figurePng(await figureSvg(slug, story, occasion));
		}
		case 'zip': {
			const { everything } = await import('./everything');
			return new Blob([await everything(slug, story, occasion)], { type: 'application/zip' });
		}
	}
}

async function sheetOf(slug: string, story: Story): Promise<string> {
	const [{ chartRows }, { spreadsheetCsv }, { sheetNames }] = await Promise.all([
		import('./rows'),
		import('./spreadsheet'),
		import('./sheet-names')
	]);
	const [{ shown }, names] = await Promise.all([chartRows(slug, story), sheetNames(slug, story)]);
	return spreadsheetCsv(shown, story.amounts ?? new Map(), names);
}

async function jsonOf(slug: string, story: Story, occasion: Occasion): Promise<string> {
	const [{ chartRows }, { toJson }] = await Promise.all([import('./rows'), import('./json')]);
	const { title, subtitle, notes } = story;
	const { shown } = await chartRows(slug, story);
	return toJson({ title, subtitle, notes, address: occasion.address, saved: occasion.day }, shown.rows);
}

/**
 * The address of what is seen, without the receipt that may be open over it: the chart's own page where the figure leads
 * to one, since a page of many charts says less.
 */
function viewAddress(slug: string): string {
	const own = document.querySelector<HTMLAnchorElement>(`figure[data-chart="${slug}"] .foot a.open`);
	return `${location.origin}${own?.pathname ?? location.pathname}${address.bare}`;
}

function explained(file: string, reason: Reason): string {
	return {
		data: m.export_failed_data,
		parts: m.export_failed_parts,
		drawing: m.export_failed_drawing,
		size: m.export_failed_size,
		browser: m.export_failed_browser
	}[reason]({ file });
}
