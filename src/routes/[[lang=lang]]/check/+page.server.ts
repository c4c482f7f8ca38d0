import { HEDGED, LEAST, MOST } from '$lib/check/matcher/tolerance';
import { claimLine, saidBy } from '$lib/check/server/pages';
import { topicWord, verdictWord } from '$lib/check/verdict';
import { TOPICS, VERDICTS } from '$lib/data/claim';
import { claims } from '$lib/data/server/claims';
import { openData } from '$lib/data/server/load';
import { count, percent } from '$lib/words/format';
import { entriesIn, languageOf } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesIn([{}]);

/** The list in words of one language, so that the page's scripts carry no texts of claims. */
export const load: PageServerLoad = ({ params }) => {
	const data = openData();
	const language = languageOf(params.lang);
	const at = { locale: language };
	const all = claims(data);
	const documents = [...new Map(all.map(({ said }) => [said.id, said])).values()];
	const lines = all.map((claim) => claimLine(data, claim, language));
	const fits = all.filter(({ verdict }) => verdict === 'fits').length;
	const share = (value: number) => percent(value * 100, language);
	return {
		title: m.check_title({ fits: count(fits, language), total: count(all.length, language) }, at),
		lead: m.check_lead({ articles: count(documents.length, language) }, at),
		description: m.check_description({}, at),
		rule: m.check_rule({ least: share(LEAST), most: share(MOST), hedged: share(HEDGED) }, at),
		examples: [m.check_example_1({}, at), m.check_example_2({}, at)],
		where: m.check_where({}, at),
		listTitle: m.check_list({ total: count(all.length, language) }, at),
		articles: documents
			.sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? -1 : 1))
			.map((said) => ({
				id: said.id,
				title: said.title,
				url: said.url,
				by: saidBy(said, language),
				claims: lines.filter((_, index) => all[index]?.said.id === said.id)
			})),
		verdicts: VERDICTS.map((id) => ({
			id,
			word: verdictWord(id, language),
			count: all.filter(({ verdict }) => verdict === id).length
		})),
		topics: TOPICS.map((id) => ({
			id,
			word: topicWord(id, language),
			count: all.filter(({ topic }) => topic === id).length
		})),
		claims: lines
	};
};
