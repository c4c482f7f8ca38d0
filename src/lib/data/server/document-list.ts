import { group } from 'd3';
import { textOf } from '$lib/data/server/cells';
import type { Data } from '$lib/data/server/data';
import type { Source } from '$lib/data/source';
import { dateShort } from '$lib/dates';
import { collate } from '$lib/format';
import type { Language } from '$lib/language';

/** A document of the package, and how much was read in it. */
export interface ListedDocument {
	readonly id: string;
	readonly title: string;
	/** Null where its address does not lead to what was read. */
	readonly url: string | null;
	/** In words; empty where undated. */
	readonly date: string;
	readonly type: Source['type'];
	/** In English; null where it states none. */
	readonly licence: string | null;
	/** Rows of the package's tables that name it as their source. */
	readonly rows: number;
}

/** Every document, by who put it out in the order of the language; the newest of each first, undated ones last. */
export function documentsByHouse(
	data: Data,
	language: Language
): readonly { readonly house: string; readonly documents: readonly ListedDocument[] }[] {
	const used = new Map<string, number>();
	const tables = data.descriptor.resources.filter(({ schema }) => schema.fields.some(({ name }) => name === 'source'));
	for (const row of tables.flatMap(({ name }) => data.rows(name))) {
		const id = textOf(row, 'source');
		used.set(id, (used.get(id) ?? 0) + 1);
	}
	const order = collate(language);
	return [...group(data.sources.values(), ({ publisher }) => publisher)]
		.sort(([a], [b]) => order(a, b))
		.map(([house, own]) => ({
			house,
			documents: [...own]
				.sort((a, b) => order(b.published ?? '', a.published ?? ''))
				.map(({ id, title, url, readable, published, type, licence }) => ({
					id,
					title,
					url: readable ? url : null,
					date: published === null ? '' : dateShort(published, language),
					type,
					licence,
					rows: used.get(id) ?? 0
				}))
		}));
}
