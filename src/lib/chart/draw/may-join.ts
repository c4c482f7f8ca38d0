import type { Observation } from '$lib/data/observation';

type Dated = Pick<Observation, 'year' | 'flags'>;

/** Whether a line may lead from one figure of a series to the next: whole years that follow one another, counted alike. */
export function mayJoin(before: Dated, row: Dated): boolean {
	if (row.year - before.year !== 1 || row.flags.includes('break')) return false;
	return !before.flags.includes('part-year') && !row.flags.includes('part-year');
}
