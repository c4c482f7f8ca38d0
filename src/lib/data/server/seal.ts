import { createHash } from 'node:crypto';
import { DataError } from '$lib/data/server/data-error';
import type { PackageDescriptor, Resource } from '$lib/data/server/descriptor';
import type { Table } from '$lib/data/server/table';

/** By which a table is known again: a row lost, or one cell changed, and it is another. */
export interface Seal {
	/** "sha256:" and 64 hexadecimal digits, of the text in UTF-8 with LF line ends, as git keeps it. */
	readonly hash: string;
	/** Records below the header. */
	readonly rowCount: number;
}

/** The seal of a table's text, LF line ends and no byte order mark, with that many rows. */
export function sealOf(content: string, rowCount: number): Seal {
	return { hash: hashOf(content), rowCount };
}

/** "sha256:" and 64 hexadecimal digits, of a text with the line ends that git keeps. */
export function hashOf(text: string): string {
	return `sha256:${createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex')}`;
}

/** "5,193 rows, now 5,194", "1,275 rows, other cells", "new, 12 rows"; null where the table is as it was sealed. */
export function changeOf(found: Seal, sealed: Resource): string | null {
	const rows = (count: number) => (count === 1 ? '1 row' : `${count.toLocaleString('en')} rows`);
	if (sealed.hash === '' || sealed.rowCount === null) return `new, ${rows(found.rowCount)}`;
	if (found.hash === sealed.hash && found.rowCount === sealed.rowCount) return null;
	if (found.rowCount === sealed.rowCount) return `${rows(found.rowCount)}, other cells`;
	return `${rows(sealed.rowCount)}, now ${found.rowCount.toLocaleString('en')}`;
}

/**
 * Tables, and schemas that tables share, that are not as they were when somebody last said that they are right. A package
 * none of whose tables has a seal is not judged; where one has, all must.
 */
export function sealFaults(
	dir: string,
	{ schemas }: Pick<PackageDescriptor, 'schemas'>,
	tables: readonly Table[]
): readonly DataError[] {
	if (tables.every(({ resource }) => resource.hash === '')) return [];
	const fault = (file: string, what: string) => {
		const rule = `${what}. If that is meant, run npm run data:seal; if not, take the file back.`;
		return new DataError({ file, line: null, column: null, value: '', rule });
	};
	return [
		...schemas
			.filter(({ hash, sealed }) => hash !== sealed)
			.map(({ path }) => fault(`${dir}/${path}`, 'The schema is not as it was sealed')),
		...tables.flatMap(({ resource, file, seal }) => {
			const change = seal === null ? null : changeOf(seal, resource);
			return change === null ? [] : [fault(file, `The table is not as it was sealed (${change})`)];
		})
	];
}
