import type { Language } from './language';

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
}

/** Size of the picture of a card, px. */
export const CARD = { width: 1200, height: 630 } as const;

const LOCALES: Readonly<Record<Language, string>> = { en: 'en_GB', vi: 'vi_VN' };

/**
 * A page with its one address and its card for social networks in the head. Title and description are those that the page
 * already has, so that they cannot differ; a page without them, as the one for addresses that lead nowhere, stays as it is.
 */
export function withCard(html: string, place: CardPlace): string {
	const title = /<title>([^<]+)<\/title>/.exec(html)?.[1];
	const description = /<meta name="description" content="([^"]+)"/.exec(html)?.[1];
	if (title === undefined || description === undefined || html.includes('rel="canonical"')) return html;
	const { base, language, origin, siteName } = place;
	const url = `${origin}${canonicalPath(place)}`;
	const properties = {
		'og:type': 'website',
		'og:site_name': siteName,
		'og:locale': LOCALES[language],
		'og:title': title,
		'og:description': description,
		'og:url': url,
		'og:image': `${origin}${base}/card-${language}.png`,
		'og:image:width': String(CARD.width),
		'og:image:height': String(CARD.height),
		'og:image:alt': siteName
	};
	const tags = [
		`<link rel="canonical" href="${url}" />`,
		...Object.entries(properties).map(([name, content]) => `<meta property="${name}" content="${content}" />`),
		'<meta name="twitter:card" content="summary_large_image" />'
	];
	return html.replace('</head>', `\t${tags.join('\n\t\t')}\n\t</head>`);
}

/** A chart in somebody else's page says the same as its own page, which is the one to find. */
function canonicalPath({ base, pathname }: CardPlace): string {
	const path = pathname.slice(base.length);
	return `${base}${path.replace(/^(\/vi)?\/embed\//, (_, language: string | undefined) => `${language ?? ''}/charts/`)}`;
}
