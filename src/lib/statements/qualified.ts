import type { RowOf } from '$lib/data/row';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';

/** A word that a figure was published with: over, at least, almost or about so much; provisional. */
export type Qualifier = RowOf<'qualifiers'>['qualifiers'][number];

/** A figure in words with those it was published with: "over C$704 million", "¥141.4 billion (provisional)"; alone without any. */
export function qualified(figure: string, qualifiers: readonly Qualifier[], language: Language): string {
	const words = {
		'at-least': m.qualified_at_least,
		over: m.qualified_over,
		almost: m.qualified_almost,
		about: m.figure_about,
		provisional: m.qualified_provisional
	};
	return qualifiers.reduce((text, qualifier) => words[qualifier]({ figure: text }, { locale: language }), figure);
}
