import type { Observation } from '$lib/data/observation';
import { newestFigure, withoutEchoes } from '$lib/data/select';
import { chartObservations } from '$lib/catalogue/server/observations';
import { CHARTS } from '$lib/catalogue/server/specs';
import type { Data } from '$lib/data/server/data';

/**
 * The newest figure of each kind that a chart leads with, echoes left out; none for a year after the last that an authority has counted,
 * so that no forecast of the far future opens the page. For two figures of one loss the year is that of the first.
 */
export function ledger(data: Data): readonly Observation[] {
	const now = Math.max(...data.figures.filter(({ status }) => status === 'reported').map(({ year }) => year));
	const years = new Map<string, number>();
	return CHARTS.flatMap(({ slug, leads = [] }) => {
		const rows = leads.length === 0 ? [] : withoutEchoes(chartObservations(data, slug));
		return leads.flatMap(({ metric, publisher, entity }) => {
			const same = `${slug} ${metric} ${entity}`;
			const last = years.get(same) ?? now;
			const newest = newestFigure(
				rows.filter(
					(row) => row.metric === metric && row.publisher === publisher && row.entity === entity && row.year <= last
				)
			);
			if (newest === undefined) return [];
			years.set(same, newest.year);
			return [newest];
		});
	});
}
