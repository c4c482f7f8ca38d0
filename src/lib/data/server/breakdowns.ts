import { FLAGS, observationId, type Observation, type Status } from '$lib/data/observation';
import { numberOf, textOf, textsOf } from '$lib/data/server/cells';
import type { Data } from '$lib/data/server/data';
import type { Row } from '$lib/data/server/row';

/** The resources that `breakdownObservations` reads. */
export const BREAKDOWNS = ['crime-types', 'us-crime-types', 'us-victim-age', 'us-states'] as const;

/** Rows that carry no kind of crime: complaints without one. */
const NO_TYPE = 'no-lead-value';
const TYPES = 'ic3_type';

/**
 * The FBI's tables of crime types, of victims' age and of states as observations, one for the losses (USD) and one for
 * the complaints of each row, told apart by `category`, and the people of the states. All of them: what a chart must leave out, `overlapping` names.
 */
export function breakdownObservations(data: Data): readonly Observation[] {
	return [
		...typeParts(data.rows('us-crime-types')),
		...parts(data.rows('us-victim-age'), 'ic3_age', (row) => ageId(textOf(row, 'age_group'))),
		...parts(data.rows('us-states'), 'ic3_state', (row) => textOf(row, 'state_code')),
		...peopleOfStates(data)
	];
}

/** People in the states of the United States, by which figures by state are divided; told apart by `category`. */
export function peopleOfStates(data: Data): readonly Observation[] {
	const known = states.get(data);
	if (known !== undefined) return known;
	const rows = data
		.rows('us-state-population')
		.flatMap((row) => observationOf(row, textOf(row, 'state_code'), 'persons', 'population', 'persons', 'estimate'));
	states.set(data, rows);
	return rows;
}

const states = new WeakMap<Data, readonly Observation[]>();

/** An age group's id: "Under 20" → "under-20", "60+" → "60-plus". */
export function ageId(group: string): string {
	return group.toLowerCase().replace('+', '-plus').replaceAll(' ', '-');
}

/**
 * Ids of figures that would count a complaint twice beside the other types: tags that cut across types, categories that a
 * later edition merged, and complaints without a type.
 */
export function overlapping(data: Data): ReadonlySet<string> {
	const known = overlaps.get(data);
	if (known !== undefined) return known;
	const tags = new Set(
		data
			.rows('crime-types')
			.filter((row) => row['is_descriptor'] === true)
			.map((row) => textOf(row, 'id'))
	);
	const rows = data.rows('us-crime-types').filter((row) => {
		const type = textOf(row, 'crime_type');
		return tags.has(type) || type === NO_TYPE || textOf(row, 'edition') === 'original';
	});
	const ids = new Set(typeParts(rows).map(({ id }) => id));
	overlaps.set(data, ids);
	return ids;
}

const overlaps = new WeakMap<Data, ReadonlySet<string>>();

function typeParts(rows: readonly Row[]): Observation[] {
	return parts(rows, TYPES, (row) => textOf(row, 'crime_type'));
}

function parts(rows: readonly Row[], metric: string, category: (row: Row) => string): Observation[] {
	return rows.flatMap((row) => [
		...observationOf(row, category(row), 'losses_usd', `${metric}_losses`, 'USD'),
		...observationOf(row, category(row), 'complaints', `${metric}_complaints`, 'reports')
	]);
}

function observationOf(
	row: Row,
	category: string,
	column: string,
	metric: string,
	unit: string,
	status: Status = 'reported'
): Observation[] {
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
			status,
			low: null,
			high: null,
			publisher: textOf(row, 'publisher'),
			flags: FLAGS.filter((flag) => flags.includes(flag)),
			note: textOf(row, 'note'),
			office: textOf(row, 'publisher'),
			house: textOf(row, 'publisher'),
			rank: 0
		}
	];
}
