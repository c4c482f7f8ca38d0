import { inUsd, rateOf, ratesByYear, type Amount, type Rates, type Step } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import { partOf, quantityOf } from '$lib/data/metric';
import { houseOf, type OfferedDocument, type Publisher } from '$lib/data/source';
import { withoutEchoes } from '$lib/data/select';
import { decodeRows } from '$lib/data/observation-codec';
import type { Labels } from '$lib/data/labels';
import { isCurrency } from '$lib/words/format';
import { BASE_LANGUAGE, inEach, type InEach, type Language } from '$lib/words/language';
import {
	conflictsOf,
	type Conflict,
	type ConflictTables,
	otherTotals,
	type OtherTotals
} from '$lib/statements/conflicts';
import type { ToldRelation } from '$lib/statements/why';
import type { ReportTo } from '$lib/reports/address';
import type { FigureFile } from './file';
import { revisionsOf, type Revision } from './revisions';
import { stepFigure } from './working';

/** A step of a conversion with the figure it used, which has a receipt of its own. */
export interface TracedStep {
	readonly step: Step;
	/** Id of that figure; null for a sum, which has no receipt. */
	readonly figure: string | null;
	/** The document it was read in; null where this file does not hold it. */
	readonly source: OfferedDocument | null;
}

/** Another figure that repeats this one, or that this one repeats. */
export interface Echo {
	readonly figure: string;
	/** Null where it is of another file: its place or year is another. */
	readonly row: Observation | null;
	readonly how: string;
}

/** Everything the receipt of a figure says, in one language. */
export interface FigureReceipt {
	readonly row: Observation;
	readonly hash: string;
	/** ISO day of the data. */
	readonly updated: string;
	/** Where an error in it is told. */
	readonly reportTo: ReportTo;
	readonly words: Labels;
	/** Names in full, in this language. */
	readonly publisher: string;
	/** The same in English and Vietnamese, for citations. */
	readonly publisherNames: InEach;
	/** Null where the file does not name the publisher. */
	readonly publisherKind: Publisher['kind'] | null;
	readonly place: string;
	/** A part of the metric, such as a kind of crime; empty for totals. */
	readonly category: string;
	readonly label: string;
	readonly counted: string;
	readonly definition: string;
	readonly by: string;
	readonly source: OfferedDocument | null;
	/** Who put the document out, in this language; empty where that is the publisher or nobody is known. */
	readonly from: string;
	/** Source id → ISO date of publication, cut as known; empty where undated. */
	readonly dates: Readonly<Record<string, string>>;
	/** What is drawn or, where nothing is, the amount in US dollars; null where that is what was published. */
	readonly shown: Amount | null;
	readonly steps: readonly TracedStep[];
	/** Figures of other publishers for the same place, year and quantity; null where there are none. */
	readonly conflict: Conflict | null;
	/** What else is held for the place and year, of another definition. */
	readonly totals: OtherTotals;
	/** How the publishers of the conflict hang together. */
	readonly relations: readonly ToldRelation[];
	readonly repeats: readonly Echo[];
	readonly repeatedBy: readonly Echo[];
	readonly restatement: Revision | null;
	/** Other figures of its publisher for the same place, year and metric that neither replaced it nor were replaced by it. */
	readonly besides: readonly Observation[];
}

/**
 * The receipt of a figure; null where the file has no such figure. `shown` is the amount that the page draws of it, with
 * its steps; null where the page draws none. Who asks for many passes the rows, as `rowsOf` gives them.
 */
