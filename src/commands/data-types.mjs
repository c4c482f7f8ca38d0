/**
 * npm run data:types
 * After an edit of a schema: writes what the columns of the tables hold into src/lib/data/tables.ts, from which the types of
 * rows are inferred.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { canLoad, importLoader } from './loader.mjs';
import { root } from './run.mjs';

if (canLoad()) {
	const { TYPES, typesOf } = await importLoader('types');
	writeFileSync(resolve(root, TYPES), typesOf('data'));
	console.log(`Written: ${TYPES}`);
} else process.exitCode = 1;
