import type { Observation } from '$lib/data/observation';
import { outletOf } from '$lib/data/second-hand';
import type { Data } from '$lib/data/server/data';
import { outletName } from '$lib/data/server/outlets';
import type { Language } from '$lib/words/language';

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
