import { asset } from '$app/paths';
import { ICONS } from '$lib/export/server/icon';
import { tokenColour } from '$lib/export/server/still';
import { m } from '$lib/paraglide/messages';
import { hrefIn } from '$lib/words/href';
import { entriesIn, languageOf } from '$lib/words/language';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => entriesIn([{}]);

/** What a device needs to install the site: https://www.w3.org/TR/appmanifest/ */
export const GET: RequestHandler = ({ params }) => {
	const language = languageOf(params.lang);
	const at = { locale: language };
	const manifest = {
		id: hrefIn(language, '/'),
		name: m.site_name({}, at),
		short_name: m.site_name({}, at),
		description: m.site_description({}, at),
		lang: language,
		dir: 'ltr',
		start_url: hrefIn(language, '/'),
		scope: hrefIn(language, '/'),
		// With the address, which holds what is chosen
		display: 'minimal-ui',
		background_color: tokenColour('--paper'),
		theme_color: tokenColour('--paper'),
		icons: Object.entries(ICONS).map(([name, { width, purpose }]) => ({
			src: asset(`/icons/${name}.png`),
			sizes: `${width}x${width}`,
			type: 'image/png',
			purpose
		}))
	};
	return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
