import type { CountryChoice } from '$lib/data/country';
import { collate } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { isPlaceCode } from './filters';
import type { Found } from './place-search';

/** Whether there are no figures of a place on the page that is open. */
export type Bare = (choice: CountryChoice) => boolean;

/** True of a place about which no page has figures. */
export const bareEverywhere: Bare = ({ has }) => has.length === 0;

/** Options under one heading. */
export interface OptionGroup {
	/** `near`, `size`, `suggested`, `groups`, `found`, or a region. */
	readonly key: string;
	readonly options: readonly Found<CountryChoice>[];
}

function grouped(key: string, choices: readonly CountryChoice[]): OptionGroup {
	return { key, options: choices.map((choice) => ({ choice, alias: null })) };
}
const filled = ({ options }: OptionGroup) => options.length > 0;

/** True where an address can hold the place: it cannot hold ASEAN, whose members are suggested instead. */
export const fitsAddress = ({ code }: CountryChoice) => isPlaceCode(code);

/** Codes to offer first: the world, Viet Nam, its neighbours, and the members of ASEAN. */
function suggestedCodes(choices: readonly CountryChoice[]): ReadonlySet<string> {
	const near = (code: string) => choices.find((choice) => choice.code === code)?.neighbours ?? [];
	return new Set(['WORLD', 'VNM', ...near('VNM'), ...near('ASEAN')]);
}

/**
 * All that can be chosen, each once: what goes with the choice so far (`near`), suggestions in their order, then regions
 * in the order of `regionName`, then groups of countries. Within a region by name. Empty groups are left out.
 */
export function groupPlaces(
	choices: readonly CountryChoice[],
	language: Language,
	regionName: (region: string) => string,
	near: readonly OptionGroup[] = []
): readonly OptionGroup[] {
	const compare = collate(language);
	const first = suggestedCodes(choices);
	const listed = new Set(near.flatMap(({ options }) => options.map(({ choice }) => choice.code)));
	const open = choices
		.filter((choice) => !listed.has(choice.code) && fitsAddress(choice))
		.sort((a, b) => compare(a.name, b.name));
	const suggested = [...first].flatMap((code) => open.find((choice) => choice.code === code) ?? []);
	const rest = open.filter(({ code }) => !first.has(code));
	const places = rest.filter(({ kind }) => kind !== 'group');
	const regions = [...new Set(places.map(({ region }) => region))].sort((a, b) =>
		compare(regionName(a), regionName(b))
	);
	return [
		...near,
		grouped('suggested', suggested),
		...regions.map((region) =>
			grouped(
				region,
				places.filter((choice) => choice.region === region)
			)
		),
		grouped(
			'groups',
			rest.filter(({ kind }) => kind === 'group')
		)
	].filter(filled);
}

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
const countOf = ({ people }: CountryChoice) => people?.count ?? 0;
const isCountry = ({ kind }: CountryChoice) => kind === 'country' || kind === 'territory';

/** The neighbours of a place, those with figures first, then those with the most people; at most six. */
function neighbours(open: readonly CountryChoice[], by: CountryChoice, bare: Bare) {
	return open
		.filter(({ code }) => by.neighbours.includes(code))
		.sort((a, b) => Number(bare(a)) - Number(bare(b)) || countOf(b) - countOf(a) || byCode(a, b))
		.slice(0, MOST_SUGGESTED);
}

/** Places with figures and with half to twice as many people, the nearest in size first; at most six. */
function sameSize(open: readonly CountryChoice[], by: CountryChoice, bare: Bare) {
	const distance = (choice: CountryChoice) => Math.abs(Math.log(countOf(choice) / countOf(by)));
	return open
		.filter((choice) => !by.neighbours.includes(choice.code) && !bare(choice) && distance(choice) <= SAME_SIZE)
		.sort((a, b) => distance(a) - distance(b) || byCode(a, b))
		.slice(0, MOST_SUGGESTED);
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
		.flatMap((code) => choices.find((choice) => choice.code === code) ?? [])
		.findLast((choice) => isCountry(choice));
	if (by === undefined) return null;
	const open = choices.filter((one) => isCountry(one) && !chosen.includes(one.code) && fitsAddress(one));
	return {
		by,
		groups: [grouped('near', neighbours(open, by, bare)), grouped('size', sameSize(open, by, bare))].filter(filled)
	};
}
