import { addressOf, type OfferedDocument } from '$lib/data/source';
import type { Data } from '$lib/data/server/data';
import { outletName } from '$lib/data/server/outlets';

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
