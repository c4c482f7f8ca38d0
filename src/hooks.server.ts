import { languageOf } from '$lib/language';
import type { Handle } from '@sveltejs/kit';

/**
 * Writes the language into `<html lang>` and has the fonts of that language fetched first, so that no line moves when they
 * arrive; the prerendered files need nothing else from a server.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', languageOf(event.params.lang)),
		preload: ({ type, path }) =>
			type === 'css' || type === 'js' || path.includes('-latin-') || (event.params.lang === 'vi' && type === 'font')
	});
