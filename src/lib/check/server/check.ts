import type { Observation } from '$lib/data/observation';
import type { Data } from '$lib/data/server/data';
import { entityNames } from '$lib/data/server/names';
import type { Language } from '$lib/words/language';
import type { Step } from '../arithmetic/step';

/** A bar that no published figure stands for alone: its name's key, `about` in its gap, and its length. */
export interface Bar {
	readonly key: string;
	readonly about: string;
	readonly value: number;
	readonly unit: string;
	/** Id of the figure where there is one. */
	readonly figure: string | null;
}

/** A small picture beside the arithmetic: figures on a logarithmic strip or a scale from zero, or bars. */
export type Picture =
	| { readonly kind: 'strip'; readonly scale: 'log' | 'linear'; readonly rows: readonly Observation[] }
	| { readonly kind: 'bars'; readonly bars: readonly Bar[] };

/** What checking a claim comes to. */
export interface Check {
	readonly steps: readonly Step[];
	/** Key of the step that says most. */
	readonly headline: string;
	/** Null where a picture would show nothing that the steps do not. */
	readonly picture: Picture | null;
	/** A statement that other pages print too, to follow the explanation; without its full stop. */
	readonly statement?: string | null;
}

/** What checks are made with. */
export interface Checking {
	readonly data: Data;
	readonly language: Language;
	/** Name of a place in the language. */
	readonly place: (code: string) => string;
	/** Short name of a publisher in the language. */
	readonly publisher: (id: string) => string;
}

/** The tables and names that checks need, in one language. */
export function checking(data: Data, language: Language): Checking {
	const names = entityNames(data, language);
	return {
		data,
		language,
		place: (code) => names.get(code) ?? code,
		publisher: (id) => {
			const known = data.publishers.get(id);
			return known?.[`short_${language}`] ?? id;
		}
	};
}
