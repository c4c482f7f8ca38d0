import { HEDGED, LEAST, MOST } from '$lib/check/matcher/tolerance';
import { claimLine, saidBy } from '$lib/check/server/pages';
import { withTerms } from '$lib/catalogue/server/glossary';
import { kindWord, topicWord, verdictWord } from '$lib/check/verdict';
import { CLAIM_KINDS, TOPICS, VERDICTS, type Claim } from '$lib/data/claim';
import { claims } from '$lib/data/server/claims';
import type { Data } from '$lib/data/server/data';
import { openData } from '$lib/data/server/load';
import { entityNames } from '$lib/data/server/names';
import { collate, count, percent } from '$lib/words/format';
import { entriesIn, languageOf, type Language } from '$lib/words/language';
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
	const lead = m.check_lead({ articles: count(documents.length, language) }, at);
	return {
		title: m.check_title({ fits: count(fits, language), total: count(all.length, language) }, at),
		lead: withTerms(data, language, [lead])[0] ?? lead,
		description: m.check_description({}, at),
		rule: m.check_rule({ least: share(LEAST), most: share(MOST), hedged: share(HEDGED) }, at),
		examples: [m.check_example_1({}, at), m.check_example_2({}, at)],
		where: m.check_where({}, at),
		listTitle: m.check_list({ total: count(all.length, language) }, at),
		articles: documents
			.map((said) => ({ said, claims: all.filter((claim) => claim.said.id === said.id).map(({ id }) => id) }))
			.filter(({ claims }) => claims.length > 1)
			.sort((a, b) => ((a.said.published ?? '') < (b.said.published ?? '') ? -1 : 1))
			.map(({ said, claims }) => ({
				id: said.id,
				title: said.title,
				lang: said.lang,
				url: said.url,
				by: saidBy(said, language),
				claims
			})),
		verdicts: VERDICTS.map((id) => ({
			id,
			word: verdictWord(id, language),
			count: all.filter(({ verdict }) => verdict === id).length
		})),
		kinds: CLAIM_KINDS.map((id) => ({
			id,
			word: kindWord(id, language),
			count: all.filter(({ kind }) => kind === id).length
		})),
		topics: TOPICS.map((id) => ({
			id,
			word: topicWord(id, language),
			count: all.filter(({ topic }) => topic === id).length
		})),
		countries: countriesOf(all, data, language),
		claims: lines
	};
};

/** The places that claims are about, by name, with how many are. */
function countriesOf(all: readonly Claim[], data: Data, language: Language) {
	const names = entityNames(data, language);
	const compare = collate(language);
	return [...new Set(all.flatMap(({ countries }) => countries))]
		.map((id) => ({
			id,
			word: names.get(id) ?? id,
			count: all.filter(({ countries }) => countries.includes(id)).length
		}))
		.sort((a, b) => compare(a.word, b.word));
}
