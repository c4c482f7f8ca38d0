/**
 * npm run data:types
 * After an edit of a schema: writes what the columns of the tables hold into src/lib/data/tables.ts, from which the types of
 * rows are inferred.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { importLoader } from './loader.mjs';
import { asCommand, root } from './run.mjs';
import { say } from './say.mjs';

await asCommand(import.meta.url, async () => {
	const { TYPES, typesOf } = await importLoader('data/server/types');
	writeFileSync(resolve(root, TYPES), typesOf('data'));
	say(`Written: ${TYPES}`);
});
