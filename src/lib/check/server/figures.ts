import { rollup } from 'd3';
import type { Observation } from '$lib/data/observation';
import { packDenominators } from '$lib/data/denominators';
import { denominatorsFor, currencyOfEntity, rateList } from '$lib/data/server/denominators';
import { claims } from '$lib/data/server/claims';
import type { Data } from '$lib/data/server/data';
import { aliasesOf, labelsFor, entityNames } from '$lib/data/server/names';
import { encodeRows } from '$lib/data/observation-codec';
import { column, LANGUAGES, type Language } from '$lib/words/language';
import type { PackedBackground, PackedIndex } from '../matcher/figure-index';
import { verdictWord } from '../verdict';
import { sayings } from './sayings';
import { fold } from '$lib/words/format';
import { NO_PLACE, type Names } from '../matcher/lexicon';

/** Families of metrics that stand beside crime: their tables are long, and few sentences ask for them. */
const BESIDE = ['context', 'users', 'index'];

/** What a reader's sentence is compared with: every figure about cybercrime, what it is converted with, and names. */
export function figureIndex(data: Data, language: Language): PackedIndex {
	const rows = data.figures;
	const quoted = rows.filter((row) => !isBeside(data, row));
	const codes = data.rows('entities').map((row) => row.code);
	return {
		figures: encodeRows(quoted),
		words: labelsFor(data, rows, codes, language),
		places: placePhrases(data, tablesOfMany(data, rows)),
		categories: categoryPhrases(data),
		publishers: publisherPhrases(data),
		labels: Object.fromEntries(
			[...data.metrics.values()].map((metric) => [metric.id, LANGUAGES.map((one) => metric[`label_${one}`])])
		),
		repeats: data.rows('lineage').map((row) => [row.figure, row.repeats ?? ''] as const),
		currencies: [...currencyOfEntity(data)],
		claims: claims(data).map(({ id, claim, verdict, also }) => ({
			id,
			claim: claim[language],
			verdict: verdictWord(verdict, language),
			read: LANGUAGES.map((one) => claim[one]),
			also
		})),
		denominators: packDenominators(denominatorsFor(data, quoted, ['per-person', 'gdp-share'])),
		rates: rateList(data),
		sayings: sayings(data, language)
	};
}

/** The figures that stand beside crime: people, output, prices, exchange rates, people online, indices. */
export function background(data: Data): PackedBackground {
	const rows = data.figures.filter((row) => isBeside(data, row));
	const online = rows.filter(({ unit }) => unit === 'percent');
	return {
		figures: encodeRows(rows),
		denominators: packDenominators(denominatorsFor(data, online, [], { people: true }))
	};
}

/** What the tables beside crime that hold several places are called, in every language. */
function tablesOfMany(data: Data, rows: readonly Observation[]): readonly string[] {
	const places = rollup(
		rows.filter((row) => isBeside(data, row)),
		(of) => new Set(of.map(({ entity }) => entity)).size,
		({ metric }) => metric
	);
	return [...places]
		.filter(([, count]) => count > 1)
		.flatMap(([id]) => LANGUAGES.flatMap((language) => data.metrics.get(id)?.[`label_${language}`] ?? []));
}

/** Whether a figure stands beside cybercrime: people, output, prices, exchange rates, people online, indices. */
export function isBeside(data: Data, { metric }: Observation): boolean {
	return BESIDE.includes(data.metrics.get(metric)?.family ?? '');
}

/**
 * Names of places in every language, and the other names in use; each pair once. Names of `tables` of many places in which
 * one of these stands name none: "tổng sản phẩm trong nước".
 */
export function placePhrases(data: Data, tables: readonly string[]): Names {
	const names = LANGUAGES.flatMap((language) =>
		[...entityNames(data, language)].map(([code, name]) => [name, code] as const)
	);
	const others = data.rows('entities').flatMap((row) => aliasesOf(row).map((name) => [name, row.code] as const));
	const places = [...names, ...others];
	const within = tables.filter((table) => places.some(([name]) => fold(table).includes(` ${fold(name)}`)));
	return once([...places, ...within.map((table) => [table.replace(/ \(.*/, ''), NO_PLACE] as const)]);
}

/** Names of crime types in every language, everyday ones too, and of the States of the United States. */
export function categoryPhrases(data: Data): Names {
	const rows = data.rows('categories');
	const types = rows
		.filter(({ kind }) => kind === 'crime-type')
		.flatMap((row) => {
			const labels = LANGUAGES.map((language) => row[`label_${language}`].replace(/ \(.*\)$/, ''));
			const id = row.id;
			// A label of one such word says nothing in a sentence: "Other".
			return [...labels.filter((label) => label !== 'Other'), ...aliasesOf(row)].map((name) => [name, id] as const);
		});
	const states = rows.filter(({ kind }) => kind === 'state').map((row) => [row.label_en, row.id] as const);
	return once([...types, ...states]);
}

/** Names of publishers in every language: whole, short, before a comma or a bracket, and in capitals. */
export function publisherPhrases(data: Data): Names {
	return once(
		[...data.publishers.values()].flatMap((of) =>
			LANGUAGES.flatMap((language) => formsOf(of[column('name', language)]))
				.concat(LANGUAGES.map((language) => beforeComma(of[`short_${language}`])))
				.map((form) => [form, of.id] as const)
		)
	);
}

const CAPITALS = /(?<![\p{L}\d])[A-Z][A-Z0-9]{2,}(?![\p{L}\d])/gu;

/** A name without its bracket and its first word where that is a country, and what stands in capitals in it. */
function formsOf(name: string): readonly string[] {
	const plain = name.replace(/ \(.*\)/, '');
	return [plain, plain.replace(/^(US|The) /, ''), ...(name.match(CAPITALS) ?? [])];
}

/** "NCSC, Viet Nam" is written without the country. */
function beforeComma(name: string): string {
	return name.replace(/,.*$/, '');
}

function once(pairs: Names): Names {
	return [...new Map(pairs.map((pair) => [pair.join('\t'), pair])).values()];
}
