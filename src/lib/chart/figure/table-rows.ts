import { checkComparability } from '$lib/data/metric';
import { STATUSES, type Observation } from '$lib/data/observation';
import { countsOf, metricClasses, labelOf, type Labels } from '$lib/data/labels';
import { dateShort } from '$lib/words/dates';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { figureText, statusWord, type Amounts } from '$lib/statements/figure-text';
import type { Cell, Column, TableRow } from '$lib/table/table';
import { amountText } from '$lib/statements/amount-words';
import { rankRefusal } from '../text/comparability-words';

/** What a table of figures needs beyond what is drawn. */
export interface TableInput {
	readonly words: Labels;
	readonly language: Language;
	/** Source id → ISO date of publication, cut as known. */
	readonly published: Readonly<Record<string, string>>;
}

/** One column and how its cells are made. */
interface Part {
	readonly column: Column;
	readonly cell: (row: Observation) => Cell;
}

/**
 * The table of these figures, row for row in their order: place or group, year, the figure as published, as drawn (where
 * any was computed), status with flags, publisher, what it counts, date of the document (where any is known). Figures in
 * unlike units, or that do not count the same thing, are not offered for ranking, and the column says why.
 */
export function tableOf(
	{ rows, amounts }: { readonly rows: readonly Observation[]; readonly amounts: Amounts },
	{ words, language, published }: TableInput
): { readonly columns: readonly Column[]; readonly rows: readonly TableRow[] } {
	const parts = [
		...naming(rows, words),
		plain('year', m.table_year(), ({ year }) => ({ text: String(year), sort: year }), true),
		...figures(rows, amounts, words, language),
		plain('status', m.table_status(), ({ status, flags }) => ({
			text: statusWord(status),
			sort: STATUSES.indexOf(status),
			status,
			flags
		})),
		plain('publisher', m.table_publisher(), ({ publisher }) => word(labelOf(words.publishers, publisher))),
		plain('counted', m.table_counted(), ({ publisher, metric }) => word(countsOf(words, publisher, metric))),
		...documents(rows, language, published)
	];
	return {
		columns: parts.map(({ column }) => column),
		rows: rows.map((row) => ({
			id: row.id,
			of: row,
			cells: Object.fromEntries(parts.map(({ column, cell }) => [column.key, cell(row)]))
		}))
	};
}

function word(text: string): Cell {
	return { text, sort: text === '' ? null : text };
}

function plain(key: string, label: string, cell: Part['cell'], number = false): Part {
	return { column: { key, label, number, sortable: true }, cell };
}

/** What names a row: its group where figures are divided into groups, its place where there is more than one or no group. */
function naming(rows: readonly Observation[], words: Labels): readonly Part[] {
	const place = ({ entity }: Observation) => labelOf(words.entities, entity);
	const group = plain('group', m.table_group(), (row) =>
		word(row.category === null ? m.table_total({ place: place(row) }) : labelOf(words.categories, row.category))
	);
	const places = plain('place', m.table_place(), (row) => word(place(row)));
	if (rows.every(({ category }) => category === null)) return [places];
	return new Set(rows.map(({ entity }) => entity)).size > 1 ? [group, places] : [group];
}

/** The figure as published, and as drawn where any was computed. Both open the receipt. */
function figures(rows: readonly Observation[], amounts: Amounts, words: Labels, language: Language): readonly Part[] {
	const guarded = checkComparability(rows, metricClasses(words));
	const unlike = rankRefusal(guarded, (code) => labelOf(words.entities, code), language);
	const units = new Set(rows.map(({ unit }) => unit)).size > 1 ? m.table_refuse_units() : null;
	const computed = rows.some(({ id }) => (amounts.get(id)?.steps.length ?? 0) > 0);
	const column = { number: true, sortable: true, opens: true };
	const parts: Part[] = [
		{
			column: { ...column, key: 'figure', label: m.table_value(), ...refusal(unlike ?? units) },
			cell: (row) => ({ text: figureText(row, [], language), sort: row.value })
		}
	];
	if (computed)
		parts.push({
			column: { ...column, key: 'shown', label: m.table_shown(), ...refusal(unlike) },
			cell: (row) => {
				const amount = amounts.get(row.id);
				// What could not be computed is not drawn, and has no amount
				return amount === undefined ? word('') : { text: amountText(amount, language), sort: amount.value };
			}
		});
	return parts;
}

function refusal(reason: string | null): Pick<Column, 'refuse'> {
	return reason === null ? {} : { refuse: reason };
}

/** Date of the document, as far as it is known; no column where no date is. */
function documents(
	rows: readonly Observation[],
	language: Language,
	published: TableInput['published']
): readonly Part[] {
	const dates = new Map(
		[...new Set(rows.map(({ source }) => source))].flatMap((source) => {
			const iso = published[source];
			return iso === undefined ? [] : [[source, { text: dateShort(iso, language), sort: iso }] as const];
		})
	);
	if (dates.size === 0) return [];
	return [plain('document', m.table_document(), ({ source }) => dates.get(source) ?? word(''))];
}
