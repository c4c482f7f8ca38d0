import type { Adapter } from '$lib/refresh/adapter';
import type { Cells } from '$lib/refresh/plan';
import { isAfter } from '$lib/data/cut-date';

/** When and how far a document was read. */
export interface Reading {
	/** Day of the state of the data, ISO. */
	readonly asOf: string;
	readonly today: string;
	/** True where all rows that cite it are as it has them. */
	readonly whole: boolean;
}

const AGAIN = /; read again at \S+ on \d{4}-\d{2}-\d{2}, without what was left alone$/;

/**
 * The row of reference/sources.csv for a document that was read. Where everything that cites it is as it has it, the row says
 * so alone; else what it said stays, with a word on the new reading.
 * @param old null where the document is new
 */
export function sourceRow({ source, hosts }: Adapter, old: Cells | null, { asOf, today, whole }: Reading): Cells {
	const host = hosts[0] ?? '';
	const known = old?.['published'] ?? '';
	const published = known !== '' && isAfter(known, asOf) ? known : asOf;
	const parts = [source.about, `read at ${host} on ${today}`].filter((part) => part !== '');
	const { id, publisher, title, url, licence } = source;
	if (old === null)
		return {
			id,
			publisher,
			title,
			language: 'en',
			url,
			published,
			type: 'primary',
			licence,
			readable: 'true',
			note: parts.join('; ')
		};
	if (whole) return { ...old, published, type: 'primary', licence, readable: 'true', note: parts.join('; ') };
	const said = (old['note'] ?? '').replace(AGAIN, '');
	const again = `; read again at ${host} on ${today}, without what was left alone`;
	return { ...old, published, note: `${said}${again}`.replace(/^; /, '') };
}
