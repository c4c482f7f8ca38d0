import { addressOf, type Source } from '$lib/data/source';
import type { Data } from '$lib/data/server/data';

/** Each of these documents once, in order, with the address it can be read at: as files of the site give them away. */
export function offeredDocuments(data: Data, ids: readonly string[]): readonly Source[] {
	return [...new Set(ids)].flatMap((id) => {
		const source = data.sources.get(id);
		return source === undefined ? [] : [{ ...source, url: addressOf(source) }];
	});
}
