import type { Data } from '$lib/data/server/data';
import { aliasesOf, entityNames } from '$lib/data/server/names';
import { column, LANGUAGES } from '$lib/words/language';
import { fold } from '$lib/words/format';
import { NO_PLACE, type Names } from '../matcher/lexicon';

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
