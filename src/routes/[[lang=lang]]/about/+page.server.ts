import { readFileSync } from 'node:fs';
import { withTerms } from '$lib/catalogue/server/glossary';
import { citeExamples } from '$lib/export/server/cite-examples';
import { provisionsOnCounting } from '$lib/convention/server/provisions';
import type { Data } from '$lib/data/server/data';
import { STATUSES } from '$lib/data/observation';
import { openData } from '$lib/data/server/load';
import { pressLead } from '$lib/press/server/lead';
import { hrefIn } from '$lib/words/href';
import { entriesIn, languageOf, type Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { statusWord } from '$lib/statements/figure-text';
import { statusMeaning } from '$lib/statements/flag-words';
import { imprintOf } from './imprint';
import { conventionTextFile } from '../../server/convention-files';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesIn([{}]);

/** The page is text: it is put into words here, so that no other page's scripts carry it. */
export const load: PageServerLoad = ({ params }) => {
	const at = { locale: languageOf(params.lang) };
	const tables = openData();
	return {
		...proseOf(tables, at.locale),
		title: m.about_title({}, at),
		description: m.about_description({}, at),
		kinds: m.about_status({}, at),
		rulesTitle: m.about_rules({}, at),
		press: { text: pressLead(tables, at.locale), name: m.press_title({}, at), href: hrefIn(at.locale, '/press/') },
		convention: {
			title: m.about_convention({}, at),
			provisions: provisionsOnCounting(tables, at.locale),
			said: m.convention_said_title({}, at),
			more: m.about_convention_text({}, at),
			href: hrefIn(at.locale, '/convention/')
		},
		text: conventionTextFile(tables, at.locale),
		termsTitle: m.data_terms({}, at),
		imprint: {
			title: m.imprint_title({}, at),
			...imprintOf(readFileSync('package.json', 'utf8'), readFileSync('CITATION.cff', 'utf8'))
		},
		cite: { title: m.footer_cite({}, at), lead: m.cite_lead({}, at), examples: citeExamples(tables, at.locale) }
	};
};

const RULES = [
	m.about_rule_row,
	m.about_rule_gap,
	m.about_rule_conflict,
	m.about_rule_echo,
	m.about_rule_break,
	m.about_rule_convert,
	m.about_rule_doubt
];

/** The prose of the page with its terms linked, each where it is first used. */
function proseOf(data: Data, locale: Language) {
	const at = { locale };
	const meanings = STATUSES.map((status) => statusMeaning(status, locale));
	const rules = RULES.map((rule) => rule({}, at));
	const others = [m.about_privacy({}, at), m.convention_counting_text({}, at), m.data_terms_text({}, at)];
	const [lead = [], ...rest] = withTerms(data, locale, [m.about_lead({}, at), ...meanings, ...rules, ...others]);
	const [privacy = [], counting = [], terms = []] = rest.slice(meanings.length + rules.length);
	return {
		lead,
		statuses: STATUSES.map((status, index) => ({
			status,
			word: statusWord(status, locale),
			meaning: rest[index] ?? []
		})),
		rules: rest.slice(meanings.length, meanings.length + rules.length),
		privacy,
		counting,
		terms
	};
}
