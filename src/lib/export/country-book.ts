import { labelOf, type Labels } from '$lib/data/labels';
import type { Language } from '$lib/words/language';
import { fromCsv } from './csv';
import { fetchFile } from './failure';
import { occasionOf, offer } from './saving';
import { SHEET, sheetWords } from './spreadsheet';
import { workbookOf } from './workbook';

/** A country's file, and what names its cells. */
export interface CountryFile {
	/** Its code in lower case, as its file is called. */
	readonly code: string;
	/** Address of its CSV. */
	readonly csv: string;
	readonly words: Labels;
	readonly language: Language;
}

/** Saves every figure of a country as a workbook; null when it went well, else a sentence that says what failed. */
export function saveCountryBook({ code, csv, words, language }: CountryFile): Promise<string | null> {
	return offer(`${code}.xlsx`, async () => {
		const picked = fromCsv(new TextDecoder().decode(await fetchFile(csv, 'data')));
		const { address, day } = occasionOf(null);
		const head = { lines: [document.title], address, saved: day };
		if (language !== SHEET) return workbookOf(picked, head, language);
		const metrics = Object.fromEntries(Object.entries(words.metrics).map(([id, { label }]) => [id, label]));
		const places = { [code.toUpperCase()]: labelOf(words.entities, code.toUpperCase()) };
		const names = { places, metrics, publishers: words.publishers };
		return workbookOf(picked, head, language, (column, row) => sheetWords(column, row, new Map(), names));
	});
}
