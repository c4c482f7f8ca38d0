import { FLAGS, observationId, type Observation } from '$lib/data/observation';
import { numberOf, textOf, textsOf } from '$lib/data/server/cells';
import type { Data } from '$lib/data/server/data';
import type { Row } from '$lib/data/server/row';

/** Rows that carry no kind of crime: complaints without one. */
const NO_TYPE = 'no-lead-value';

/**
 * The FBI's tables of crime types, of victims' age and of states as observations, one for the losses (USD) and one for
 * the complaints of each row, told apart by `category`.
 */
export function breakdownObservations(data: Data): readonly Observation[] {
	return [
		...crimeTypes(data),
		...parts(data.rows('us-victim-age'), 'ic3_age', (row) => ageId(textOf(row, 'age_group'))),
		...parts(data.rows('us-states'), 'ic3_state', (row) => textOf(row, 'state_code'))
	];
}

/** An age group's id: "Under 20" → "under-20", "60+" → "60-plus". */
export function ageId(group: string): string {
	return group.toLowerCase().replace('+', '-plus').replaceAll(' ', '-');
}

/**
 * Left out: tags that cut across types, and categories that a later edition merged, since both would count a loss twice.
 */
function crimeTypes(data: Data): readonly Observation[] {
	const tags = new Set(
		data
			.rows('crime-types')
			.filter((row) => row['is_descriptor'] === true)
			.map((row) => textOf(row, 'id'))
	);
	const rows = data
		.rows('us-crime-types')
		.filter((row) => !tags.has(textOf(row, 'crime_type')) && textOf(row, 'crime_type') !== NO_TYPE)
		.filter((row) => textOf(row, 'edition') !== 'original');
	return parts(rows, 'ic3_type', (row) => textOf(row, 'crime_type'));
}

function parts(rows: readonly Row[], metric: string, category: (row: Row) => string): Observation[] {
	return rows.flatMap((row) => [
		...observationOf(row, category(row), 'losses_usd', `${metric}_losses`, 'USD'),
		...observationOf(row, category(row), 'complaints', `${metric}_complaints`, 'reports')
	]);
}

function observationOf(row: Row, category: string, column: string, metric: string, unit: string): Observation[] {
	const value = numberOf(row, column);
	if (value === null) return [];
	const key = {
		entity: textOf(row, 'entity'),
		year: numberOf(row, 'year') ?? 0,
		metric,
		category,
		source: textOf(row, 'source')
	};
	const flags = textsOf(row, 'flags');
	return [
		{
			...key,
			id: observationId(key),
			value,
			unit,
			status: 'reported',
			low: null,
			high: null,
			publisher: textOf(row, 'publisher'),
			flags: FLAGS.filter((flag) => flags.includes(flag)),
			note: textOf(row, 'note')
		}
	];
}
