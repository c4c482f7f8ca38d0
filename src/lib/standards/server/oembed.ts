import { CARD, ownCard } from '$lib/card';
import { EMBED_HEIGHT, embedCode } from '$lib/export/snippets';
import { pathIn, type Language } from '$lib/words/language';
import type { Root } from './address';
import type { JsonObject } from './csvw';

/** Width of a frame where nobody says another, px: it grows and shrinks with its page. */
const WIDTH = 800;
/** How long an answer holds good, seconds. */
const DAY = 86_400;

/** What a chart's answer of oEmbed is made of. */
export interface EmbeddedChart {
	readonly root: Root;
	readonly slug: string;
	readonly language: Language;
	/** What its title says. */
	readonly title: string;
	/** Name of the site. */
	readonly site: string;
}

/** Where the answer of oEmbed for a chart stands, from the root of the site. */
export function oembedPath(language: Language, slug: string): string {
	return pathIn(language, `/charts/${slug}/oembed.json`);
}

/** A chart as oEmbed 1.0 (https://oembed.com) hands it to other people's pages: a frame, and a picture of it. */
export function oembed({ root, slug, language, title, site }: EmbeddedChart): JsonObject {
	const page = `/charts/${slug}/`;
	return {
		version: '1.0',
		type: 'rich',
		...{ title, provider_name: site, provider_url: `${root}${pathIn(language, '/')}`, cache_age: DAY },
		...{ width: WIDTH, height: EMBED_HEIGHT },
		html: embedCode({
			address: `${root}${pathIn(language, `/embed/${slug}/`)}`,
			title: `${title} (${site})`,
			height: EMBED_HEIGHT
		}),
		thumbnail_url: `${root}${ownCard(pathIn(language, page), language) ?? ''}`,
		...{ thumbnail_width: CARD.width, thumbnail_height: CARD.height }
	};
}
