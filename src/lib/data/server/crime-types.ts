import { FLAGS, observationId, type Observation } from '$lib/data/observation';
import { numberOf, textOf, textsOf } from '$lib/data/server/cells';
import type { Data } from '$lib/data/server/data';
import type { Row } from '$lib/data/server/row';

/** Rows that carry no kind of crime: complaints without one. */
const NO_TYPE = 'no-lead-value';

/**
 * The FBI's table of crime types as observations, one for the losses (USD) and one for the complaints of each row. Left
 * out: tags that cut across types, and categories that a later edition merged, since both would count a loss twice.
 */
export function crimeTypeObservations(data: Data): readonly Observation[] {
	const tags = new Set(
		data
			.rows('crime-types')
			.filter((row) => row['is_descriptor'] === true)
			.map((row) => textOf(row, 'id'))
	);
	return data
		.rows('us-crime-types')
		.filter((row) => !tags.has(textOf(row, 'crime_type')) && textOf(row, 'crime_type') !== NO_TYPE)
		.filter((row) => textOf(row, 'edition') !== 'original')
		.flatMap((row) => [
			...observationOf(row, 'losses_usd', 'ic3_type_losses', 'USD'),
			...observationOf(row, 'complaints', 'ic3_type_complaints', 'reports')
		]);
}

function observationOf(row: Row, column: string, metric: string, unit: string): Observation[] {
	const value = numberOf(row, column);
	if (value === null) return [];
	const key = {
		entity: textOf(row, 'entity'),
		year: numberOf(row, 'year') ?? 0,
		metric,
		category: textOf(row, 'crime_type'),
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
