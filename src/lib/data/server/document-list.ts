import { group } from 'd3';
import { textOf } from '$lib/data/server/cells';
import type { Data } from '$lib/data/server/data';
import { outletName } from '$lib/data/server/outlets';
import type { Source } from '$lib/data/source';
import { dateShort } from '$lib/words/dates';
import { collate } from '$lib/words/format';
import type { Language } from '$lib/words/language';

/** A document of the package, and how much was read in it. */
export interface ListedDocument {
	readonly id: string;
	readonly title: string;
	/** Null where its address does not lead to what was read. */
	readonly url: string | null;
	/** In words; empty where undated. */
	readonly date: string;
	/** In English; null where it states none. */
	readonly licence: string | null;
	/** Rows of the package's tables that name it as their source. */
	readonly rows: number;
}

/** Documents of a type, by who put them out in the order of the language; the newest of each first, undated ones last. */
export function documentsByHouse(
	data: Data,
	type: Source['type'],
	language: Language
): readonly { readonly house: string; readonly documents: readonly ListedDocument[] }[] {
	const used = new Map<string, number>();
	const tables = data.descriptor.resources.filter(({ schema }) => schema.fields.some(({ name }) => name === 'source'));
	for (const row of tables.flatMap(({ name }) => data.rows(name))) {
		const id = textOf(row, 'source');
		used.set(id, (used.get(id) ?? 0) + 1);
	}
	const documents = [...data.sources.values()].filter((source) => source.type === type);
	const order = collate(language);
	return [...group(documents, ({ publisher }) => outletName(data, publisher, language))]
		.sort(([a], [b]) => order(a, b))
		.map(([house, own]) => ({
			house,
			documents: [...own]
				.sort((a, b) => order(b.published ?? '', a.published ?? ''))
				.map(({ id, title, url, readable, published, licence }) => ({
					id,
					title,
					url: readable ? url : null,
					date: published === null ? '' : dateShort(published, language),
					licence,
					rows: used.get(id) ?? 0
				}))
		}));
}
