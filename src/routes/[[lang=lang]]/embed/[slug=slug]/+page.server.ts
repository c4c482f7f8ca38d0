import { SLUGS } from '$lib/data/datasets';
import { explorerCarried } from '$lib/data/server/explorer-carried';
import { openData } from '$lib/data/server/load';
import { languageOf } from '$lib/language';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => SLUGS.flatMap((slug) => [{ slug }, { slug, lang: 'vi' }]);

export const load: PageServerLoad = ({ params: { slug, lang } }) => explorerCarried(openData(), languageOf(lang), slug);
