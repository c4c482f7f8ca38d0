import type { Observation } from '$lib/data/observation';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { Beside } from './beside';
import { say, type Said } from './said';

/** What a sentence about figures side by side is made with. */
export interface BesideWording {
	/** What the figures are of, opening the sentence: "Viet Nam’s internet users". */
	readonly what: string;
	readonly figure: (row: Observation) => string;
	readonly publisher: (row: Observation) => string;
	/** What the publisher counted, in a few words; empty where that is not known. */
	readonly counted: (row: Observation) => string;
	readonly language: Language;
}

/**
 * Each publisher's figure with what it counted, the highest first: "Attacks on Viet Nam in 2024: 659,000 (NCA: scaled up from
 * surveyed organisations); 4,029 (AIS, part of the year: incidents recorded)".
 */
export function besideSaid({ year, rows }: Beside, wording: BesideWording): Said {
	const options = { locale: wording.language };
	const parts = rows.map((row) => {
		const who = [wording.publisher(row), ...(row.flags.includes('part-year') ? [m.beside_part({}, options)] : [])];
		const about = [who.join(', '), wording.counted(row)].filter((text) => text !== '');
		return `${wording.figure(row)} (${about.join(': ')})`;
	});
	return say(m.beside_said({ what: wording.what, year, figures: parts.join('; ') }, options), rows);
}
