import { languageOf } from '$lib/language';
import type { Handle } from '@sveltejs/kit';

/** Writes the language into `<html lang>`; the prerendered files need nothing else from a server. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', languageOf(event.params.lang)),
		preload: ({ type, path }) => type === 'css' || type === 'js' || (type === 'font' && path.includes('-latin-'))
	});
