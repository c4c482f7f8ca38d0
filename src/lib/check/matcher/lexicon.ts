import { looseNames, type LooseNames } from './loose';
import { phrases, type Phrases } from './phrases';

/** Names that sentences may hold: of places (with the States of the United States), crime types and publishers. */
export interface Lexicon {
	/** Names → codes of places. */
	readonly places: Phrases;
	/** Names → ids of categories: a crime type, or a State by its two letters. */
	readonly categories: Phrases;
	/** Names of crime types whose words may stand apart. */
	readonly loose: LooseNames;
	/** Names → ids of publishers. */
	readonly publishers: Phrases;
}

/** What names of tables stand for among those of places: "trong nước" in that of the GDP is nowhere. */
export const NO_PLACE = '';

/** A list of names and what each names. */
export type Names = readonly (readonly [string, string])[];

const STATE = /^[A-Z]{2}$/;

/** Looks nothing up: for texts whose numbers alone are read. */
export const NO_NAMES: Lexicon = lexicon([], [], []);

/** Names, ready to be looked up. */
export function lexicon(places: Names, categories: Names, publishers: Names): Lexicon {
	const types = categories.filter(([, id]) => !isState(id));
	return {
		places: phrases(places),
		categories: phrases(categories),
		loose: looseNames(types),
		publishers: phrases(publishers)
	};
}

/** Whether a category is a State of the United States. */
export function isState(category: string): boolean {
	return STATE.test(category);
}

const ENDINGS = ['n', 'ns', 'an', 'ans', 'ian', 'ians', 'r', 'rs', 'er', 'ers', 'der', 'ders', 'ite', 'ites'];

/** What the people of a State may be called: Californians, Texans, New Yorkers, Michiganders; too many, for a search. */
export function peopleOf(state: string): readonly string[] {
	const stems = [state, state.replace(/(a|as|o)$/, '')];
	return [...new Set(stems)].flatMap((stem) => ENDINGS.map((ending) => `${stem}${ending}`));
}
