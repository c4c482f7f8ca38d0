import { countryChoices } from '$lib/catalogue/server/countries';
import { openData } from '$lib/data/server/load';
import { entriesIn, languageOf } from '$lib/words/language';
import { json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => entriesIn([{}]);

/** Every place a reader can choose, with what there is about it: fetched when the picker opens. */
export const GET: RequestHandler = ({ params }) => json(countryChoices(openData(), languageOf(params.lang)));
