import { group } from 'd3';
import type { RowOf } from '../row';
import { derived } from './derived';

/** A group of countries as its table has it: a row a member. */
export interface TableGroup {
	readonly id: string;
	readonly rows: readonly [RowOf<'groups'>, ...RowOf<'groups'>[]];
}

/** The groups of the table of groups, in its order. */
export const tableGroups = derived((data): readonly TableGroup[] =>
	[...group(data.rows('groups'), (row) => row.group)].flatMap(([id, [first, ...more]]) =>
		first === undefined ? [] : [{ id, rows: [first, ...more] as const }]
	)
);
