import type { Data } from '$lib/data/server/data';
import { entityNames } from '$lib/data/server/names';
import { BASE_LANGUAGE } from '$lib/words/language';
import { FIGURES_SCHEMA, fileOf, type Root } from './address';
import type { JsonObject } from './csvw';
import { fileMetadata } from './figures-csvw';

/** The description of `/countries/<iso3>.csv`, to stand beside it; its columns are those of every CSV of figures. */
export function countryFileMetadata(data: Data, code: string, root: Root): JsonObject {
	const name = entityNames(data, BASE_LANGUAGE).get(code) ?? code;
	return fileMetadata(`${code.toLowerCase()}.csv`, name, fileOf(root, FIGURES_SCHEMA), data.descriptor);
}
