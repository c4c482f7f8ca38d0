import { countryGroups } from '$lib/catalogue/server/country-groups';
import type { Data } from '$lib/data/server/data';
import { tableGroups } from '$lib/data/server/groups';
import type { Language } from '$lib/words/language';
import type { StateGroup } from '../states';

/** Organisations whose members can be shown alone, as charts offer them: no classes, and no groups by what is shown itself. */
export function stateGroups(data: Data, language: Language): readonly StateGroup[] {
	const held = new Set(tableGroups(data).map(({ id }) => id.toUpperCase()));
	return countryGroups(data, language)
		.filter(({ code, isClass }) => held.has(code) && !isClass)
		.map(({ code, name, members }) => ({ code, name, members }));
}
