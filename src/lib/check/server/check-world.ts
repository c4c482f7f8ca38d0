import type { Observation } from '$lib/data/observation';
import type { Data } from '$lib/data/server/data';
import { codesOf } from '$lib/data/server/names';
import { conflictTables } from '$lib/receipt/server/disagreement';
import { conflictsOf, type Conflict } from '$lib/statements/conflicts';
import { economiesBelow, forecast, worldEstimate } from '../arithmetic/world';
import { bar, byValue, checked, figures, one, type Check, type Checking } from './check';

const COST = 'cybercrime_cost';
const GDP = 'gdp_current_usd';
/** Counting systems that publish US dollars, each compared alone. */
const SYSTEMS = ['ic3_losses', 'ftc_fraud_losses'] as const;
/** World figures of narrower things, drawn beside the estimates of all cybercrime. */
const NARROWER = ['scam_losses', 'fraud_losses'] as const;

/** Where publishers disagree on what cybercrime costs the world, by year: what the strips under its chart show. */
function conflictsIn(data: Data): readonly Conflict[] {
	return conflictsOf(figures(data, { entity: 'WORLD' }), conflictTables(data)).filter(
		({ quantity }) => quantity === COST
	);
}

/** US$8 trillion in 2023. */
export function worldIn2023({ data, publisher, place }: Checking): Check {
	const all = figures(data, { entity: 'WORLD', year: 2023, metric: COST });
	const claimed = one(data, { entity: 'WORLD', year: 2023, metric: COST });
	const systems = SYSTEMS.map((metric) => one(data, { entity: 'USA', year: 2023, metric }));
	const narrower = NARROWER.flatMap((metric) => figures(data, { entity: 'WORLD', year: 2023, metric }));
	return checked(
		'world_gdp',
		worldEstimate({
			claimed,
			conflict: conflictsIn(data).find(({ year }) => year === claimed.year) ?? null,
			worldGdp: one(data, { entity: 'WORLD', year: 2023, metric: GDP }),
			systems: systems.map((row) => ({ row, name: `${publisher(row.publisher)} (${place(row.entity)})` }))
		}),
		{ kind: 'strip', scale: 'log', rows: byValue([...all, ...narrower, ...systems]) }
	);
}

/** US$10.5 trillion by 2025. */
export function worldIn2025({ data }: Checking): Check {
	const to = one(data, { entity: 'WORLD', year: 2025, metric: COST });
	const isCopy = (row: Observation) => row.flags.includes('echo') && row.value === to.value;
	const around = figures(data, { entity: 'WORLD', metric: COST }).filter(({ year }) => year >= 2024 && year <= 2026);
	return checked(
		'yearly_growth',
		forecast({
			from: one(data, { entity: 'WORLD', year: 2023, metric: COST }),
			to,
			copies: around.filter(isCopy),
			conflict: conflictsIn(data).findLast(({ year }) => year <= to.year) ?? null
		}),
		{ kind: 'strip', scale: 'log', rows: around }
	);
}

/** More than the output of many economies. */
export function worldAndEconomies({ data, place }: Checking): Check {
	const groups = codesOf(data, 'group', 'world');
	const economies = figures(data, { year: 2023, metric: GDP }).filter(({ entity }) => !groups.has(entity));
	const claimed = one(data, { entity: 'WORLD', year: 2023, metric: COST });
	const largest = byValue([...economies]).slice(0, 5);
	return checked(
		'economies_below',
		economiesBelow({ claimed, economies: economies.map((row) => ({ row, name: place(row.entity) })) }),
		{
			kind: 'bars',
			bars: byValue([claimed, ...largest]).map((row) =>
				bar(row === claimed ? 'bar_claimed' : 'bar_economy', row.value, row.unit, row.id, place(row.entity))
			)
		}
	);
}
