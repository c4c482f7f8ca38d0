import type { Data } from '$lib/data/server/data';
import type { Language } from '$lib/words/language';
import { collate } from '$lib/words/format';
import type { Entry } from '$lib/glossary/entry';
import { termMarker, type Piece, type Term } from '$lib/glossary/mark';
import { evidenceOf } from './metric-sections';

/** What prose of a language is linked to, in the order of the table. */
export function glossaryTerms(data: Data, language: Language): readonly Term[] {
	return data.rows('glossary').map((row) => ({ id: row.id, forms: row[`forms_${language}`] }));
}

/** The entries of the glossary by their terms, as the language sorts them. */
export function glossaryEntries(data: Data, language: Language): readonly Entry[] {
	const compare = collate(language);
	return data
		.rows('glossary')
		.map((row) => ({
			id: row.id,
			term: row[`term_${language}`],
			definition: row[`definition_${language}`],
			evidence: row.source === null ? null : evidenceOf(data, row.source, language)
		}))
		.sort((a, b) => compare(a.term, b.term));
}

/** The texts of a page in the order in which they are read, with the terms of the glossary marked where each is first used. */
export function withTerms(data: Data, language: Language, texts: readonly string[]): readonly (readonly Piece[])[] {
	return termMarker(glossaryTerms(data, language))(texts);
}
