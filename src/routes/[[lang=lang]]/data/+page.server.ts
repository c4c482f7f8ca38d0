import { SLUGS } from '$lib/data/datasets';
import { openData } from '$lib/data/server/load';
import { languageOf } from '$lib/language';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'vi' }];

export const load: PageServerLoad = ({ params }) => {
	const data = openData();
	const vi = languageOf(params.lang) === 'vi';
	return {
		slugs: SLUGS,
		tables: data.descriptor.resources.map(({ name, path, title, title_vi, description, description_vi }) => ({
			path,
			title: (vi ? title_vi : title) ?? name,
			description: (vi ? description_vi : description) ?? '',
			rows: data.rows(name).length
		}))
	};
};
