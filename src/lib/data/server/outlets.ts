import { addressOf, type OfferedDocument, outletOf } from '$lib/data/source';
import type { Observation } from '$lib/data/observation';
import type { Data } from '$lib/data/server/data';
import { derived } from '$lib/data/server/derived';
import type { Language } from '$lib/words/language';

const vietnamese = derived((data) => new Map(data.rows('outlets').map((row) => [row.name, row.name_vi ?? ''])));

/** Who put a document out, as a language names it: the name in sources.csv, except where Vietnamese has one of its own. */
export function outletName(data: Data, name: string, language: Language): string {
	if (language === 'en') return name;
	return vietnamese(data).get(name) ?? name;
}

/**
 * Each of these documents once, in order, with the address it can be read at and the Vietnamese name of whoever put it out:
 * as files of the site give them away.
 */
export function offeredDocuments(data: Data, ids: readonly string[]): readonly OfferedDocument[] {
	return [...new Set(ids)].flatMap((id) => {
		const source = data.sources.get(id);
		if (source === undefined) return [];
		const vi = outletName(data, source.publisher, 'vi');
		return [{ ...source, url: addressOf(source), ...(vi === source.publisher ? {} : { publisher_vi: vi }) }];
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
