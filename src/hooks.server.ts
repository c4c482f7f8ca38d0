import { building } from '$app/environment';
import { base } from '$app/paths';
import { withCard } from '$lib/card';
import { openData } from '$lib/data/server/load';
import { staleTables } from '$lib/data/server/check';
import { languageOf } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { Handle, ServerInit } from '@sveltejs/kit';

/** Where the site will stand: `ORIGIN=https://example.org npm run build`. */
const origin = (process.env['ORIGIN'] ?? '').replace(/\/$/, '');

/** A build says which tables nobody has looked at for long. */
export const init: ServerInit = () => {
	if (!building) return;
	const today = new Date().toISOString().slice(0, 10);
	for (const warning of staleTables(openData().descriptor, today)) console.warn(warning);
};

/**
 * Writes the language into `<html lang>`, address and card of a page into its head, and has the fonts of that language
 * fetched first, so that no line moves when they arrive; the prerendered files need nothing else from a server.
 */
export const handle: Handle = ({ event, resolve }) => {
	const language = languageOf(event.params.lang);
	const words = {
		siteName: m.site_name({}, { locale: language }),
		siteDescription: m.site_description({}, { locale: language })
	};
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			withCard(
				html.replace('%lang%', () => language),
				{
					language,
					pathname: event.url.pathname,
					base,
					origin,
					...words
				}
			),
		preload: ({ type, path }) =>
			type === 'css' || type === 'js' || path.includes('-latin-') || (event.params.lang === 'vi' && type === 'font')
	});
};
