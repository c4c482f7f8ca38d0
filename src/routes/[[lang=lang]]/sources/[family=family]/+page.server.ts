import { error } from '@sveltejs/kit';
import { withTerms } from '$lib/catalogue/server/glossary';
import { metricSections } from '$lib/catalogue/server/metric-sections';
import { dataFile } from '$lib/data-file';
import type { Data } from '$lib/data/server/data';
import { openData } from '$lib/data/server/load';
import type { UnderreportingInput } from '$lib/receipt/underreporting';
import { underreportingOf } from '$lib/receipt/server/underreporting';
import { entriesIn, languageOf, speak, type Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { EntryGenerator, PageServerLoad } from './$types';
import { FAMILIES } from '$lib/catalogue/families';
import { byFamily, heldIn } from '../section-words';

export const entries: EntryGenerator = () => entriesIn(FAMILIES.map((family) => ({ family })));

export const load: PageServerLoad = ({ params }) => {
	const data = openData();
	const language = languageOf(params.lang);
	speak(language);
	const sections = metricSections(data, language);
	const families = byFamily(sections);
	const family = families.find(({ id }) => id === params.family) ?? error(404);
	return {
		id: family.id,
		name: family.name,
		...textsOf(data, family, language),
		families: families.map(({ id, name }) => ({ id, name })),
		metrics: family.sections.map(({ id, label }) => ({ id, title: label })),
		sections: dataFile(language, '/sources/sections.json', sections),
		icebergs: icebergs(
			family.sections.map(({ id }) => id),
			language
		)
	};
};

/** The standfirst with its terms linked, and the description. */
function textsOf(data: Data, { name, sections }: ReturnType<typeof byFamily>[number], language: Language) {
	const [lead = ''] = withTerms(data, language, [m.sources_group_lead(heldIn(sections, language))]);
	return { lead, description: `${m.sources_title()}: ${name}. ${m.sources_description()}` };
}

/** What the total would be if only part were reported, by metric, where a share is known. */
function icebergs(metrics: readonly string[], language: Language): Readonly<Record<string, UnderreportingInput>> {
	const data = openData();
	const rated = new Set(data.rows('reporting-rates').flatMap((row) => row.metrics));
	const found = metrics
		.filter((metric) => rated.has(metric))
		.flatMap((metric): [string, UnderreportingInput][] => {
			const rows = data.figures.filter((row) => row.metric === metric);
			const input = underreportingOf(data, rows, language);
			return input === null ? [] : [[metric, input]];
		});
	return Object.fromEntries(found);
}
