import type { Metric } from '$lib/data/metric';
import { FLAGS, observationId, STATUSES, type Observation } from '$lib/data/observation';
import { flag, member, members, number, numberOrNull, numbers, text, textOrNull, texts } from '$lib/data/server/row';
import type { Entry } from '$lib/data/server/row';
import type { Publisher, Series, Source } from '$lib/data/source';

const SOURCE_TYPES = ['primary', 'secondary', 'press'] as const;
const PUBLISHER_KINDS = ['authority', 'company', 'association', 'research', 'international', 'press'] as const;

/** A row of `data/observations/*.csv`, in base units, before other tables say whose house it is of and which figure stands for the year. @throws DataError where a cell is not what the type promises. */
export function toObservation(entry: Entry): Observation {
	const identity = {
		entity: text(entry, 'entity'),
		year: number(entry, 'year'),
		metric: text(entry, 'metric'),
		category: textOrNull(entry, 'category'),
		source: text(entry, 'source')
	};
	return {
		id: observationId(identity),
		...identity,
		value: number(entry, 'value'),
		unit: text(entry, 'unit'),
		status: member(entry, 'status', STATUSES),
		low: numberOrNull(entry, 'low'),
		high: numberOrNull(entry, 'high'),
		publisher: text(entry, 'publisher'),
		flags: members(entry, 'flags', FLAGS),
		note: textOrNull(entry, 'note') ?? '',
		office: text(entry, 'publisher'),
		house: text(entry, 'publisher'),
		rank: 0
	};
}

/** A row of `data/reference/sources.csv`. @throws DataError where a cell is not what the type promises. */
export function toSource(entry: Entry): Source {
	return {
		id: text(entry, 'id'),
		publisher: text(entry, 'publisher'),
		title: text(entry, 'title'),
		url: textOrNull(entry, 'url'),
		published: textOrNull(entry, 'published'),
		type: member(entry, 'type', SOURCE_TYPES),
		licence: textOrNull(entry, 'licence'),
		readable: flag(entry, 'readable'),
		note: textOrNull(entry, 'note') ?? ''
	};
}

/** A row of `data/reference/publishers.csv`. @throws DataError where a cell is not what the type promises. */
export function toPublisher(entry: Entry): Publisher {
	return {
		id: text(entry, 'id'),
		name: text(entry, 'name'),
		name_vi: text(entry, 'name_vi'),
		short_en: text(entry, 'short_en'),
		short_vi: text(entry, 'short_vi'),
		kind: member(entry, 'kind', PUBLISHER_KINDS),
		continues: textOrNull(entry, 'continues'),
		house: textOrNull(entry, 'house')
	};
}

/** A row of `data/reference/series.csv`. @throws DataError where a cell is not what the type promises. */
export function toSeries(entry: Entry): Series {
	return {
		publisher: text(entry, 'publisher'),
		metric: text(entry, 'metric'),
		counts_en: text(entry, 'counts_en'),
		counts_vi: text(entry, 'counts_vi')
	};
}

/** A row of `data/reference/metrics.csv`. @throws DataError where a cell is not what the type promises. */
export function toMetric(entry: Entry): Metric {
	return {
		id: text(entry, 'id'),
		family: text(entry, 'family'),
		label_en: text(entry, 'label_en'),
		label_vi: text(entry, 'label_vi'),
		definition_en: text(entry, 'definition_en'),
		definition_vi: text(entry, 'definition_vi'),
		units: texts(entry, 'units'),
		counted_by_en: text(entry, 'counted_by_en'),
		counted_by_vi: text(entry, 'counted_by_vi'),
		reaches_en: textOrNull(entry, 'reaches_en') ?? '',
		reaches_vi: textOrNull(entry, 'reaches_vi') ?? '',
		comparability: text(entry, 'comparability'),
		articles: numbers(entry, 'articles'),
		yearly: flag(entry, 'yearly'),
		fiscal: flag(entry, 'fiscal'),
		quantity: textOrNull(entry, 'quantity'),
		speaks: numberOrNull(entry, 'speaks'),
		narrower_than: textOrNull(entry, 'narrower_than'),
		subject: textOrNull(entry, 'subject'),
		stands_for: textOrNull(entry, 'stands_for'),
		same_as: textOrNull(entry, 'same_as'),
		parts: textOrNull(entry, 'parts'),
		base: textOrNull(entry, 'base'),
		compared_by: textOrNull(entry, 'compared_by'),
		score: entry.row['score'] === true
	};
}
