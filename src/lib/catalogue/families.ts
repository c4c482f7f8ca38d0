import { m } from '$lib/paraglide/messages';
import type { Language } from '$lib/words/language';

/** Families of metrics, in the order of pages: what is lost, then what is counted, then what is asked or set beside it. */
export const FAMILIES = [
	'losses',
	'cost',
	'crypto',
	'reports',
	'cases',
	'attacks',
	'share',
	'average',
	'persons',
	'users',
	'index',
	'context'
] as const;
export type Family = (typeof FAMILIES)[number];

/** A family in words, in the page's language unless another is named. */
export function familyWord(family: Family, locale?: Language): string {
	return {
		losses: m.sources_family_losses,
		cost: m.sources_family_cost,
		crypto: m.sources_family_crypto,
		reports: m.sources_family_reports,
		cases: m.sources_family_cases,
		attacks: m.sources_family_attacks,
		share: m.sources_family_share,
		average: m.sources_family_average,
		persons: m.sources_family_persons,
		users: m.sources_family_users,
		index: m.sources_family_index,
		context: m.sources_family_context
	}[family]({}, locale === undefined ? {} : { locale });
}

/** The families with their names, in the order of pages. */
export function familyNames(): readonly { readonly id: Family; readonly name: string }[] {
	return FAMILIES.map((id) => ({ id, name: familyWord(id) }));
}
