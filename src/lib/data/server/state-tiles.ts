import type { Data } from '$lib/data/server/data';
import { entityNames } from '$lib/data/server/names';
import type { StateTile } from '$lib/data/tile';
import { collate } from '$lib/words/format';
import type { Language } from '$lib/words/language';

/** Every State with a tile, and the European Union, by name. */
export function stateTiles(data: Data, language: Language): readonly StateTile[] {
	const names = entityNames(data, language);
	const compare = collate(language);
	const regions = new Map(data.rows('entities').map((row) => [row.code, row.region ?? '']));
	return data
		.rows('tiles')
		.map(({ iso3, row, column }) => ({
			code: iso3,
			name: names.get(iso3) ?? iso3,
			region: regions.get(iso3) ?? '',
			row,
			column
		}))
		.sort((a, b) => compare(a.name, b.name));
}
