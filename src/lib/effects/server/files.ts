import { ownCard } from '$lib/card';
import { CHART_FILES, CHART_PARTS, CHART_PICTURES, COUNTRY_FILES } from '$lib/catalogue/page-files';
import { API } from '$lib/standards/server/address';
import { BASE_LANGUAGE } from '$lib/words/language';

/**
 * What is built beside a page of what the page is drawn from, from the root, as in the base language: its files, its card, its document of the
 * API, and of a chart the page that others embed. Feeds are none of them: they follow releases.
 *
 * @param page from the root, without the language: "/charts/scam-losses/"
 */
export function filesBeside(page: string): readonly string[] {
	const [, part = '', name = ''] = page.split('/');
	const path = `/${part}/${name}`;
	const card = ownCard(page, BASE_LANGUAGE);
	const cards = card === null ? [] : [card];
	if (part === 'charts')
		return [
			...[...CHART_FILES, ...CHART_PICTURES].map((ending) => `${path}.${ending}`),
			...CHART_PARTS.map((file) => `${path}/${file}.json`),
			...cards,
			`/embed/${name}/`,
			`${API}${path}.json`
		];
	if (part === 'countries')
		return [
			...COUNTRY_FILES.map((ending) => `${path}.${ending}`),
			`${path}/tables.json`,
			...cards,
			`${API}${path}.json`
		];
	return page === '/convention/' ? ['/convention/figures.json', '/convention/text.json'] : cards;
}
