import type { TABLES } from './tables';

/** The tables of the data package; those of observations are one. */
export type TableName = keyof typeof TABLES;

/** What a cell holds by what `TABLES` says of its column. An empty list is empty, every other empty cell null. */
export type CellOf<Kind> = Kind extends 'text'
	? string
	: Kind extends 'text?'
		? string | null
		: Kind extends 'number'
			? number
			: Kind extends 'number?'
				? number | null
				: Kind extends 'flag'
					? boolean
					: Kind extends 'texts'
						? readonly string[]
						: Kind extends 'numbers'
							? readonly number[]
							: Kind extends readonly (infer Member)[]
								? Member
								: Kind extends { readonly maybe: readonly (infer Member)[] }
									? Member | null
									: Kind extends { readonly list: readonly (infer Member)[] }
										? readonly Member[]
										: never;

/** A row of a table, as its schema has it. */
export type RowOf<Name extends TableName> = {
	readonly [Column in keyof (typeof TABLES)[Name]]: CellOf<(typeof TABLES)[Name][Column]>;
};
