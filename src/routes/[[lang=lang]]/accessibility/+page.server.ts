import { readFileSync } from 'node:fs';
import { hrefIn } from '$lib/words/href';
import { dateWords } from '$lib/words/dates';
import { entriesIn, languageOf } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { imprintOf } from '../about/imprint';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesIn([{}]);

const WORKS = [
	m.access_works_keys,
	m.access_works_list,
	m.access_works_sound,
	m.access_works_table,
	m.access_works_short,
	m.access_works_forms,
	m.access_works_view,
	m.access_works_offline
];
const TESTED = [m.access_tested_axe, m.access_tested_keys, m.access_tested_zoom, m.access_tested_print];
const FAULTS = [
	m.access_fault_readers,
	m.access_fault_text,
	m.access_fault_short,
	m.access_fault_map,
	m.access_fault_lines,
	m.access_fault_sound,
	m.access_fault_names,
	m.access_fault_styles
];

/** What the site promises to readers with disabilities, how that is tested, and where it falls short. */
export const load: PageServerLoad = ({ params }) => {
	const language = languageOf(params.lang);
	const at = { locale: language };
	const { released, version } = imprintOf(readFileSync('package.json', 'utf8'), readFileSync('CITATION.cff', 'utf8'));
	return {
		title: m.access_title({}, at),
		lead: m.access_lead({}, at),
		description: m.access_description({}, at),
		day: m.access_day({ version, day: dateWords(released, language) }, at),
		parts: [
			{ id: 'works', title: m.access_works({}, at), rows: WORKS.map((text) => text({}, at)) },
			{ id: 'tested', title: m.access_tested({}, at), rows: TESTED.map((text) => text({}, at)) },
			{ id: 'faults', title: m.access_faults({}, at), rows: FAULTS.map((text) => text({}, at)) }
		],
		report: {
			title: m.access_report({}, at),
			text: m.access_report_text({}, at),
			name: m.imprint_title({}, at),
			href: `${hrefIn(language, '/about/')}#imprint`
		}
	};
};
