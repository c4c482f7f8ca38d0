import { CHARTS } from '$lib/chart/server/specs';
import type { People } from '$lib/data/country';
import { chartObservations } from '$lib/chart/server/observations';
import type { Data } from '$lib/data/server/data';
import type { Language } from '$lib/words/language';

/** Code → in how many years it has figures, for every dataset whose lines are countries. */
export function yearsByPlace(data: Data): ReadonlyMap<string, ReadonlyMap<string, number>> {
	return new Map(
		CHARTS.filter(({ series }) => series === 'country').map(({ slug }) => {
			const years = new Map<string, Set<number>>();
			for (const { entity, year } of chartObservations(data, slug)) {
				years.set(entity, (years.get(entity) ?? new Set()).add(year));
			}
			return [slug, new Map([...years].map(([code, { size }]) => [code, size]))] as const;
		})
	);
}

/**
 * Code → people, all in one year so that they can be compared: the newest for which as many places have a count as in
 * any other year. Projections are no counts. Places without a count in it are left out.
 */
export function peopleByPlace(data: Data, language: Language): ReadonlyMap<string, People> {
	const rows = data.observations('population').filter(({ status }) => status !== 'projection');
	const places = new Map<number, number>();
	rows.forEach(({ year }) => places.set(year, (places.get(year) ?? 0) + 1));
	const most = Math.max(0, ...places.values());
	const common = Math.max(...[...places].filter(([, count]) => count === most).map(([year]) => year));
	return new Map(
		rows
			.filter(({ year }) => year === common)
			.map(({ entity, value, year, publisher }) => {
				const known = data.publishers.get(publisher);
				const by = (language === 'vi' ? known?.short_vi : known?.short_en) ?? publisher;
				return [entity, { count: value, year, by }];
			})
	);
}
