import { openData } from '$lib/data/server/load';
import { overview } from '$lib/data/server/overview';
import { languageOf } from '$lib/language';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'vi' }];

export const load: PageServerLoad = ({ params }) => overview(openData(), languageOf(params.lang));
