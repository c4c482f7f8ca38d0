import { textOf } from '$lib/data/server/cells';
import type { Data } from '$lib/data/server/data';
import type { Language } from '$lib/words/language';

const vietnamese = new WeakMap<Data, ReadonlyMap<string, string>>();

/** Who put a document out, as a language names it: the name in sources.csv, except where Vietnamese has one of its own. */
export function outletName(data: Data, name: string, language: Language): string {
	if (language === 'en') return name;
	const known =
		vietnamese.get(data) ?? new Map(data.rows('outlets').map((row) => [textOf(row, 'name'), textOf(row, 'name_vi')]));
	vietnamese.set(data, known);
	return known.get(name) ?? name;
}
