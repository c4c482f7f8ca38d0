import type { Adapter } from '$lib/refresh/adapter';
import type { Cells } from '$lib/data/cells';
import { isAfter } from '$lib/data/cut-date';

/** When and how far a document was read. */
export interface Reading {
	/** Day of the state of the data, ISO. */
	readonly asOf: string;
	readonly today: string;
	/** True where all rows that cite it are as it has them. */
	readonly whole: boolean;
}

const DAY = '\\d{4}-\\d{2}-\\d{2}';
/** What an earlier run of this program said. */
const OWN = new RegExp(`(^|; )read (again )?at \\S+ on ${DAY}(, without what was left alone)?$`);

/**
 * The row of reference/sources.csv for a document that was read. What a person wrote into its note stays; behind it stands when it was
 * read again, and whether anything that cites it was left as it stood. A document all of whose rows are now its own is no copy.
 * @param old null where the document is new
 */
export function sourceRow({ source, hosts }: Adapter, old: Cells | null, { asOf, today, whole }: Reading): Cells {
	const at = `at ${hosts[0] ?? ''} on ${today}${whole ? '' : ', without what was left alone'}`;
	const { id, publisher, title, url, licence } = source;
	if (old === null) {
		const note = [source.about, `read ${at}`].filter((part) => part !== '').join('; ');
		return {
			id,
			publisher,
			title,
			language: 'en',
			url,
			published: asOf,
			type: 'primary',
			licence,
			readable: 'true',
			note
		};
	}
	const known = old['published'] ?? '';
	const said = (old['note'] ?? '').replace(OWN, '');
	const note = said === '' ? `read ${at}` : `${said}; read again ${at}`;
	const published = known !== '' && isAfter(known, asOf) ? known : asOf;
	if (!whole) return { ...old, published, note };
	return { ...old, published, type: 'primary', licence: licence === '' ? (old['licence'] ?? '') : licence, note };
}
