import { asideText } from '$lib/convention/server/aside-text';
import { OVERVIEW } from '$lib/data/datasets';
import { chartPublishers, signatureDocuments } from '$lib/data/server/documents';
import { openData } from '$lib/data/server/load';
import { pageFigures } from '$lib/data/server/page-figures';
import { languageOf } from '$lib/language';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => OVERVIEW.flatMap((slug) => [{ slug }, { slug, lang: 'vi' }]);

export const load: PageServerLoad = ({ params: { slug, lang } }) => {
	const data = openData();
	const language = languageOf(lang);
	return {
		...pageFigures(data, language, [slug]),
		slug,
		aside: asideText(slug, language),
		publishers: chartPublishers(data, slug, language),
		documents: slug === 'convention-signatures' ? signatureDocuments(data, language) : []
	};
};
