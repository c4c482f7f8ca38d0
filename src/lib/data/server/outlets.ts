import { addressOf, type OfferedDocument, outletOf } from '$lib/data/source';
import type { Observation } from '$lib/data/observation';
import type { Data } from '$lib/data/server/data';
import { derived } from '$lib/data/server/derived';
import { column, LANGUAGES, type Language } from '$lib/words/language';

const byName = derived((data) => new Map(data.rows('outlets').map((row) => [row.name, row])));

/** Who put a document out, as a language names it: the name in sources.csv, except where the language has one of its own. */
export function outletName(data: Data, name: string, language: Language): string {
	return byName(data).get(name)?.[column('name', language)] ?? name;
}

/**
 * Each of these documents once, in order, with the address it can be read at and the name of whoever put it out in the languages that have another:
 * as files of the site give them away.
 */
export function offeredDocuments(data: Data, ids: readonly string[]): readonly OfferedDocument[] {
	return [...new Set(ids)].flatMap((id) => {
		const source = data.sources.get(id);
		if (source === undefined) return [];
		const names = LANGUAGES.map((one) => [column('publisher', one), outletName(data, source.publisher, one)] as const);
		const others = Object.fromEntries(names.filter(([, name]) => name !== source.publisher));
		return [{ ...source, url: addressOf(source), ...others }];
	});
}

/** Source id → who put the document out, in a language's words, for the documents of these rows that are second-hand. */
export function secondHand(
	data: Data,
	rows: readonly Observation[],
	language: Language
): Readonly<Record<string, string>> {
	const outlets = rows.flatMap(({ publisher, source }) => {
		const document = data.sources.get(source);
		const known = data.publishers.get(publisher);
		const outlet = document === undefined ? null : outletOf(document, [known?.name ?? '', known?.short_en ?? '']);
		return outlet === null ? [] : [[source, outletName(data, outlet, language)] as const];
	});
	return Object.fromEntries(outlets);
}
