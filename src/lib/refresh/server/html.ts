import { parseHTML } from 'linkedom';
import { RefreshFault } from '$lib/refresh/fault';

/** A cell of a page's table. */
export interface HtmlCell {
	/** Its text on one line, marks of footnotes (`sup`) left out. */
	readonly text: string;
}

/** A table: its lines, each with its cells in order. Lines of tables inside a cell are their own table's alone. */
export type HtmlTable = readonly (readonly HtmlCell[])[];

/**
 * The tables of a page, in its order. Nothing of the page is run or fetched.
 * @throws RefreshFault where it declares entities of its own, which no publisher here does
 */
export function tablesIn(html: string, where: string): readonly HtmlTable[] {
	if (/<!ENTITY|<!DOCTYPE[^>]*\[/i.test(html))
		throw new RefreshFault(`${where}: the page declares entities of its own, which are not read. Nothing is written.`);
	const { document } = parseHTML(html);
	return [...document.querySelectorAll('table')].map((table) =>
		[...table.querySelectorAll('tr')]
			.filter((line) => line.closest('table') === table)
			.map((line) => [...line.querySelectorAll('td, th')].filter((cell) => cell.closest('tr') === line).map(readCell))
	);
}

/** The texts of a line. */
export function cellTexts(line: readonly HtmlCell[]): readonly string[] {
	return line.map(({ text }) => text);
}

/** The text of a page on one line, without its scripts and styles. */
export function textIn(html: string): string {
	const { document } = parseHTML(html);
	for (const part of document.querySelectorAll('script, style, noscript')) part.remove();
	return oneLine(document.documentElement.textContent);
}

function readCell(cell: Element): HtmlCell {
	for (const mark of cell.querySelectorAll('sup, script, style')) mark.remove();
	return { text: oneLine(cell.textContent) };
}

function oneLine(text: string): string {
	return text.replace(/[\s\u00A0]+/g, ' ').trim();
}
