import { DataFaults } from '$lib/data/server/data-error';
import { openData } from '$lib/data/server/load';
import { pressEntries } from '$lib/press/server/entries';
import { pressFaults } from '$lib/press/server/faults';
import { leftOut, pressLead } from '$lib/press/server/lead';
import { collate, count } from '$lib/words/format';
import { entriesIn, languageOf } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesIn([{}]);

/** The numbers to print in words of one language, section by section. A faulty row of theirs stops the build. */
export const load: PageServerLoad = ({ params }) => {
	const data = openData();
	const faults = pressFaults(data);
	if (faults.length > 0) throw new DataFaults(faults);
	const language = languageOf(params.lang);
	const at = { locale: language };
	const all = pressEntries(data, language);
	const of = (section: (typeof all)[number]['section']) => all.filter((entry) => entry.section === section);
	const compare = collate(language);
	const countries = of('country').sort((a, b) => compare(a.title, b.title));
	return {
		title: m.press_title({}, at),
		lead: pressLead(data, language),
		left: leftOut(data, language),
		description: m.press_description({}, at),
		rule: m.press_rule({}, at),
		sections: [
			{ id: 'world', title: m.press_world({}, at), entries: of('world') },
			{
				id: 'countries',
				title: m.press_countries({ count: count(countries.length, language) }, at),
				entries: countries
			},
			{ id: 'convention', title: m.press_treaty({}, at), entries: of('treaty') }
		]
	};
};
