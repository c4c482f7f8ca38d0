import { peopleByPlace, yearsByPlace, type YearsHeld } from '$lib/catalogue/server/country-rows';
import type { Data } from '$lib/data/server/data';
import { entityNames, otherNames } from '$lib/data/server/names';
import { neighbourCodes } from '$lib/data/server/world';
import type { CountryChoice } from '$lib/data/country';
import { collate } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';

/** The group whose members the picker suggests first; it cannot be chosen itself. */
const MEMBERS_FIRST = 'ASEAN';

/** Places with figures or a signature, by name, and the group that the picker's suggestions are taken from. */
export function countryChoices(data: Data, language: Language): readonly CountryChoice[] {
	const names = entityNames(data, language);
	const others = otherNames(data, language);
	const compare = collate(language);
	const neighbours = neighbourCodes(data);
	const people = peopleByPlace(data, language);
	const whatOf = holdings(data, language);
	return data
		.rows('entities')
		.flatMap((row): CountryChoice[] => {
			const code = row.code;
			const kind = kindOf(row.kind);
			const { has, years, partial } = whatOf(code);
			const nothing = has.length === 0 && Object.keys(years).length === 0;
			if (kind === 'group' ? code !== MEMBERS_FIRST : nothing) return [];
			return [
				{
					code,
					iso2: row.iso2 ?? '',
					name: names.get(code) ?? code,
					aliases: others(row),
					region: row.region ?? '',
					kind,
					has,
					neighbours: neighbours.get(code) ?? [],
					people: people.get(code) ?? null,
					years,
					partial
				}
			];
		})
		.sort((a, b) => compare(a.name, b.name));
}

/** What there is about a place: in words for a page of several charts, and in years by dataset. */
function holdings(data: Data, language: Language): (code: string) => Pick<CountryChoice, 'has' | 'years' | 'partial'> {
	const years = yearsByPlace(data);
	const signed = new Set(data.rows('status').map((row) => row.iso3));
	const at = { locale: language };
	return (code) => ({
		has: [
			...(years.get('scam-losses')?.has(code) ? [m.filter_place_has_losses({}, at)] : []),
			...(years.get('internet-users')?.has(code) ? [m.filter_place_has_users({}, at)] : []),
			...(signed.has(code) ? [m.filter_place_has_signed({}, at)] : [])
		],
		...countsOf([...years].flatMap(([slug, places]) => ({ slug, ...(places.get(code) ?? { years: 0, partial: 0 }) })))
	});
}

/** Counts by dataset, without those of nothing. */
function countsOf(held: readonly (YearsHeld & { readonly slug: string })[]): Pick<CountryChoice, 'years' | 'partial'> {
	const of = (which: 'years' | 'partial') =>
		Object.fromEntries(held.flatMap((one) => (one[which] === 0 ? [] : [[one.slug, one[which]]])));
	return { years: of('years'), partial: of('partial') };
}

function kindOf(text: string): CountryChoice['kind'] {
	return text === 'territory' || text === 'group' || text === 'world' ? text : 'country';
}
