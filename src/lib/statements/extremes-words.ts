import { listWords } from '$lib/words/format';
import type { Observation } from '$lib/data/observation';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { Extremes } from './extremes';
import { say, type Said } from './said';

/** As many places as a sentence names at one end. */
const NAMED = 3;

/** From which place and figure to which: "Global Cybersecurity Index 2024: from 91.7 (Philippines) to 100 (Viet Nam)". */
export function extremesSaid(
	{ lowest, highest }: Extremes,
	wording: {
		/** What the figures are of, with their year, opening the sentence. */
		readonly what: string;
		readonly figure: (row: Observation) => string;
		readonly place: (row: Observation) => string;
		readonly language: Language;
	}
): Said {
	const { what, figure, place, language } = wording;
	const options = { locale: language };
	const end = (rows: readonly Observation[]) => {
		const [first] = rows;
		if (first === undefined) return '';
		const names = rows.map(place);
		const places =
			names.length > NAMED ? m.extremes_places({ count: names.length }, options) : listWords(names, language);
		return `${figure(first)} (${places})`;
	};
	return say(m.extremes_said({ what, low: end(lowest), high: end(highest) }, options), [...lowest, ...highest]);
}
