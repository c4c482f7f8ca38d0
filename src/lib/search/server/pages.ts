import { m } from '$lib/paraglide/messages';
import type { Language } from '$lib/words/language';
import type { Entry } from '../packed';

/** A page that is asked for by what it is for: its id in synonyms.csv, its address, what it is called and what it has. */
const PAGES = {
	data: { path: '/data/', title: m.footer_download, note: m.search_page_data },
	codebook: { path: '/sources/', title: m.footer_sources, note: m.search_page_codebook },
	terms: { path: '/data/#terms', title: m.data_terms, note: m.search_page_terms },
	software: { path: '/about/#imprint', title: m.footer_imprint, note: m.search_page_imprint },
	about: { path: '/about/', title: m.about_title, note: m.search_page_about },
	cite: { path: '/about/#cite', title: m.footer_cite, note: m.search_page_cite },
	embed: { path: '/charts/', title: m.charts_title, note: m.search_page_embed },
	freshness: { path: '/countries/#freshness', title: m.freshness_title, note: m.search_page_freshness },
	documents: { path: '/sources/documents/', title: m.sources_documents_title, note: m.search_page_documents },
	glossary: { path: '/glossary/', title: m.glossary_title, note: m.search_page_glossary },
	press: { path: '/press/', title: m.press_title, note: m.search_page_press },
	learn: { path: '/learn/', title: m.guess_title, note: m.search_page_learn },
	accessibility: { path: '/accessibility/', title: m.access_title, note: m.search_page_access }
} as const;

/** Ids of the pages, as synonyms lead to them. */
export const PAGE_IDS: readonly string[] = Object.keys(PAGES);

/** Pages that are no chart, country, claim or document. */
export function pages(language: Language): readonly Entry[] {
	return Object.entries(PAGES).map(([id, { path, title, note }]) => ({
		kind: 'page',
		id,
		title: title({}, { locale: language }),
		note: note({}, { locale: language }),
		// They are found by synonyms alone: their words are on every page.
		words: '',
		path
	}));
}
