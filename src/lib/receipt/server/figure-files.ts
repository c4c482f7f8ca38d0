import { group, rollup } from 'd3';
import { reportTo } from './report-to';
import { createHash } from 'node:crypto';
import type { Observation } from '$lib/data/observation';
import { rateLine } from '$lib/data/convert';
import type { Data } from '$lib/data/server/data';
import { baseFigures, baseMetrics, metricFacts, metricsByState } from '$lib/data/server/metric-facts';
import { categoryNames, entityNames, namesInEach } from '$lib/data/server/names';
import { offeredDocuments } from '$lib/data/server/outlets';
import { currencyOfEntity, rateList } from '$lib/data/server/denominators';
import { tablesDay } from '$lib/data/server/edition';
import { encodeRows } from '$lib/data/observation-codec';
import { isCurrency } from '$lib/words/format';
import { column, inEach, type InEach } from '$lib/words/language';
import { type FigureFile, type Repeat, shardOf } from '../file';
import { rowCsv } from '$lib/export/row-csv';
import { relationsAmong } from './disagreement';

/** What amounts of a place are divided by: their documents belong to every file of that place. */
const BASES = ['population', 'gdp', 'internet-users'] as const;

/** The receipts of every figure, by file. */
export function figureFiles(data: Data): ReadonlyMap<string, FigureFile> {
	const look = lookOf(data);
	const shards = group(data.figures, ({ id }) => shardOf(id) ?? '');
	return new Map([...shards].map(([shard, rows]) => [shard, fileOf(look, rows)]));
}

/** SHA-256 of a line, in lower-case hex. */
export function hashOf(line: string): string {
	return createHash('sha256').update(line, 'utf8').digest('hex');
}

function lookOf(data: Data) {
	const repeats = data.rows('lineage').map((row): Repeat => ({
		figure: row.figure,
		repeats: row.repeats ?? '',
		how: inEach((language) => row[`how_known_${language}`])
	}));
	const currencies = Object.fromEntries([...currencyOfEntity(data)].map(([entity, currency]) => [currency, entity]));
	const denominators = BASES.flatMap((base) => baseFigures(data, base));
	return {
		data,
		denominators: rollup(
			denominators,
			(rows) => [...new Set(rows.map(({ source }) => source))],
			({ entity }) => entity
		),
		entities: namesInEach(data, entityNames),
		categories: namesInEach(data, categoryNames),
		repeats,
		currencies,
		rates: rateList(data)
	};
}
type Look = ReturnType<typeof lookOf>;

function fileOf(look: Look, rows: readonly Observation[]): FigureFile {
	const { data } = look;
	const ids = new Set(rows.map(({ id }) => id));
	const units = new Set(rows.map(({ unit }) => unit));
	const money = [...units].some(isCurrency);
	const rates = money ? look.rates.filter(({ currency }) => units.has(currency) || currency === 'VND') : [];
	// Amounts of every place are put at these prices
	const prices = baseFigures(data, 'us-prices').map(({ source }) => source);
	const denominators = [...new Set(rows.map(({ entity }) => entity))].flatMap(
		(entity) => look.denominators.get(entity) ?? []
	);
	const sources = [
		...rows.map(({ source }) => source),
		...rates.map(({ source }) => source),
		...denominators,
		...prices
	];
	return {
		kind: 'figures',
		updated: tablesDay(data.descriptor),
		reportTo: reportTo(),
		table: encodeRows(rows),
		notes: rows.map(({ note }) => note),
		hashes: rows.map((row) => hashOf(rowCsv(row).line)),
		entities: named(
			look.entities,
			rows.map(({ entity }) => entity)
		),
		categories: named(
			look.categories,
			rows.flatMap(({ category }) => category ?? [])
		),
		...textsOf(data, rows),
		sources: offeredDocuments(data, sources),
		repeats: look.repeats.filter(({ figure, repeats }) => ids.has(figure) || ids.has(repeats)),
		revisions: rows.flatMap(({ id }) => {
			const older = data.revises.get(id);
			return older === undefined ? [] : [[id, older] as const];
		}),
		relations: relationsAmong(data, rows),
		rates: rates.map(rateLine),
		currencies: money ? look.currencies : {},
		denominators: baseMetrics(data),
		byState: metricsByState(data).filter((metric) => rows.some((row) => row.metric === metric))
	};
}

function named(names: Look['entities'], ids: readonly string[]): Readonly<Record<string, InEach>> {
	return Object.fromEntries([...new Set(ids)].map((id) => [id, names(id, id)]));
}

function textsOf(data: Data, rows: readonly Observation[]): Pick<FigureFile, 'metrics' | 'publishers' | 'counts'> {
	const metrics = [...new Set(rows.map(({ metric }) => metric))].flatMap((id) => data.metrics.get(id) ?? []);
	const facts = metricFacts(data);
	const publishers = [...new Set(rows.map(({ publisher }) => publisher))].flatMap(
		(id) => data.publishers.get(id) ?? []
	);
	const pairs = new Map(rows.map((row) => [`${row.publisher} ${row.metric}`, data.series(row.publisher, row.metric)]));
	return {
		metrics: Object.fromEntries(
			metrics.map((metric) => [
				metric.id,
				{
					label: inEach((language) => metric[`label_${language}`]),
					definition: inEach((language) => metric[`definition_${language}`]),
					by: inEach((language) => metric[`counted_by_${language}`]),
					...(facts[metric.id] ?? { class: metric.comparability })
				}
			])
		),
		publishers: Object.fromEntries(
			publishers.map((of) => [
				of.id,
				{
					name: inEach((language) => of[column('name', language)]),
					short: inEach((language) => of[`short_${language}`]),
					kind: of.kind
				}
			])
		),
		counts: Object.fromEntries(
			[...pairs].map(([pair, of]) => [pair, inEach((language) => of?.[`counts_${language}`] ?? '')])
		)
	};
}
