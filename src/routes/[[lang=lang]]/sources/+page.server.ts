import { openData } from '$lib/data/server/load';
import { metricSections } from '$lib/catalogue/server/metric-sections';
import { entriesIn, languageOf, speak } from '$lib/words/language';
import { dataFile } from '$lib/data-file';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesIn([{}]);

export const load: PageServerLoad = ({ params }) => {
	const data = openData();
	const language = languageOf(params.lang);
	speak(language);
	const sections = metricSections(data, language);
	return {
		metrics: sections.length,
		sections: dataFile(language, '/sources/sections.json', sections),
		documents: data.sources.size,
		publishers: data.publishers.size
	};
};
