import { chartObservations } from '$lib/data/server/charts';
import { textOf, textsOf } from '$lib/data/server/cells';
import type { Data } from '$lib/data/server/data';
import { entityNames } from '$lib/data/server/names';
import type { CountryChoice } from '$lib/data/country';
import { collate } from '$lib/format';
import type { Language } from '$lib/language';
import { m } from '$lib/paraglide/messages';

/** The group whose members the picker suggests first; it cannot be chosen itself. */
const MEMBERS_FIRST = 'ASEAN';

/** Places with figures or a signature, by name, and the group that the picker's suggestions are taken from. */
export function countryChoices(data: Data, language: Language): readonly CountryChoice[] {
	const names = entityNames(data, language);
	const others = entityNames(data, language === 'vi' ? 'en' : 'vi');
	const compare = collate(language);
	const having = (slug: 'internet-users' | 'scam-losses') =>
		new Set(chartObservations(data, slug).map(({ entity }) => entity));
	const users = having('internet-users');
	const losses = having('scam-losses');
	const signed = new Set(data.rows('status').map((row) => textOf(row, 'iso3')));
	const at = { locale: language };
	return data
		.rows('entities')
		.flatMap((row): CountryChoice[] => {
			const code = textOf(row, 'code');
			const kind = kindOf(textOf(row, 'kind'));
			const has = [
				...(losses.has(code) ? [m.picker_losses({}, at)] : []),
				...(users.has(code) ? [m.picker_users({}, at)] : []),
				...(signed.has(code) ? [m.picker_signed({}, at)] : [])
			];
			if (kind === 'group' ? code !== MEMBERS_FIRST : has.length === 0) return [];
			const aliases = [others.get(code) ?? code, ...textsOf(row, 'aliases_en'), ...textsOf(row, 'aliases_vi')];
			return [
				{
					code,
					name: names.get(code) ?? code,
					aliases,
					region: textOf(row, 'region'),
					kind,
					has,
					neighbours: textsOf(row, 'neighbours')
				}
			];
		})
		.sort((a, b) => compare(a.name, b.name));
}

function kindOf(text: string): CountryChoice['kind'] {
	return text === 'territory' || text === 'group' || text === 'world' ? text : 'country';
}
