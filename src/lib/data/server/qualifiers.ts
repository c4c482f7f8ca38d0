import type { Observation } from '../observation';
import type { RowOf } from '../row';
import type { Data } from './data';
import { derived } from './derived';

type Qualifiers = RowOf<'qualifiers'>['qualifiers'];

const byFigure = derived((data) => new Map(data.rows('qualifiers').map((row) => [row.figure, row.qualifiers])));

/** The words that a figure was published with; "at least" where only a lower bound was. */
export function qualifiersOf(data: Data, { id, low, high }: Pick<Observation, 'id' | 'low' | 'high'>): Qualifiers {
	return byFigure(data).get(id) ?? (low !== null && high === null ? ['at-least'] : []);
}
