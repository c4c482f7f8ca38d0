import { daysToInstrument } from '$lib/convention/clock';
import type { Observation } from '$lib/data/observation';
import { currencyOfEntity } from '$lib/data/server/denominators';
import type { Data } from '$lib/data/server/data';
import { derived } from '$lib/data/server/derived';
import { raceFacts } from '$lib/data/server/race';
import { conventionFacts } from '$lib/data/server/signatures';
import { HANOI } from '$lib/data/server/treaty-actions';
import { daysBetween } from '$lib/data/race';
import { figuresById, figuresByPlace } from '$lib/data/server/figures';
import { conflictTables } from '$lib/receipt/server/disagreement';
import { conflictsOf } from '$lib/statements/conflicts';
import { comparedIn } from '$lib/statements/spread';
import { holds, type Rows } from '../arithmetic/operand';
import type { Spread, Tables } from '../arithmetic/tables';

type AnyRow = Readonly<Record<string, unknown>>;

/** The package as steps see it. Two tables of derived facts stand beside those of the files: `convention` and `race`. */
export const stepTables = derived((data): Tables => {
	const figures = figuresById(data);
	const currencies = currencyOfEntity(data);
	return {
		figure: (id) => figures.get(id) ?? null,
		figures: (of) => figuresWith(data, of),
		rows: (of) => rowsWith(data, of),
		spread: (of) => spreadOf(data, of),
		copies: ({ entity, year, metric, value }) =>
			data
				.figuresOf(metric)
				.filter(
					(row) => row.flags.includes('echo') && row.entity === entity && row.year === year && row.value === value
				),
		rateUnit: (entity) => `${currencies.get(entity) ?? 'USD'}/USD`
	};
});

/** Whole figures that have what is asked for, in the order of their tables; parts (states, ages) are left out. */
export function figuresWith(data: Data, { where }: Rows): readonly Observation[] {
	const kinds = kindOf(data);
	const metrics = where.find(({ column, not }) => column === 'metric' && !not)?.values;
	const rows = metrics === undefined ? data.figures : metrics.flatMap((metric) => data.figuresOf(metric));
	return rows.filter((row) => row.category === null && holds({ ...row, kind: kinds.get(row.entity) ?? '' }, where));
}

const kindOf = derived(
	(data): ReadonlyMap<string, string> => new Map(data.rows('entities').map(({ code, kind }) => [code, kind]))
);

function rowsWith(data: Data, { table, where }: Rows): readonly AnyRow[] | null {
	const derivedRows: readonly AnyRow[] | null =
		table === 'convention' ? conventionRows(data) : table === 'race' ? raceRows(data) : null;
	if (derivedRows === null && !data.descriptor.resources.some(({ name }) => name === table)) return null;
	return (derivedRows ?? data.table(table)).filter((row) => holds(row, where));
}

/** The Convention's dates and instruments: one row. @throws Error where the tables lack the day the Palermo Convention took effect */
const conventionRows = derived((data): readonly AnyRow[] => {
	const { asOf, opened, closes, adopted, needed } = conventionFacts(data);
	const { treaties } = raceFacts(data, 'en');
	const deposited = treaties.find(({ key }) => key === HANOI)?.deposits.filter(({ counts }) => counts).length ?? 0;
	const palermo = treaties.find(({ key }) => key === 'untoc');
	if (palermo === undefined || palermo.reached === null || palermo.inForce === null)
		throw new Error('convention/: the day UNTOC took effect is missing.');
	const waiting = daysBetween(palermo.reached.date, palermo.inForce.date);
	return [{ as_of: asOf, opened, closes, adopted, needed, deposited, waiting }];
});

/** Every treaty at the Convention's present age, and the days it took to as many instruments as the Convention needs. */
const raceRows = derived((data): readonly AnyRow[] => {
	const { needed } = conventionFacts(data);
	return raceFacts(data, 'en').treaties.map(({ key, atSameAge, deposits }) => ({
		treaty: key,
		at_same_age: atSameAge,
		days_to_needed: daysToInstrument(deposits, needed)
	}));
});

/** How far publishers lie apart, as the strip of the year of the first of these figures has it. */
function spreadOf(data: Data, of: Rows): Spread | null {
	const ids = new Set(figuresWith(data, of).map(({ id }) => id));
	const entity = of.where.find(({ column }) => column === 'entity')?.values[0] ?? '';
	const conflict = conflictsIn(data, entity).find(({ figures }) => figures.some(({ row }) => ids.has(row.id)));
	if (conflict === undefined || conflict.spread === null) return null;
	const { low, high, times } = conflict.spread;
	const rows = comparedIn(conflict);
	const highest = rows.find((one) => one.high === high);
	const lowest = rows.find((one) => one.low === low);
	if (highest === undefined || lowest === undefined) return null;
	return {
		highest: { figure: highest.row.id, value: high },
		lowest: { figure: lowest.row.id, value: low },
		unit: conflict.unit,
		times
	};
}

const conflictsIn = derived((data, entity: string) =>
	conflictsOf(
		(figuresByPlace(data).get(entity) ?? []).filter(({ category }) => category === null),
		conflictTables(data)
	)
);