export function figureReceipt(
	file: FigureFile,
	id: string,
	language: Language,
	shown: Amount | null,
	rows = rowsOf(file)
): FigureReceipt | null {
	const at = rows.findIndex((row) => row.id === id);
	const row = rows[at];
	if (row === undefined) return null;
	const words = wordsOf(file, language);
	const metric = file.metrics[row.metric];
	const publisher = file.publishers[row.publisher]?.name ?? inEach(() => row.publisher);
	const rates = ratesOf(file);
	const amount = amountOf(row, shown, rates);
	const source = file.sources.find(({ id: one }) => one === row.source) ?? null;
	const published = Object.fromEntries(file.sources.map((source) => [source.id, source.published ?? '']));
	return {
		row,
		hash: file.hashes[at] ?? '',
		updated: file.updated,
		reportTo: file.reportTo,
		words,
		publisher: publisher[language],
		publisherNames: publisher,
		publisherKind: file.publishers[row.publisher]?.kind ?? null,
		place: words.entities[row.entity] ?? row.entity,
		category: row.category === null ? '' : (words.categories[row.category] ?? row.category),
		label: metric?.label[language] ?? '',
		counted: words.counts[`${row.publisher} ${row.metric}`] ?? '',
		definition: metric?.definition[language] ?? '',
		by: metric?.by[language] ?? '',
		source,
		from: source === null || source.publisher === publisher[BASE_LANGUAGE] ? '' : houseOf(source, language),
		dates: published,
		shown: amount,
		steps: (amount?.steps ?? []).map((step) => traced(step, row, file)),
		conflict: conflictAround(row, rows, file, { rates }),
		totals: otherTotals(row, rows, file.metrics),
		relations: file.relations.map((relation) => ({ ...relation, why: relation.why[language] })),
		...echoesOf(row, rows, file, language),
		...ownFigures(row, rows, file)
	};
}

/** The figures of a file, in order, notes included. */
export function rowsOf(file: FigureFile): readonly Observation[] {
	return decodeRows(file.table).map((row, at) => ({ ...row, note: file.notes[at] ?? '' }));
}

function ratesOf({ rates }: FigureFile): Rates {
	return ratesByYear(rates.map(rateOf));
}

function amountOf(row: Observation, shown: Amount | null, rates: Rates): Amount | null {
	if (shown !== null) return shown.steps.length > 0 ? shown : null;
	return isCurrency(row.unit) && row.unit !== 'USD' ? inUsd(row, rates) : null;
}

function traced(step: Step, row: Observation, file: FigureFile): TracedStep {
	const source = file.sources.find(({ id }) => id === step.source) ?? null;
	return { step, figure: stepFigure(step, row, file), source };
}

/** Names in one language, in the shape that conflicts are told with. */
function wordsOf(file: FigureFile, language: Language): Labels {
	const each = <T, S>(table: Readonly<Record<string, T>>, of: (entry: T) => S) =>
		Object.fromEntries(Object.entries(table).map(([id, entry]) => [id, of(entry)]));
	return {
		entities: each(file.entities, (name) => name[language]),
		publishers: each(file.publishers, ({ short }) => short[language]),
		counts: each(file.counts, (text) => text[language]),
		categories: each(file.categories, (name) => name[language]),
		metrics: each(file.metrics, ({ label, definition: _, by: __, ...facts }) => ({
			...facts,
			label: label[language]
		})),
		quantities: {}
	};
}

function conflictAround(
	row: Observation,
	rows: readonly Observation[],
	file: FigureFile,
	tables: Omit<ConflictTables, 'metrics'>
): Conflict | null {
	if (row.category !== null) return null;
	const { metrics } = file;
	const quantity = quantityOf(row.metric, metrics);
	const alike = rows.filter(
		({ year, metric }) => year === row.year && [quantityOf(metric, metrics), partOf(metric, metrics)].includes(quantity)
	);
	return conflictsOf(alike, { ...tables, metrics })[0] ?? null;
}

function echoesOf(row: Observation, rows: readonly Observation[], { repeats }: FigureFile, language: Language) {
	const echo = (figure: string, how: InEach): Echo => ({
		figure,
		row: rows.find(({ id }) => id === figure) ?? null,
		how: how[language]
	});
	return {
		repeats: repeats.filter(({ figure }) => figure === row.id).map((one) => echo(one.repeats, one.how)),
		repeatedBy: repeats.filter((one) => one.repeats === row.id).map((one) => echo(one.figure, one.how))
	};
}

function ownFigures(
	row: Observation,
	rows: readonly Observation[],
	{ revisions }: FigureFile
): Pick<FigureReceipt, 'restatement' | 'besides'> {
	const same = rows.filter(
		({ year, metric, category, office }) =>
			year === row.year && metric === row.metric && category === row.category && office === row.office
	);
	const chains = revisionsOf(same, new Map(revisions));
	const restatement = chains.find(({ figures }) => figures.some(({ id }) => id === row.id)) ?? null;
	const told = [row, ...(restatement?.figures ?? [])].map(({ id }) => id);
	return { restatement, besides: withoutEchoes(same).filter(({ id }) => !told.includes(id)) };
}
