import { chartOf } from '$lib/catalogue/server/specs';
import { chartsOf } from '$lib/check/server/claim-evidence';
import { claimPage } from '$lib/check/server/pages';
import { claims } from '$lib/data/server/claims';
import { openData } from '$lib/data/server/load';
import { claimShort } from '$lib/short/server/claim';
import { articleNotes } from '$lib/data/server/signatures';
import { entriesIn, languageOf } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesIn(claims(openData()).map(({ id }) => ({ claim: id })));

/** Articles named beside a claim. */
const MOST_ARTICLES = 3;

/** A claim's page in words of one language, so that the page's scripts carry no texts of claims. */
export const load: PageServerLoad = ({ params }) => {
	const data = openData();
	const language = languageOf(params.lang);
	const at = { locale: language };
	if (!claims(data).some(({ id }) => id === params.claim)) error(404);
	const { claim, ...shown } = claimPage(data, params.claim, language);
	const slugs = chartsOf(data, claim.id);
	const articles = [...new Set(slugs.flatMap((slug) => chartOf(slug).articles))].slice(0, MOST_ARTICLES);
	return {
		...shown,
		short: claimShort(data, claim, language),
		title: m.check_claim_title({ verdict: shown.verdictWord, claim: shown.sentence }, at),
		description: shown.explanation,
		document: { title: claim.said.title, lang: claim.said.lang, url: claim.said.url },
		charts: slugs.map((slug) => ({ slug, name: chartOf(slug).name({}, { locale: language }) })),
		articles: articleNotes(data, articles, language),
		words: {
			all: m.check_all({}, at),
			verdict: m.check_verdict({}, at),
			stops: m.check_stops({}, at),
			trail: m.check_trail({}, at),
			trailNote: m.check_trail_note({}, at),
			say: m.check_say({}, at),
			steps: m.check_steps({}, at),
			note: m.check_steps_note({}, at),
			figures: m.check_figures({}, at),
			charts: m.check_charts({}, at),
			context: m.check_context({}, at),
			previous: m.check_previous({}, at),
			next: m.check_next({}, at),
			neighbours: m.check_neighbours({}, at)
		}
	};
};
