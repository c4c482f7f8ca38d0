import { familyNames } from '$lib/catalogue/families';
import { max } from 'd3';
import { countryCodes } from '$lib/catalogue/server/country-rows';
import type { Data } from '$lib/data/server/data';
import { openData } from '$lib/data/server/load';
import { entityNames } from '$lib/data/server/names';
import { CONVENTION } from '$lib/releases/filter';
import type { ActLine, ReleaseSection } from '$lib/releases/lines';
import { newestActs } from '$lib/releases/server/acts';
import { releaseSections } from '$lib/releases/server/sections';
import { collate, count } from '$lib/words/format';
import { entriesIn, languageOf, speak, type Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesIn([{}]);

/** What every release changed, and who acted under the Convention, in words of one language. */
export const load: PageServerLoad = ({ params }) => {
	const data = openData();
	const language = languageOf(params.lang);
	speak(language);
	const sections = releaseSections(data, language);
	const { year, acts } = newestActs(data, language);
	const used = new Set(sections.flatMap(({ lines }) => lines.map(({ topic }) => topic)));
	return {
		language,
		...headOf(sections, language),
		description: m.changes_description(),
		sections,
		newest: max(sections, ({ id }) => id) ?? '',
		acts,
		actsTitle: m.changes_acts_title({ year }),
		...placesOf(data, sections, acts, language),
		topics: [
			...familyNames().filter(({ id }) => used.has(id)),
			...(acts.length > 0 ? [{ id: CONVENTION, name: m.nav_convention() }] : [])
		]
	};
};

/** Title and standfirst for who was never here: of the newest release that changed something. */
function headOf(sections: readonly ReleaseSection[], language: Language) {
	const at = sections.findIndex(({ lines }) => lines.length > 0);
	const newest = sections[at];
	if (newest === undefined) return { title: m.nav_changes(), lead: m.changes_lead_first() };
	const { day, lines } = newest;
	const added = lines.filter(({ kind }) => kind === 'added').length;
	const figures = m.figure_count({ count: count(added, language) });
	return {
		title: added > 0 ? m.changes_title({ figures, day }) : m.changes_title_none({ day }),
		lead: m.changes_lead({ day, before: sections[at + 1]?.day ?? '' })
	};
}

/** The places that something changed in, by name, and which of them have a page. */
function placesOf(data: Data, sections: readonly ReleaseSection[], acts: readonly ActLine[], language: Language) {
	const names = entityNames(data, language);
	const compare = collate(language);
	const codes = [...sections.flatMap(({ lines }) => lines), ...acts].map(({ country }) => country);
	const countries = [...new Set(codes)]
		.filter((code) => code !== '')
		.map((id) => ({ id, name: names.get(id) ?? id }))
		.sort((a, b) => compare(a.name, b.name));
	const pages = countryCodes(data).filter((code) => codes.includes(code));
	return { countries, pages };
}
