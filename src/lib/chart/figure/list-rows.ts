import { isFirm, type FigureOf } from '$lib/data/observation';
import { cellText } from '$lib/table/copied';
import type { Column, TableRow } from '$lib/table/table';
import { m } from '$lib/paraglide/messages';
import type { TabTable } from './slots';

/** The figures of one series, for a list under its name. */
export interface ListedSeries {
	/** Place or group, publisher and what was counted, as far as the table tells more than one; empty where it tells one series. */
	readonly name: string;
	readonly figures: readonly { readonly id: string; readonly of: FigureOf; readonly text: string }[];
}

/** What may name a series, in this order; the rest of a row tells of one figure. */
const NAMING = ['treaty', 'group', 'place', 'publisher', 'counted'];

/**
 * The rows of a table as lists, one for each series, in the order of the table: "2019: 68.7%", with the status where nobody
 * counted or compiled the figure, or something must be known of it. Rows without a year are told by what opens their receipt,
 * then their other cells: "Algeria: Signed 25 October 2025".
 */
export function listsOf({ columns, rows }: TabTable): readonly ListedSeries[] {
	const naming = NAMING.filter((key) => new Set(rows.map(({ cells }) => cellText(cells[key]))).size > 1);
	const first = NAMING.slice(0, 3).filter((key) => columns.some((column) => column.key === key));
	const keys = naming.length > 0 ? naming : first;
	const lists = new Map<string, ListedSeries['figures'][number][]>();
	for (const { id, of, cells } of rows) {
		const name = keys
			.map((key) => cellText(cells[key]))
			.filter((text) => text !== '')
			.join(', ');
		const list = lists.get(name) ?? [];
		list.push({ id, of, text: figureIn(cells, columns) });
		lists.set(name, list);
	}
	return [...lists].map(([name, figures]) => ({ name, figures }));
}

function figureIn(cells: TableRow['cells'], columns: readonly Column[]): string {
	const year = cellText(cells['year']);
	if (year === '') return wordsIn(cells, columns);
	const figure = cellText(cells['shown']) || cellText(cells['figure']);
	const { status, flags = [] } = cells['status'] ?? {};
	const plain = status !== undefined && isFirm(status) && flags.length === 0;
	return [m.chart_list_figure({ year, figure }), ...(plain ? [] : [cellText(cells['status'])])].join(', ');
}

/** What opens the receipt, then all other cells with the heads of their columns. */
function wordsIn(cells: TableRow['cells'], columns: readonly Column[]): string {
	const opener = columns.find(({ opens }) => opens === true)?.key;
	const others = columns.flatMap(({ key, label }) => {
		const text = cellText(cells[key]);
		return key === opener || NAMING.includes(key) || text === '' ? [] : [`${label} ${text}`];
	});
	return m.chart_list_figure({ year: cellText(cells[opener ?? '']), figure: others.join('; ') });
}
