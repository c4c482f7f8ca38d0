import { openData } from '$lib/data/server/load';
import { metricSections } from '$lib/catalogue/server/metric-sections';
import { entriesIn, languageOf, speak } from '$lib/words/language';
import { withTerms } from '$lib/catalogue/server/glossary';
import { count } from '$lib/words/format';
import { m } from '$lib/paraglide/messages';
import { dataFile } from '$lib/data-file';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesIn([{}]);

export const load: PageServerLoad = ({ params }) => {
	const data = openData();
	const language = languageOf(params.lang);
	speak(language);
	const sections = metricSections(data, language);
	const documents = count(data.sources.size, language);
	const publishers = count(data.publishers.size, language);
	const lead = m.sources_lead({ metrics: count(sections.length, language), publishers, documents });
	return {
		lead: withTerms(data, language, [lead])[0] ?? lead,
		sections: dataFile(language, '/sources/sections.json', sections),
		documents
	};
};
