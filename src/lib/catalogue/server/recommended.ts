import type { Observation } from '$lib/data/observation';
import type { RowOf } from '$lib/data/row';
import type { Data } from '$lib/data/server/data';
import { newestOf, type Rule } from '$lib/statements/recommended';

type Row = RowOf<'recommended'>;

/** Where the figure of a row is looked for; null where it is no figure of observations. */
export function ruleOf({ place, metric, statuses }: Row): Rule | null {
	if (place === null || metric === null) return null;
	return { place, metric, statuses: statuses.length > 0 ? statuses : ['reported', 'official'] };
}

/** The figure of a row by its rule; null where it has none. */
export function ruled(data: Data, row: Row): Observation | null {
	const rule = ruleOf(row);
	return rule === null ? null : newestOf(rule, data.figuresOf(rule.metric));
}
