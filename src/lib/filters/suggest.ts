import type { CountryChoice } from '$lib/data/country';
import { fitsAddress, type Bare, type OptionGroup } from './countries';

/** The most places suggested for one reason. */
const MOST_SUGGESTED = 6;
/** Places with more than twice or less than half as many people are not of the same size. */
const SAME_SIZE = Math.log(2);

/** What to suggest beside a chosen place. */
export interface Suggestions {
	/** The place that the suggestions go by: the country chosen last. */
	readonly by: CountryChoice;
	/** `near`: its neighbours; `size`: places with about as many people. Without empty ones. */
	readonly groups: readonly OptionGroup[];
}

/** The same in every language, which names are not. */
const byCode = (a: CountryChoice, b: CountryChoice) => (a.code < b.code ? -1 : 1);
const people = ({ people }: CountryChoice) => people?.count ?? 0;

/** The neighbours of a place, those with figures first, then those with the most people; at most six. */
function near(open: readonly CountryChoice[], by: CountryChoice, bare: Bare) {
	return open
		.filter(({ code }) => by.neighbours.includes(code))
		.sort((a, b) => Number(bare(a)) - Number(bare(b)) || people(b) - people(a) || byCode(a, b))
		.slice(0, MOST_SUGGESTED);
}

/** Places with figures and with half to twice as many people, the nearest in size first; at most six. */
function sameSize(open: readonly CountryChoice[], by: CountryChoice, bare: Bare) {
	const own = people(by);
	if (own <= 0) return [];
	return open
		.flatMap((choice) =>
			choice.people === null || bare(choice)
				? []
				: [{ choice, distance: Math.abs(Math.log(choice.people.count / own)) }]
		)
		.filter(({ distance }) => distance <= SAME_SIZE)
		.sort((a, b) => a.distance - b.distance || byCode(a.choice, b.choice))
		.slice(0, MOST_SUGGESTED)
		.map(({ choice }) => choice);
}

/**
 * What goes with the country chosen last: its neighbours, and places of its size that are no neighbours. Nothing that
 * is chosen already; null where no country is chosen.
 *
 * @param chosen codes in the order chosen
 * @param bare whether there are no figures of a place
 */
export function suggestionsFor(
	choices: readonly CountryChoice[],
	chosen: readonly string[],
	bare: Bare
): Suggestions | null {
	const by = chosen
		.map((code) => choices.find((choice) => choice.code === code))
		.findLast((choice) => choice?.kind === 'country' || choice?.kind === 'territory');
	if (by === undefined) return null;
	const open = choices.filter(
		(choice) =>
			(choice.kind === 'country' || choice.kind === 'territory') && !chosen.includes(choice.code) && fitsAddress(choice)
	);
	const neighbours = near(open, by, bare);
	const others = open.filter(({ code }) => !by.neighbours.includes(code));
	const groups = [
		{ key: 'near', options: neighbours },
		{ key: 'size', options: sameSize(others, by, bare) }
	];
	return {
		by,
		groups: groups
			.filter(({ options }) => options.length > 0)
			.map(({ key, options }) => ({ key, options: options.map((choice) => ({ choice, alias: null })) }))
	};
}
