import { DataFaults } from '$lib/data/server/data-error';
import { entityNames } from '$lib/data/server/names';
import { openData } from '$lib/data/server/load';
import { pressEntries } from '$lib/press/server/entries';
import { placesCounted, placesHeld } from '$lib/press/server/found';
import { pressFaults } from '$lib/press/server/faults';
import { collate, count, listWords } from '$lib/words/format';
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
	const names = entityNames(data, language);
	const [counted, held] = [placesCounted(data), placesHeld(data)];
	const others = held.filter((code) => !counted.includes(code)).map((code) => names.get(code) ?? code);
	const left = { names: listWords(others.sort(compare), language) };
	const countries = of('country').sort((a, b) => compare(a.title, b.title));
	return {
		title: m.press_title({}, at),
		lead: m.press_page_lead({ places: count(counted.length, language), held: count(held.length, language) }, at),
		left: others.length === 0 ? '' : m.press_left_out(left, at),
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
