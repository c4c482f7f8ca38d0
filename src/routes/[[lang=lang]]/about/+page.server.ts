import { provisionsOnCounting } from '$lib/convention/server/provisions';
import { STATUSES } from '$lib/data/observation';
import { openData } from '$lib/data/server/load';
import { hrefIn } from '$lib/words/href';
import { entriesIn, languageOf } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { statusWord } from '$lib/statements/figure-text';
import { statusMeaning } from '$lib/statements/flag-words';
import { conventionTextFile } from '../../server/convention-files';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesIn([{}]);

/** The page is text: it is put into words here, so that no other page's scripts carry it. */
export const load: PageServerLoad = ({ params }) => {
	const at = { locale: languageOf(params.lang) };
	const tables = openData();
	return {
		title: m.about_title({}, at),
		lead: m.about_lead({}, at),
		description: m.about_description({}, at),
		kinds: m.about_status({}, at),
		statuses: STATUSES.map((status) => ({
			status,
			word: statusWord(status, at.locale),
			meaning: statusMeaning(status, at.locale)
		})),
		rulesTitle: m.about_rules({}, at),
		rules: [
			m.about_rule_row,
			m.about_rule_gap,
			m.about_rule_conflict,
			m.about_rule_echo,
			m.about_rule_break,
			m.about_rule_convert,
			m.about_rule_doubt
		].map((rule) => rule({}, at)),
		privacy: m.about_privacy({}, at),
		press: { text: m.press_lead({}, at), name: m.press_title({}, at), href: hrefIn(at.locale, '/press/') },
		convention: {
			title: m.about_convention({}, at),
			text: m.convention_counting_text({}, at),
			provisions: provisionsOnCounting(tables, at.locale),
			said: m.convention_said_title({}, at),
			more: m.about_convention_text({}, at),
			href: hrefIn(at.locale, '/convention/')
		},
		text: conventionTextFile(tables, at.locale),
		termsTitle: m.data_terms({}, at),
		terms: m.data_terms_text({}, at)
	};
};
