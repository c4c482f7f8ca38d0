import { listWords, percent } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { PerHead } from './per-head';

/**
 * What the people of the states tell of their complaints and losses: "In 2024 the 10 states with the most people had 54% of
 * the people and filed 55% of the complaints; …"; `nameOf` names a state by its code.
 */
export function perHeadWords(of: PerHead, nameOf: (code: string) => string, language: Language): string {
	return m.us_states_per_head(
		{
			year: of.year,
			count: of.largest.parts.length,
			people: percent(of.largest.percent, language, 0),
			complaints: percent(of.counted.percent, language, 0),
			names: listWords(
				of.highest.map(({ category }) => nameOf(category ?? '')),
				language
			)
		},
		{ locale: language }
	);
}
