import { monthsIn, type RaceTreaty } from '$lib/data/race';
import { count } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';

/** A treaty before the Convention: how long it took to the instruments it needed, if it has them. */
export type Gathering = Pick<RaceTreaty, 'name' | 'took' | 'listSeen'>;

/** Up to so many months are told as a span; a longer time is told by itself, in years. */
const SPAN = 36;
const YEAR = 365.25;

/**
 * How long earlier treaties took to gather the instruments they needed, all of them told, those that are not there yet with
 * the day they were last seen: "Of 8 earlier treaties 6 took 16 to 33 months to gather the instruments they needed; 1 took
 * 8.9 years; 1 was still short in February 2026". Null where none of them took three years or less.
 */
export function gatheringTitle(earlier: readonly Gathering[], language: Language): string | null {
	const options = { locale: language };
	const days = earlier.flatMap(({ took }) => took ?? []);
	const months = days.map(monthsIn).filter((taken) => taken <= SPAN);
	const [only] = earlier;
	if (only === undefined || months.length === 0) return null;
	const [low, high] = [Math.min(...months), Math.max(...months)];
	if (earlier.length === 1) return m.gathering_one({ name: only.name, months: low }, options);
	return [
		low === high
			? m.gathering_span_alike({ all: earlier.length, count: months.length, months: low }, options)
			: m.gathering_span({ all: earlier.length, count: months.length, low, high }, options),
		...slowWords(
			days.filter((taken) => monthsIn(taken) > SPAN).map((taken) => taken / YEAR),
			language
		),
		...shortWords(
			earlier.filter(({ took }) => took === null),
			language
		)
	].join('; ');
}

function slowWords(years: readonly number[], language: Language): string[] {
	if (years.length === 0) return [];
	const [low, high] = [Math.min(...years), Math.max(...years)].map((value) => count(value, language, 1));
	return years.length === 1 || low === high
		? [m.gathering_slow({ count: years.length, years: low ?? '' }, { locale: language })]
		: [m.gathering_slow_span({ count: years.length, low: low ?? '', high: high ?? '' }, { locale: language })];
}

/** Each of them as of the day its list was last seen. */
function shortWords(treaties: readonly Gathering[], language: Language): string[] {
	const days = [...new Set(treaties.map(({ listSeen }) => listSeen?.text ?? ''))];
	return days.map((date) => {
		const there = treaties.filter(({ listSeen }) => (listSeen?.text ?? '') === date).length;
		return date === ''
			? m.gathering_short_undated({ count: there }, { locale: language })
			: m.gathering_short({ count: there, date }, { locale: language });
	});
}
