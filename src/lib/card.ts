import { pathIn, pathWithout, WRITING, type Language } from '$lib/words/language';

/** Where a page stands, as its head has to say it. */
export interface CardPlace {
	readonly language: Language;
	/** Address from the root of the host, with the sub-path that the site is served from. */
	readonly pathname: string;
	/** That sub-path; empty at the root. */
	readonly base: string;
	/** `https://example.org`; empty where nobody said where the site will stand, and addresses begin with a slash. */
	readonly origin: string;
	readonly siteName: string;
	/** For pages that have no description of their own. */
	readonly siteDescription: string;
}

/** Size of the picture of a card, px. */
export const CARD = { width: 1200, height: 630 } as const;

/** Pages with a card of their own, and embedded charts, which are the chart's. */
const OWN = /^\/(charts|embed|countries|check)\/([\w-]+)\/$/;

/**
 * Path of a page's own card, which `routes/…/cards` draws: `/vi/charts/x/` → `/vi/cards/charts/x.png`. Null where a page has
 * none of its own.
 *
 * @param path below the sub-path that the site is served from
 */
export function ownCard(path: string, language: Language): string | null {
	const [, part, name] = OWN.exec(pathWithout(path)) ?? [];
	if (part === undefined) return null;
	return pathIn(language, `/cards/${part === 'embed' ? 'charts' : part}/${name}.png`);
}

/**
 * A page with its one address and its card for social networks in the head. Title, description and address are those that
 * the page already has, so that they cannot differ; a page without a title, as the one for addresses that lead nowhere,
 * stays as it is.
 */
export function withCard(html: string, place: CardPlace): string {
	const title = /<title>([^<]+)<\/title>/.exec(html)?.[1];
	if (title === undefined) return html;
	const { base, pathname, language, origin, siteName, siteDescription } = place;
	const description = /<meta name="description" content="([^"]+)"/.exec(html)?.[1];
	const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
	const own = ownCard(pathname.slice(base.length), language);
	const url = canonical === undefined ? `${origin}${pathname}` : new URL(canonical, origin || 'http://here').href;
	const properties = {
		'og:type': 'website',
		'og:site_name': siteName,
		'og:locale': WRITING[language].tag.replace('-', '_'),
		'og:title': title,
		'og:description': description ?? siteDescription,
		'og:url': origin === '' ? url.replace('http://here', '') : url,
		'og:image': `${origin}${base}${own ?? `/card-${language}.png`}`,
		'og:image:width': String(CARD.width),
		'og:image:height': String(CARD.height),
		'og:image:alt': own === null ? siteName : saidOn(title, description ?? '', siteName)
	};
	const tags = [
		...(description === undefined ? [`<meta name="description" content="${siteDescription}" />`] : []),
		...(canonical === undefined ? [`<link rel="canonical" href="${url}" />`] : []),
		...Object.entries(properties).map(([name, content]) => `<meta property="${name}" content="${content}" />`),
		'<meta name="twitter:card" content="summary_large_image" />'
	];
	const head = `\t${tags.join('\n\t\t')}\n\t</head>`;
	// By a function: in a text, "$'" and "$&" of "US$'000" would be read as parts of the page
	return html.replace('</head>', () => head);
}

/** The words on a page's own card: its title without the name of the site, and what the page says of itself. */
function saidOn(title: string, description: string, siteName: string): string {
	const name = title.replace(` · ${siteName}`, () => '');
	return [siteName, name, description].filter((part) => part !== '').join('. ');
}
