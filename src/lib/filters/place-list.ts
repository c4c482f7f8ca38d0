import type { CountryChoice, CountryGroup } from '$lib/data/country';
import { collate } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { isPlaceCode } from './filters';
import { findPlaces, type Found } from './place-search';

/** Whether there are no figures of a place on the page that is open. */
export type Bare = (choice: CountryChoice) => boolean;

/** True of a place about which no page has figures. */
export const bareEverywhere: Bare = ({ has }) => has.length === 0;

/** Options under one heading. */
export interface OptionGroup {
	/** `near`, `size`, `suggested`, `with`, `groups`, `found`, or a region. */
	readonly key: string;
	readonly options: readonly Found<CountryChoice>[];
}

function grouped(key: string, choices: readonly CountryChoice[]): OptionGroup {
	return { key, options: choices.map((choice) => ({ choice, alias: null })) };
}
const filled = ({ options }: OptionGroup) => options.length > 0;

/** True where an address can hold the place as one: ASEAN is a group there, and its members are suggested here. */
export const fitsAddress = ({ code }: CountryChoice) => isPlaceCode(code);

/** Codes to offer first: the world, Viet Nam, its neighbours, and the members of ASEAN. */
function suggestedCodes(choices: readonly CountryChoice[]): ReadonlySet<string> {
	const near = (code: string) => choices.find((choice) => choice.code === code)?.neighbours ?? [];
	return new Set(['WORLD', 'VNM', ...near('VNM'), ...near('ASEAN')]);
}

/** More places than this stand by region. */
const MOST_IN_ONE = 40;

/** The list of places: those with figures under their headings, and those without, to be folded. */
export interface PlaceGroups {
	readonly groups: readonly OptionGroup[];
	readonly without: readonly Found<CountryChoice>[];
}

/**
 * All that can be chosen, each once. Places with figures by name; where they are many, what goes with the choice so far (`near`)
 * and suggestions first, then regions in the order of `regionName`. Empty groups are left out.
 *
 * @param bare whether there are no figures of a place
 */
export function groupPlaces(
	choices: readonly CountryChoice[],
	language: Language,
	regionName: (region: string) => string,
	bare: Bare,
	near: readonly OptionGroup[] = []
): PlaceGroups {
	const compare = collate(language);
	const open = choices.filter(fitsAddress).sort((a, b) => compare(a.name, b.name));
	const held = open.filter((choice) => !bare(choice));
	const without = grouped('without', open.filter(bare)).options;
	if (held.length <= MOST_IN_ONE) return { groups: [grouped('with', held)].filter(filled), without };
	const beside = near
		.map(({ key, options }) => ({ key, options: options.filter(({ choice }) => !bare(choice)) }))
		.filter(filled);
	const listed = new Set(beside.flatMap(({ options }) => options.map(({ choice }) => choice.code)));
	const left = held.filter(({ code }) => !listed.has(code));
	const first = suggestedCodes(choices);
	const suggested = [...first].flatMap((code) => left.find((choice) => choice.code === code) ?? []);
	const rest = left.filter(({ code }) => !first.has(code));
	const regions = [...new Set(rest.map(({ region }) => region))].sort((a, b) => compare(regionName(a), regionName(b)));
	const byRegion = regions.map((region) =>
		grouped(
			region,
			rest.filter((choice) => choice.region === region)
		)
	);
	return { groups: [...beside, grouped('suggested', suggested), ...byRegion].filter(filled), without };
}

/** A group of countries on offer: how many of its members have figures. */
export interface GroupOption {
	readonly group: CountryGroup;
	/** Codes of the members that have figures. */
	readonly held: readonly string[];
	readonly alias: string | null;
}

/** The groups with a member that has figures: those found where something is asked, else all in their order. */
export function groupOptions(
	groups: readonly CountryGroup[],
	places: readonly CountryChoice[],
	asked: string,
	language: Language,
	bare: Bare
): readonly GroupOption[] {
	const has = new Set(places.filter((choice) => !bare(choice)).map(({ code }) => code));
	const found = asked === '' ? groups.map((choice) => ({ choice, alias: null })) : findPlaces(groups, asked, language);
	return found
		.map(({ choice, alias }) => ({ group: choice, alias, held: choice.members.filter((code) => has.has(code)) }))
		.filter(({ held }) => held.length > 0);
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
