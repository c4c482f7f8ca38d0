import { holdsObservations } from '$lib/data/server/cross';
import { decode } from '$lib/data/server/csv';
import { textTable } from '$lib/data/server/csv-edit';
import { DataFaults } from '$lib/data/server/data-error';
import type { PackageDescriptor, Resource } from '$lib/data/server/descriptor';
import { readFile } from '$lib/data/server/load';
import { sealOf } from '$lib/data/server/seal';
import type { TableSeal } from '../release';
import type { KeyedTable } from '../rows';

/** A table as text, and by which its file is known again. */
export interface SealedTable extends KeyedTable {
	readonly seal: TableSeal;
}

/** A table from the text of its file: the columns are those of its header, whatever the schema says today. */
export function sealedTable(resource: Resource, content: string): SealedTable {
	const { columns, rows } = textTable(content);
	const { hash, rowCount } = sealOf(content, rows.length);
	return {
		path: resource.path,
		key: holdsObservations(resource) ? null : keyColumns(resource),
		columns,
		rows: rows.map(({ row }) => row),
		seal: { hash, rows: rowCount }
	};
}

function keyColumns({ schema }: Resource): readonly string[] {
	return schema.primaryKey.length > 0 ? schema.primaryKey : schema.fields.map(({ name }) => name);
}

/** All tables of a package. @throws DataFaults where a file cannot be read */
export function textTables(dir: string, { resources }: PackageDescriptor): readonly SealedTable[] {
	return resources.map((resource) => {
		const file = `${dir}/${resource.path}`;
		const bytes = readFile(file);
		if (!(bytes instanceof Uint8Array)) throw new DataFaults([bytes]);
		const { content, faults } = decode(bytes, file);
		if (content === null) throw new DataFaults(faults);
		return sealedTable(resource, content);
	});
}
