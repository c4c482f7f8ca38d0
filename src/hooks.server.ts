import { building } from '$app/environment';
import { base } from '$app/paths';
import { withCard } from '$lib/card';
import { openData } from '$lib/data/server/load';
import { staleTables } from '$lib/data/server/check';
import { languageOf, WRITING } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { builtFiles, chartModules, withCode } from './routes/server/code-links';
import { machineHead, withHead } from './routes/server/machine-head';
import { withNowhere } from './routes/server/nowhere';
import { origin } from './routes/server/place';
import type { Handle, ServerInit } from '@sveltejs/kit';

/** A build says which tables nobody has looked at for long. */
export const init: ServerInit = () => {
	if (!building) return;
	const today = new Date().toISOString().slice(0, 10);
	for (const warning of staleTables(openData().descriptor, today)) console.warn(warning);
};

/**
 * Writes the language into `<html lang>`, address, card and what machines read of a page into its head, and has the fonts of that language
 * fetched first, so that no line moves when they arrive; the prerendered files need nothing else from a server.
 */
export const handle: Handle = ({ event, resolve }) => {
	const language = languageOf(event.params.lang);
	const words = {
		siteName: m.site_name({}, { locale: language }),
		siteDescription: m.site_description({}, { locale: language })
	};
	const slug = event.params.slug;
	const modules = building && slug !== undefined ? chartModules(slug) : [];
	const place = { language, pathname: event.url.pathname, base, origin, ...words };
	const { claim, iso3, family } = event.params;
	const made = { route: event.route.id, slug, claim, iso3, family, language, root: `${origin}${base}` };
	return resolve(event, {
		transformPageChunk({ html }) {
			const page = html.replace('%lang%', () => language);
			const carded = withCard(modules.length === 0 ? page : withCode(page, modules, builtFiles(), base), place);
			if (building && event.route.id === null) return withNowhere(carded, base);
			return withHead(carded, machineHead(openData(), made));
		},
		preload: ({ type, path }) =>
			type === 'css' || type === 'js' || WRITING[language].fonts.some((part) => path.includes(`-${part}-`))
	});
};
