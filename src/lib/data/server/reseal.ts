import { readFileSync } from 'node:fs';
import { DataFaults, told } from '$lib/data/server/data-error';
import { futureFaults } from '$lib/data/server/date-rules';
import { lastingFaults, loadPackage } from '$lib/data/server/load';
import { changeOf } from '$lib/data/server/seal';
import type { PackageDescriptor } from '$lib/data/server/descriptor';
import type { Table } from '$lib/data/server/table';

/** What `npm run data:seal` does. */
export interface Resealed {
	/** Faults other than broken seals, as `told` has them; with any of them nothing is sealed. */
	readonly faults: readonly string[];
	/** "observations/gdp.csv: 5,193 rows, now 5,194", a line for each schema and table that is not as it was sealed. */
	readonly changes: readonly string[];
	/** The whole new datapackage.json; null where it stays as it is. */
	readonly text: string | null;
}

/**
 * Reads a package and seals its tables as they stand.
 * @param today ISO day, which becomes that of the package (`created`) where a table has changed and the package is older
 */
export function reseal(dir: string, today: string): Resealed {
	try {
		const loaded = loadPackage(dir);
		const { package: descriptor, tables } = loaded;
		const day = descriptor.created < today ? today : descriptor.created;
		// Sealing gives the package its day, after which nothing may have happened
		const others = [...lastingFaults(dir, loaded), ...futureFaults(dir, { created: day }, tables)];
		if (others.length > 0) return { faults: told(others), changes: [], text: null };
		const changes = [
			...descriptor.schemas
				.filter(({ hash, sealed }) => hash !== sealed)
				.map(({ path, sealed }) => `${path}: ${sealed === '' ? 'new' : 'changed'}`),
			...tables.flatMap(({ resource, seal }) => {
				const change = seal === null ? null : changeOf(seal, resource);
				return change === null ? [] : [`${resource.path}: ${change}`];
			})
		];
		const text = changes.length === 0 ? null : sealedText(dir, descriptor, tables, today);
		return { faults: [], changes, text };
	} catch (error) {
		if (error instanceof DataFaults) return { faults: told(error.faults), changes: [], text: null };
		throw error;
	}
}

/** The descriptor with the seals of its tables, each before the schema; all else in its order, in the format of this repository. */
function sealedText(dir: string, descriptor: PackageDescriptor, tables: readonly Table[], today: string): string {
	const json: {
		created?: string;
		schemas?: object;
		resources: { hash?: string; rowCount?: number; schema: object | string }[];
	} = JSON.parse(readFileSync(`${dir}/datapackage.json`, 'utf8'));
	const created = (json.created ?? '') < today ? `${today}T00:00:00Z` : json.created;
	const resources = json.resources.map(({ hash: _hash, rowCount: _count, schema, ...rest }, index) => ({
		...rest,
		...tables[index]?.seal,
		schema
	}));
	const { resources: _resources, schemas: _schemas, ...rest } = json;
	const schemas = descriptor.schemas.map(({ path, hash }) => ({ path, hash }));
	const sealed = { ...rest, created, ...(schemas.length === 0 ? {} : { schemas }), resources };
	return `${JSON.stringify(sealed, null, '\t')}\n`;
}
