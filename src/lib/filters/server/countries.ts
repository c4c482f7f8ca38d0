import { chartObservations } from '$lib/data/server/charts';
import { textOf, textsOf } from '$lib/data/server/cells';
import type { Data } from '$lib/data/server/data';
import { entityNames } from '$lib/data/server/names';
import type { CountryChoice } from '$lib/data/country';
import { collate } from '$lib/format';
import type { Language } from '$lib/language';
import { m } from '$lib/paraglide/messages';

/** Places with figures or a signature, by name: what the picker offers. Groups other than the world are left out. */
export function countryChoices(data: Data, language: Language): readonly CountryChoice[] {
	const names = entityNames(data, language);
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
			if (has.length === 0 || kind === 'group') return [];
			const aliases = [...textsOf(row, 'aliases_en'), ...textsOf(row, 'aliases_vi')];
			return [
				{ code, name: names.get(code) ?? code, aliases, region: textOf(row, 'region'), kind, has, neighbours: textsOf(row, 'neighbours') }
			];
		})
		.sort((a, b) => compare(a.name, b.name));
}

function kindOf(text: string): CountryChoice['kind'] {
	return text === 'territory' || text === 'group' || text === 'world' ? text : 'country';
}
