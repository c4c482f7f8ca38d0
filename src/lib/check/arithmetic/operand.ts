/** What must hold of a row: its cell is, or is not, one of these texts. */
export interface Condition {
	readonly column: string;
	readonly not: boolean;
	readonly values: readonly string[];
}

/** Rows of a table: `status[signed=2025-10-25&iso3!=EUU|PSE]`, with `.column` one column of them. */
export interface Rows {
	readonly table: string;
	readonly where: readonly Condition[];
	readonly column: string | null;
}

/**
 * An operand as it is written in `data/reference/claim-steps.csv`: a day `2025-10-25`; a number a document prints `16000 reports`;
 * the result of a step above `step:per-report`; a figure by its id, with `@low` or `@high` one of its bounds; rows of a
 * table; or one set of figures times another, `figures[…]*figures[…]`, country by country. A unit behind a space replaces its own.
 */
export type Written =
	| { readonly kind: 'day'; readonly date: string }
	| { readonly kind: 'number'; readonly value: number; readonly unit: string | null }
	| { readonly kind: 'step'; readonly name: string; readonly unit: string | null }
	| {
			readonly kind: 'figure';
			readonly id: string;
			readonly bound: 'low' | 'high' | null;
			readonly unit: string | null;
	  }
	| { readonly kind: 'rows'; readonly rows: Rows; readonly unit: string | null }
	| { readonly kind: 'product'; readonly factors: readonly [Rows, Rows] };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NUMBER = /^(-?\d+(?:\.\d+)?(?:e\d+)?)(?: (\S+))?$/;
const STEP = /^step:([a-z0-9-]+)(?: (\S+))?$/;
const FIGURE = /^([A-Z][A-Z0-9]*\.\d{4}\.[^\s@]+)(?:@(low|high))?(?: (\S+))?$/;
const ROWS = /^([a-z][a-z-]*)(?:\[([^\]]*)\])?(?:\.([a-z][a-z0-9_]*))?(?: (\S+))?$/;
const PRODUCT = /^(figures\[[^\]]*\])\*(figures\[[^\]]*\])$/;
const CONDITION = /^([a-z][a-z0-9_]*)(!?=)(.*)$/;

/** Reads an operand; null where it is none. */
export function readOperand(text: string): Written | null {
	if (DAY.test(text)) return { kind: 'day', date: text };
	const number = NUMBER.exec(text);
	if (number !== null) return { kind: 'number', value: Number(number[1]), unit: number[2] ?? null };
	const step = STEP.exec(text);
	if (step !== null) return { kind: 'step', name: step[1] ?? '', unit: step[2] ?? null };
	const figure = FIGURE.exec(text);
	if (figure !== null)
		return { kind: 'figure', id: figure[1] ?? '', bound: boundOf(figure[2]), unit: figure[3] ?? null };
	const product = PRODUCT.exec(text);
	if (product !== null) {
		const [one, other] = [rowsIn(product[1] ?? ''), rowsIn(product[2] ?? '')];
		return one === null || other === null ? null : { kind: 'product', factors: [one, other] };
	}
	const rows = rowsIn(text);
	return rows === null ? null : { kind: 'rows', rows, unit: ROWS.exec(text)?.[4] ?? null };
}

function boundOf(text: string | undefined): 'low' | 'high' | null {
	return text === 'low' || text === 'high' ? text : null;
}

function rowsIn(text: string): Rows | null {
	const [, table, conditions = '', column = null] = ROWS.exec(text) ?? [];
	if (table === undefined) return null;
	const parts = conditions === '' ? [] : conditions.split('&');
	const where = parts.flatMap((part): readonly Condition[] => {
		const [, name, sign, values] = CONDITION.exec(part) ?? [];
		if (name === undefined || values === undefined) return [];
		return [{ column: name, not: sign === '!=', values: values.split('|') }];
	});
	return where.length < parts.length ? null : { table, where, column };
}

/** Whether a row has what is asked for; a list is its items joined by semicolons, an empty cell an empty text. */
export function holds(row: Readonly<Record<string, unknown>>, where: readonly Condition[]): boolean {
	return where.every(({ column, not, values }) => values.includes(textOf(row[column])) !== not);
}

function textOf(cell: unknown): string {
	if (Array.isArray(cell)) return cell.join(';');
	return cell === null || cell === undefined ? '' : String(cell);
}
