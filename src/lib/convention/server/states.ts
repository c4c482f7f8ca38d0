import type { Data } from '$lib/data/server/data';
import { entityNames } from '$lib/data/server/names';
import { dateWords } from '$lib/words/dates';
import { collate } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import type { TreatyState } from '../states';

/** Every State with a tile, by name; who may sign comes from the table of tiles. */
export function treatyStates(data: Data, language: Language): readonly TreatyState[] {
	const names = entityNames(data, language);
	const compare = collate(language);
	const regions = new Map(data.rows('entities').map((row) => [row.code, row.region ?? '']));
	const budapest = new Map(data.rows('budapest-status').map((row) => [row.iso3, row]));
	return data
		.rows('tiles')
		.map((row): TreatyState => {
			const code = row.iso3;
			const other = budapest.get(code);
			const joined = other?.ratified ?? '';
			const signed = other?.signed ?? '';
			return {
				code,
				name: names.get(code) ?? code,
				region: regions.get(code) ?? '',
				row: row.row,
				column: row.column,
				budapest: joined !== '' ? 'party' : signed !== '' ? 'signed' : 'outside',
				budapestText: joined === '' && signed === '' ? '' : dateWords(joined || signed, language)
			};
		})
		.sort((a, b) => compare(a.name, b.name));
}
