import { listWords } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { Rises } from './rises';
import { say, type Said } from './said';

/** As many names as a sentence lists of those that did not rise. */
const NAMED = 3;

/** In how many countries, as a verb with what follows it: "rose in 5 of 6 countries". */
function howWords({ up, others }: Rises, drawn: number, language: Language): string {
	const options = { locale: language };
	const of = up.length + others.length;
	const part = of < drawn;
	if (up.length === of) return (part ? m.rises_in_only : m.rises_in_all)({ of }, options);
	const how = m.rises_in_some({ up: up.length, of }, options);
	return part ? m.rises_with_both({ how }, options) : how;
}

/**
 * In how many countries reported losses, or reports, rose between two years; those where they did not by name while they
 * are few.
 * @param drawn how many countries are drawn: where some cannot be compared, that is said
 */
export function risesSaid(what: 'losses' | 'reports', rises: Rises, drawn: number, language: Language): Said {
	const { from, to, up, others } = rises;
	const options = { locale: language };
	const told = what === 'losses' ? m.scam_losses_title : m.scam_reports_title;
	const said = told({ from, to, how: howWords(rises, drawn, language) }, options);
	const names = listWords(
		others.map(({ name }) => name),
		language
	);
	const named = up.length > 0 && others.length > 0 && others.length <= NAMED;
	const text = named ? m.rises_not_in({ said, names }, options) : said;
	return say(
		text,
		[...up, ...others].flatMap(({ before, last }) => [before, last])
	);
}
