import { group } from 'd3';
import { inUsd } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import type { Data } from '$lib/data/server/data';
import { rates } from '$lib/data/server/denominators';
import { derived } from '$lib/data/server/derived';
import { isBackground } from '$lib/data/server/figures';
import { offeredDocuments } from '$lib/data/server/outlets';
import { tablesDay } from '$lib/data/server/edition';
import { rowCsv } from '$lib/export/row-csv';
import { conflictTables } from '$lib/receipt/server/disagreement';
import { hashOf } from '$lib/receipt/server/figure-files';
import { conflictsOf } from '$lib/statements/conflicts';
import { isCurrency } from '$lib/words/format';
import { inEach } from '$lib/words/language';
import { figurePage, type Root } from '$lib/standards/server/address';
import { metricListed, placeName, publisherListed } from './parts';

/**
 * Figures that have a receipt in the API, by place: all but those that others are divided by or converted with (population, GDP,
 * rates, prices), which are as many again, all of three houses, and which no other publisher disputes.
 */
export const withReceipt = derived((data): ReadonlyMap<string, readonly Observation[]> => {
	const told = data.figures.filter(({ metric }) => !isBackground(data, metric));
	return group(told, ({ entity }) => entity);
});

/** Which figures repeat, or replaced, or dispute which others. */
const ties = derived((data) => {
	const repeats = data.rows('lineage').flatMap(({ figure, repeats: of }) => (of === null ? [] : [{ figure, of }]));
	const among = conflictsOf([...withReceipt(data).values()].flat(), conflictTables(data)).flatMap(({ figures }) => {
		const ids = figures.map(({ row }) => row.id);
		return ids.map((id) => [id, ids.filter((other) => other !== id)] as const);
	});
	return {
		repeats: new Map(repeats.map(({ figure, of }) => [figure, of])),
		repeatedBy: group(repeats, ({ of }) => of),
		revisedBy: new Map([...data.revises].map(([newer, older]) => [older, newer])),
		others: new Map(among)
	};
});

/** `/api/v1/figures/<place>.json`: the receipt of every figure of a place, by its id, and what the ids in them mean. */
export const receiptsDocument = derived((data, root: Root, entity: string) => {
	const rows = withReceipt(data).get(entity) ?? [];
	const figures = rows.map((row) => [row.id, receiptOf(data, root, row)] as const);
	const unique = (of: (row: Observation) => string) => [...new Set(rows.map(of))];
	const sources = [...unique(({ source }) => source), ...figures.flatMap(([, { usd }]) => usd?.rate?.source ?? [])];
	const series = group(rows, ({ publisher, metric }) => `${publisher} ${metric}`);
	return {
		place: { id: entity, name: placeName(data)(entity, entity) },
		updated: tablesDay(data.descriptor),
		figures: Object.fromEntries(figures),
		metrics: Object.fromEntries(unique(({ metric }) => metric).map((id) => [id, metricOf(data, root, id)])),
		publishers: Object.fromEntries(
			unique(({ publisher }) => publisher).map((id) => [id, publisherListed(data, root, id).name])
		),
		counts: Object.fromEntries(
			[...series].flatMap(([key, [first]]) => {
				const counted = first === undefined ? undefined : data.series(first.publisher, first.metric);
				return counted === undefined ? [] : [[key, inEach((language) => counted[`counts_${language}`])] as const];
			})
		),
		sources: Object.fromEntries(
			offeredDocuments(data, sources).map(({ id, title, publisher, published, type, url, licence }) => [
				id,
				{ title, publisher, published, type, url, licence }
			])
		)
	};
});

/** What a file may be called anywhere. */
const NAME = /^[A-Za-z0-9][\w.-]{0,200}$/;

/** Where the receipt of one figure stands below the API. @throws Error for an id that no file may be called by */
export function receiptPath(id: string): string {
	if (!NAME.test(id)) throw new Error(`No file can be called after the figure "${id}".`);
	return `figures/${id}.json`;
}

/** `/api/v1/figures/<id>.json`: the receipt of one figure, taken from those of its place, and what the ids in it mean. */
export function receiptDocument(data: Data, root: Root, { id, entity, metric, publisher, source }: Observation) {
	const all = receiptsDocument(data, root, entity);
	const figure = all.figures[id];
	const sources = [source, figure?.usd?.rate?.source ?? source];
	return {
		...{ id, place: all.place, updated: all.updated, figure },
		metric: all.metrics[metric],
		publisher: all.publishers[publisher],
		counts: all.counts[`${publisher} ${metric}`] ?? null,
		sources: Object.fromEntries(sources.map((one) => [one, all.sources[one]]))
	};
}

function metricOf(data: Data, root: Root, id: string) {
	const metric = data.metrics.get(id);
	return {
		label: metricListed(data, root, id).name,
		definition: inEach((language) => metric?.[`definition_${language}`] ?? '')
	};
}

/** The receipt of one figure. */
function receiptOf(data: Data, root: Root, row: Observation) {
	const { entity, year, metric, category, value, unit, status, low, high, publisher, source, flags, note, id } = row;
	const { repeats, repeatedBy, revisedBy, others } = ties(data);
	return {
		...{ entity, year, metric, category, value, unit, status, low, high, publisher, source, flags },
		note: note === '' ? null : note,
		usd: isCurrency(unit) && unit !== 'USD' ? usdOf(data, row) : null,
		repeats: repeats.get(id) ?? null,
		repeatedBy: repeatedBy.get(id)?.map(({ figure }) => figure) ?? [],
		revises: data.revises.get(id) ?? null,
		revisedBy: revisedBy.get(id) ?? null,
		others: others.get(id) ?? [],
		sha256: hashOf(rowCsv(row).line),
		page: figurePage(root, id)
	};
}

/** The figure in dollars of its own year, with the rate; null where the tables hold none. */
function usdOf(data: Data, row: Observation) {
	const usd = inUsd(row, rates(data));
	if (usd === null) return null;
	const [step] = usd.steps;
	const whole = (amount: number | null) => (amount === null ? null : Math.round(amount));
	return {
		value: Math.round(usd.value),
		low: whole(usd.low),
		high: whole(usd.high),
		rate: step === undefined ? null : { perUsd: step.value, year: step.year, source: step.source }
	};
}
