import { OVERVIEW } from '$lib/data/datasets';
import { openData } from '$lib/data/server/load';
import { pageFigures } from '$lib/data/server/page-figures';
import { languageOf } from '$lib/language';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => OVERVIEW.flatMap((slug) => [{ slug }, { slug, lang: 'vi' }]);

export const load: PageServerLoad = ({ params: { slug, lang } }) => ({
	...pageFigures(openData(), languageOf(lang), [slug]),
	slug
});
