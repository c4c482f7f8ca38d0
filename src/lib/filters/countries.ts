import type { CountryChoice } from '$lib/data/country';
import { collate, fold } from '$lib/format';
import type { Language } from '$lib/language';
import { isPlaceCode } from './filters';

export type { CountryChoice };

/** A place found, with the other name by which it was found, or null where its name or code was. */
export interface Found {
	readonly choice: CountryChoice;
	readonly alias: string | null;
}

/** Whether there are no figures of a place on the page that is open. */
export type Bare = (choice: CountryChoice) => boolean;

/** True of a place about which no page has figures. */
export const bareEverywhere: Bare = ({ has }) => has.length === 0;

/** Options under one heading. */
export interface OptionGroup {
	/** `near`, `size`, `suggested`, `groups`, or a region. */
	readonly key: string;
	readonly options: readonly Found[];
}

/** What searches compare: without marks, case and punctuation. */
function plain(text: string): string {
	return fold(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** How well a name answers: 0 in full, 1 from its start, 2 from the start of a word, 3 anywhere; null if not at all. */
function closeness(name: string, asked: string): number | null {
	const text = plain(name);
	if (text === asked) return 0;
	if (text.startsWith(asked)) return 1;
	if (text.includes(` ${asked}`)) return 2;
	const squeezed = text.replaceAll(' ', '');
	const short = asked.replaceAll(' ', '');
	if (squeezed.startsWith(short)) return 2;
	return short.length > 2 && squeezed.includes(short) ? 3 : null;
}

function rank(choice: CountryChoice, asked: string): (Found & { readonly distance: number }) | null {
	if (fold(choice.code) === asked) return { choice, alias: null, distance: 0 };
	const named = closeness(choice.name, asked);
	const others = choice.aliases.flatMap((alias) => {
		const distance = closeness(alias, asked);
		return distance === null ? [] : [{ alias, distance: distance + 0.5 }];
	});
	const best = others.sort((a, b) => a.distance - b.distance)[0];
	if (named !== null && (best === undefined || named < best.distance)) return { choice, alias: null, distance: named };
	if (best === undefined) return null;
	return { choice, alias: plain(best.alias) === plain(choice.name) ? null : best.alias, distance: best.distance };
}

/**
 * The places a search means, by name, other name or code, without regard to marks and case ("han quoc", "viet nam",
 * "turkey"): whole names first, then beginnings, then words, then parts; within that, places with figures first, then
 * by name.
 */
export function findCountries(
	choices: readonly CountryChoice[],
	query: string,
	language: Language,
	bare: Bare = bareEverywhere
): readonly Found[] {
	const asked = plain(query);
	if (asked === '') return [];
	const compare = collate(language);
	return choices
		.filter(fitsAddress)
		.flatMap((choice) => rank(choice, asked) ?? [])
		.sort(
			(a, b) =>
				a.distance - b.distance ||
				Number(bare(a.choice)) - Number(bare(b.choice)) ||
				compare(a.choice.name, b.choice.name)
		)
		.map(({ choice, alias }) => ({ choice, alias }));
}

/** Codes to offer first: the world, Viet Nam, its neighbours, and the members of ASEAN. */
function suggestedCodes(choices: readonly CountryChoice[]): ReadonlySet<string> {
	const near = (code: string) => choices.find((choice) => choice.code === code)?.neighbours ?? [];
	return new Set(['WORLD', 'VNM', ...near('VNM'), ...near('ASEAN')]);
}

/** True where an address can hold the code: it cannot hold ASEAN, whose members are suggested instead. */
export function fitsAddress({ code }: CountryChoice): boolean {
	return isPlaceCode(code);
}

/**
 * All that can be chosen, each once: what goes with the choice so far (`near`), suggestions in their order, then regions
 * in the order of `regionName`, then groups of countries. Within a region by name. Empty groups are left out.
 */
export function groupCountries(
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
	const rest = open.filter(({ code }) => !first.has(code));
	const group = (key: string, members: readonly CountryChoice[]) => ({
		key,
		options: members.map((choice) => ({ choice, alias: null }))
	});
	const places = rest.filter(({ kind }) => kind !== 'group');
	const regions = [...new Set(places.map(({ region }) => region))].sort((a, b) =>
		compare(regionName(a), regionName(b))
	);
	return [
		...near,
		group(
			'suggested',
			[...first].flatMap((code) => open.find((choice) => choice.code === code) ?? [])
		),
		...regions.map((region) =>
			group(
				region,
				places.filter((choice) => choice.region === region)
			)
		),
		group(
			'groups',
			rest.filter(({ kind }) => kind === 'group')
		)
	].filter(({ options }) => options.length > 0);
}
