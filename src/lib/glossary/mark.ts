/** A term of the glossary with the words by which prose is linked to it, in one language. */
export interface Term {
	/** Id of reference/glossary.csv: where its entry stands on the page of the glossary. */
	readonly id: string;
	readonly forms: readonly string[];
}

/** A stretch of a text: plain, or a term where it is first used. */
export type Piece = string | { readonly term: string; readonly text: string };

/** A text, with its terms marked or not. */
export type Prose = string | readonly Piece[];

const plain = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Cuts texts of a page at the terms in them. */
export type TermMarker = (texts: readonly string[]) => readonly (readonly Piece[])[];

/**
 * Cuts the texts of a page where a term is used for the first time on it: the one place that decides what is first. The texts
 * come in the order in which they are read; a form is found as whole words, in any case, the longest one first:
 * ["Ratified; not a party."] → [[{ term: 'ratification', text: 'Ratified' }, '; not a ', { term: 'party', text: 'party' }, '.']].
 */
export function termMarker(terms: readonly Term[]): TermMarker {
	const byForm = new Map(terms.flatMap(({ id, forms }) => forms.map((form) => [form.toLowerCase(), id] as const)));
	if (byForm.size === 0) return (texts) => texts.map((text) => [text]);
	const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map(plain);
	const found = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{M}\\p{N}-])`, 'giu');
	return (texts) => {
		const used = new Set<string>();
		return texts.map((text) => {
			const pieces: Piece[] = [];
			let from = 0;
			for (const { 0: form, index } of text.matchAll(found)) {
				const term = byForm.get(form.toLowerCase());
				if (term === undefined || used.has(term)) continue;
				used.add(term);
				if (index > from) pieces.push(text.slice(from, index));
				pieces.push({ term, text: form });
				from = index + form.length;
			}
			return from < text.length || pieces.length === 0 ? [...pieces, text.slice(from)] : pieces;
		});
	};
}
