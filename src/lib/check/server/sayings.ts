import type { Data } from '$lib/data/server/data';
import { qualifiersOf } from '$lib/data/server/qualifiers';
import { ruled, ruleOf } from '$lib/catalogue/server/recommended';
import type { Language } from '$lib/words/language';
import type { Saying } from '../rivals';

/** How figures to print are said, each with the rule that finds them and the publisher that the sentence names. */
export function sayings(data: Data, language: Language): readonly Saying[] {
	return data.rows('recommended').flatMap((row) => {
		const [rule, figure] = [ruleOf(row), row.print ? ruled(data, row) : null];
		if (rule === null || figure === null) return [];
		const qualifiers = Object.fromEntries(
			data.figures.flatMap((one) => {
				const own = one.entity === rule.place ? qualifiersOf(data, one) : [];
				return own.length === 0 ? [] : [[one.id, own] as const];
			})
		);
		return [{ ...rule, office: figure.office, say: row[`say_${language}`], qualifiers }];
	});
}
