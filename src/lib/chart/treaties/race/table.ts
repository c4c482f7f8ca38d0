import type { FigureOf } from '$lib/data/observation';
import { count } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { TabTable } from '$lib/chart/figure/slots';
import type { Race } from './select';

/** Who deposited, and in which year. */
export function depositOf({ code, date }: Race['rows'][number]['deposit']): FigureOf {
	return { entity: code, year: Number(date.slice(0, 4)), status: 'reported' };
}

/** The deposits drawn: treaty, State, day, days since opening, and which instrument it was. */
export function raceTable(rows: Race['rows'], language: Language): TabTable {
	const column = (key: string, label: string, number = false) => ({ key, label, number, sortable: true });
	return {
		columns: [
			column('treaty', m.race_treaty()),
			{ ...column('state', m.table_state()), opens: true },
			column('deposited', m.race_deposited()),
			column('days', m.race_days(), true),
			column('number', m.race_place(), true)
		],
		rows: rows.map(({ treaty, deposit }) => ({
			id: deposit.id,
			of: depositOf(deposit),
			cells: {
				treaty: { text: treaty.name, sort: treaty.name },
				state: { text: deposit.name, sort: deposit.name },
				deposited: { text: deposit.text, sort: deposit.date },
				days: { text: count(deposit.days ?? 0, language), sort: deposit.days },
				number: { text: count(deposit.number ?? 0, language), sort: deposit.number }
			}
		}))
	};
}
