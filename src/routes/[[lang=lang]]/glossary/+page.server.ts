import { openData } from '$lib/data/server/load';
import { glossaryEntries } from '$lib/catalogue/server/glossary';
import { entriesIn, languageOf } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesIn([{}]);

export const load: PageServerLoad = ({ params }) => {
	const locale = languageOf(params.lang);
	return {
		title: m.glossary_title({}, { locale }),
		lead: m.glossary_lead({}, { locale }),
		description: m.glossary_description({}, { locale }),
		entries: glossaryEntries(openData(), locale)
	};
};
