import { textOf, textsOf } from '$lib/data/server/cells';
import type { Data } from '$lib/data/server/data';
import type { Row } from '$lib/data/server/row';
import { conventionFacts } from '$lib/data/server/signatures';
import type { TreatyStanding } from '$lib/data/treaty-standing';
import type { Language } from '$lib/language';

/** Tables of treaties that are whole, so that a State that is not in them had not signed when they were made. */
const WHOLE = ['hanoi', 'budapest', 'untoc', 'uncac', 'trafficking', 'fctc'];

/**
 * Where a State stands with every treaty of the tables, in their order, the Convention first. A treaty whose table is not
 * whole is told only of the States in it.
 */
export function treatyStandings(data: Data, code: string, language: Language): readonly TreatyStanding[] {
	return data.rows('treaties').flatMap((treaty): TreatyStanding[] => {
		const id = textOf(treaty, 'treaty');
		const table = tableOf(data, id);
		const row = table.find((one) => textOf(one, 'iso3') === code);
		if (table.length === 0 || (row === undefined && !WHOLE.includes(id))) return [];
		const source = data.sources.get(textOf(row ?? table[0] ?? {}, 'source'));
		return [
			{
				treaty: id,
				name: textOf(treaty, language === 'vi' ? 'short_name_vi' : 'short_name'),
				...standing(row, id),
				asOf: id === 'hanoi' ? conventionFacts(data).asOf : (source?.published ?? null),
				source: { title: source?.title ?? '', url: source?.readable === true ? source.url : null }
			}
		];
	});
}

function tableOf(data: Data, id: string): readonly Row[] {
	if (id === 'hanoi') return data.rows('status');
	if (id === 'budapest') return data.rows('budapest-status');
	return data.rows('deposits').filter((row) => textOf(row, 'treaty') === id);
}

function standing(row: Row | undefined, id: string): Omit<TreatyStanding, 'treaty' | 'name' | 'asOf' | 'source'> {
	if (row === undefined) return { signed: null, deposited: null, action: null, unconfirmed: false };
	const deposited = textOf(row, id === 'hanoi' || id === 'budapest' ? 'ratified' : 'deposited') || null;
	return {
		signed: textOf(row, 'signed') || null,
		deposited,
		action: deposited === null ? null : textOf(row, 'action') || null,
		unconfirmed: textsOf(row, 'flags').includes('unconfirmed')
	};
}
