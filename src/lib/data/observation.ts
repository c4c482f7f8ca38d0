/** How firm a figure is, from the firmest to the least firm. The order is the order of keys and legends. */
export const STATUSES = ['reported', 'official', 'survey', 'estimate', 'projection'] as const;

/**
 * reported: counted by an authority, or by an association from what its members book · official: official statistic or
 * compiled index, which nobody counted case by case · survey: answers of a sample, scaled up ·
 * estimate: modelled from other figures · projection: published before the year it refers to had ended.
 */
export type Status = (typeof STATUSES)[number];

/** True where the figure stands as it was counted or compiled, and its mark is full: neither asked, modelled nor foretold. */
export function isFirm(status: Status): boolean {
	return status === 'reported' || status === 'official';
}

/** How figures come about, in the three kinds that are never mixed: a count is no survey, and neither is a model. */
export const STATUS_KINDS: readonly { readonly kind: StatusKind; readonly statuses: readonly [Status, ...Status[]] }[] =
	[
		{ kind: 'counted', statuses: ['reported', 'official'] },
		{ kind: 'asked', statuses: ['survey'] },
		{ kind: 'modelled', statuses: ['estimate', 'projection'] }
	];
export type StatusKind = 'counted' | 'asked' | 'modelled';

/** Whose figure it is, for other people's scripts: `data-entity`, `data-year`, `data-status` of a row and of the figure being read. */
export interface FigureOf {
	/** ISO code of the place. */
	readonly entity: string;
	readonly year: number;
	/** How it came about; of a State on the map of a treaty: where it stands. */
	readonly status: string;
}

/** What a reader must know of one figure before comparing it with the next. */
export const FLAGS = [
	'break',
	'part-year',
	'incomplete',
	'echo',
	'not-found-again',
	'disputed',
	'publication-year'
] as const;

/**
 * break: counted in another way than the figure before it in the same series ·
 * part-year: the year was not over, or only some months are covered ·
 * incomplete: known to leave out part of the place or of the offences ·
 * echo: repeats a figure already published (lineage.csv says which) ·
 * not-found-again: not found again when the collection was checked ·
 * disputed: another text contradicts it (the note says which) ·
 * publication-year: no year of its own; its year is that of its publication.
 */
export type Flag = (typeof FLAGS)[number];

/** True of a part of its year, or of what is known to leave something out. */
export function isPartial({ flags }: { readonly flags: readonly Flag[] }): boolean {
	return flags.includes('part-year') || flags.includes('incomplete');
}

/** True of a figure in doubt: another text contradicts it, or it was not found again. */
export function isDoubted({ flags }: { readonly flags: readonly Flag[] }): boolean {
	return flags.includes('disputed') || flags.includes('not-found-again');
}

/** True where its mark is open: a partial figure, or one in doubt. */
export function isOpen(row: { readonly flags: readonly Flag[] }): boolean {
	return isPartial(row) || isDoubted(row);
}

/** One published figure, as it stands in `data/observations/*.csv`. Values are in base units, never thousands. */
export interface Observation {
	/** `entity.year.metric.source`, with `.category` before the source where there is one: stable and unique. */
	readonly id: string;
	/** ISO 3166-1 alpha-3, or WORLD, EUU, ASEAN, ESEA, XKX. */
	readonly entity: string;
	readonly year: number;
	/** Id in reference/metrics.csv. */
	readonly metric: string;
	/** A part of the metric (a crime type, an age group, a state); null where the figure is a total. */
	readonly category: string | null;
	/** In `unit`; the lower bound where only a range was published. */
	readonly value: number;
	/** ISO 4217 code, or persons, reports, cases, incidents, percent, index, LCU_per_USD. */
	readonly unit: string;
	readonly status: Status;
	/** Published bounds; null where none was published. */
	readonly low: number | null;
	readonly high: number | null;
	/** Id in reference/publishers.csv: whose figure it is. */
	readonly publisher: string;
	/** Id in reference/sources.csv: the document it was read in. */
	readonly source: string;
	readonly flags: readonly Flag[];
	/** Plain text, may be empty. Pages ship figures without notes; the chart's CSV holds them. */
	readonly note: string;
	/** Whoever counts, in all editions and under every name it had: figures of one office may replace each other. */
	readonly office: string;
	/**
	 * The body that the office is a part of: figures of one house are no second opinion of each other. Empty for a figure
	 * that is built on those of others.
	 */
	readonly house: string;
	/**
	 * Among figures of the same entity, year, metric and category (`inPrecedence` says in which order): of those at hand the
	 * one of the lowest rank stands for the year.
	 */
	readonly rank: number;
}

/** The stable id of a figure, made of what identifies it. */
export function observationId({
	entity,
	year,
	metric,
	category,
	source
}: Pick<Observation, 'entity' | 'year' | 'metric' | 'category' | 'source'>): string {
	return `${entity}.${year}.${metric}.${category === null ? '' : `${category}.`}${source}`;
}

/** Whether a range was published and no value: then its lower end stands for it, and no sign says so but that the two are equal. */
export function isOnlyRange<Of extends Pick<Observation, 'value' | 'low' | 'high'>>(
	of: Of
): of is Of & { readonly low: number; readonly high: number } {
	return of.low !== null && of.high !== null && of.value === of.low;
}
