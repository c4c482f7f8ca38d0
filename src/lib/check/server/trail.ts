import type { Data } from '$lib/data/server/data';
import { outletName } from '$lib/data/server/outlets';
import type { RowOf } from '$lib/data/row';
import type { LineageChain, LineageFigure } from '$lib/receipt/lineage-layout';
import { dateShort } from '$lib/words/dates';
import type { Language } from '$lib/words/language';

type TrailRow = RowOf<'claim-trail'>;

/** Where a claim's number was printed, when, and what was measured, as a chain to draw; null where the trail is not held. */
export function trailOf(data: Data, claim: string, sentence: string, language: Language): LineageChain | null {
	const rows = data.rows('claim-trail').filter((row) => row.claim === claim);
	if (rows.length === 0) return null;
	return { publisher: claim, name: '', metric: sentence, figures: rows.map((row) => stopOf(data, row, language)) };
}

function stopOf(data: Data, row: TrailRow, language: Language): LineageFigure {
	const source = row.source === null ? undefined : data.sources.get(row.source);
	const published = source === undefined ? row.published : source.published;
	const url = source === undefined ? row.url : source.readable ? source.url : null;
	return {
		id: row.stop,
		text: row[`number_${language}`],
		year: null,
		document: { url },
		by: source === undefined ? (row.outlet ?? '') : outletName(data, source.publisher, language),
		published,
		date: published === null ? '' : dateShort(published, language),
		repeats: row.after,
		how: row[`measured_${language}`]
	};
}
