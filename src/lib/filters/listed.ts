import type { CountryChoice, CountryGroup } from '$lib/data/country';
import type { Language } from '$lib/words/language';
import {
	groupOptions,
	groupPlaces,
	type Bare,
	type GroupOption,
	type OptionGroup,
	type Suggestions
} from './place-list';
import { findPlaces, type Found } from './place-search';

/** Stand among the codes of what can be pressed, and unfold the rest of the groups, or the places without figures. */
export const MORE_GROUPS = 'more-groups';
export const WITHOUT = 'without';

/** What the list of places shows now, from top to bottom. */
export interface Listed {
	/** Places with figures, under their headings. */
	readonly groups: readonly OptionGroup[];
	/** Groups of countries. */
	readonly offers: readonly GroupOption[];
	/** How many more groups are folded. */
	readonly moreOffers: number;
	/** Places without figures; none while they are folded. */
	readonly without: readonly Found<CountryChoice>[];
	/** How many places without figures there are, folded or not. */
	readonly bare: number;
	/** What the arrow keys go through, in order. */
	readonly codes: readonly string[];
}

/** What the list is made from. */
export interface Asked {
	readonly places: readonly CountryChoice[];
	readonly groups: readonly CountryGroup[];
	/** What is looked for; empty for nothing. */
	readonly asked: string;
	readonly near: Suggestions | null;
	/** What the reader has unfolded. */
	readonly unfolded: readonly string[];
	readonly language: Language;
	readonly regionName: (region: string) => string;
	readonly bare: Bare;
}

/** The list for what is looked for: places with figures, groups, then those without, folded unless nothing else was found. */
export function listed(input: Asked): Listed {
	const { groups, without } = input.asked === '' ? everything(input) : whatWasFound(input);
	const all = groupOptions(input.groups, input.places, input.asked, input.language, input.bare);
	const whole = input.asked !== '' || input.unfolded.includes(MORE_GROUPS);
	const offers = whole ? all : all.filter(({ group }) => !group.isClass);
	const open = input.unfolded.includes(WITHOUT) || (groups.length === 0 && offers.length === 0);
	const shown = open ? without : [];
	return {
		groups,
		offers,
		moreOffers: all.length - offers.length,
		without: shown,
		bare: without.length,
		codes: [
			...groups.flatMap(({ options }) => options.map(({ choice }) => choice.code)),
			...offers.map(({ group }) => group.code),
			...(all.length > offers.length ? [MORE_GROUPS] : []),
			...(without.length > shown.length ? [WITHOUT] : []),
			...shown.map(({ choice }) => choice.code)
		]
	};
}

function everything({ places, language, regionName, bare, near }: Asked) {
	return groupPlaces(places, language, regionName, bare, near?.groups);
}

function whatWasFound({ places, asked, language, bare, near }: Asked) {
	const found = findPlaces(places, asked, language, bare);
	const codes = found.map(({ choice }) => choice.code);
	const beside = near !== null && codes.includes(near.by.code) ? near.groups : [];
	const others = beside.map(({ key, options }) => ({
		key,
		options: options.filter(({ choice }) => !codes.includes(choice.code) && !bare(choice))
	}));
	const held = { key: 'found', options: found.filter(({ choice }) => !bare(choice)) };
	return {
		groups: [held, ...others].filter(({ options }) => options.length > 0),
		without: found.filter(({ choice }) => bare(choice))
	};
}
