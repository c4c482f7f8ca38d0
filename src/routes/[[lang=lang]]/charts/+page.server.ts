import { OVERVIEW } from '$lib/data/datasets';
import { chartObservations } from '$lib/data/server/charts';
import { openData } from '$lib/data/server/load';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'vi' }];

export const load: PageServerLoad = () => {
	const data = openData();
	return {
		charts: OVERVIEW.map((slug) => ({
			slug,
			figures: chartObservations(data, slug).length || data.rows('status').length
		}))
	};
};
