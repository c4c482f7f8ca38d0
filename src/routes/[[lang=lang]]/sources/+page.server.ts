import { openData } from '$lib/data/server/load';
import { metricSections } from '$lib/catalogue/server/metric-sections';
import { entriesIn, languageOf, speak } from '$lib/words/language';
import type { UnderreportingInput } from '$lib/receipt/underreporting';
import { underreportingOf } from '$lib/receipt/server/underreporting';
import { dataFile } from '$lib/data-file';
import type { EntryGenerator, PageServerLoad } from './$types';
import { byFamily } from './section-words';

export const entries: EntryGenerator = () => entriesIn([{}]);

export const load: PageServerLoad = ({ params }) => {
	const data = openData();
	const language = languageOf(params.lang);
	speak(language);
	const rows = data.figures;
	const sections = metricSections(data, language);
	const rated = [...new Set(data.rows('reporting-rates').flatMap((row) => row.metrics))];
	const icebergs = rated.flatMap((metric): [string, UnderreportingInput][] => {
		const input = underreportingOf(
			data,
			rows.filter((row) => row.metric === metric),
			language
		);
		return input === null ? [] : [[metric, input]];
	});
	return {
		families: byFamily(sections).map(({ id, name, sections }) => ({ id, name, metrics: sections.map(({ id }) => id) })),
		metrics: sections.length,
		sections: dataFile(language, '/sources/sections.json', sections),
		icebergs: Object.fromEntries(icebergs),
		documents: data.sources.size,
		publishers: data.publishers.size
	};
};
