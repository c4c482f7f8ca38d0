import { group } from 'd3';
import { FAMILIES, familyWord } from '$lib/catalogue/families';
import { countryCodes, seriesAges } from '$lib/catalogue/server/country-rows';
import { figuresBehind } from '$lib/check/server/claim-evidence';
import { checkOf } from '$lib/check/server/check';
import { isBeside } from '$lib/check/server/figures';
import { claims } from '$lib/data/server/claims';
import type { Data } from '$lib/data/server/data';
import { derived } from '$lib/data/server/derived';
import { isBackground } from '$lib/data/server/figures';
import { entityNames } from '$lib/data/server/names';
import { foundFor } from '$lib/press/server/found';
import { conflictTables } from '$lib/receipt/server/disagreement';
import { conflictsOf } from '$lib/statements/conflicts';
import { collate } from '$lib/words/format';
import { column, type Language } from '$lib/words/language';
import { qualityOf, type Judged, type Quality } from '../quality';
import { replaceFirst, type ToReplace } from '../replace';

/** What is told of a topic or of a place. */
export interface QualityRow extends Quality {
	readonly id: string;
	readonly name: string;
	/** The page it has; null for none. */
	readonly path: string | null;
}

/** A topic, with how many of its yearly series go on or have stopped. */
export interface TopicRow extends QualityRow {
	readonly going: number;
	readonly stopped: number;
}

/** A publisher whose own documents are wanted. */
export interface WantedRow extends ToReplace {
	readonly name: string;
}

/** Conflicts of all figures, and which figure stands in which. */
const judged = derived((data): Judged => {
	const keys = new Map<string, string[]>();
	for (const { key, figures } of conflictsOf(data.figures, conflictTables(data)))
		for (const { row } of figures) keys.set(row.id, [...(keys.get(row.id) ?? []), key]);
	return { sources: data.sources, conflicts: keys };
});

/** How good the figures of all tables are. */
export function wholeQuality(data: Data): Quality {
	return qualityOf(data.figures, judged(data));
}

/** By topic, in the order of pages; a topic without figures is left out. */
export function topicRows(data: Data, language: Language): readonly TopicRow[] {
	const familyOf = (metric: string) => data.metrics.get(metric)?.family;
	const rows = group(data.figures, ({ metric }) => familyOf(metric));
	const series = group(seriesAges(data), ({ metric }) => familyOf(metric));
	return FAMILIES.flatMap((id): readonly TopicRow[] => {
		const own = rows.get(id) ?? [];
		if (own.length === 0) return [];
		const ages = (series.get(id) ?? []).map(({ freshness }) => freshness);
		const name = familyWord(id, language);
		return [
			{
				id,
				name,
				path: `/sources/${id}/`,
				...qualityOf(own, judged(data)),
				going: ages.filter((one) => one === 'going').length,
				stopped: ages.filter((one) => one === 'stopped').length
			}
		];
	});
}

/** By place, of what is counted of crime alone: users, scores and what others are divided by are of nearly every place. Sorted by name. */
export function placeRows(data: Data, language: Language): readonly QualityRow[] {
	const crime = data.figures.filter((row) => !isBeside(data, row));
	const names = entityNames(data, language);
	const pages = new Set(countryCodes(data));
	const compare = collate(language);
	return [...group(crime, ({ entity }) => entity)]
		.map(([id, rows]): QualityRow => ({
			id,
			name: names.get(id) ?? id,
			path: pages.has(id) ? `/countries/${id.toLowerCase()}/` : null,
			...qualityOf(rows, judged(data))
		}))
		.sort((a, b) => compare(a.name, b.name));
}

/** Ids of the figures that fact checks and sentences to print rest on. */
const usedFigures = derived((data): ReadonlySet<string> => {
	const checked = claims(data).flatMap((claim) => figuresBehind(data, checkOf(data, claim)).map(({ id }) => id));
	const printed = data.rows('recommended').flatMap((row) => (row.print ? (foundFor(data, row)?.row.id ?? []) : []));
	return new Set([...checked, ...printed]);
});

/** Which copies to replace first, publisher by publisher, of what is counted of crime: see `replaceFirst`. */
export function wantedRows(data: Data, language: Language): readonly WantedRow[] {
	const tables = { sources: data.sources, used: usedFigures(data) };
	const wanted = data.figures.filter(({ metric }) => !isBackground(data, metric));
	return replaceFirst(wanted, tables).map((row) => {
		const known = data.publishers.get(row.publisher);
		return { ...row, name: known?.[column('name', language)] ?? row.publisher };
	});
}
