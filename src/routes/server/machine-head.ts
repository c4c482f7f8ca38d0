import { chartOf } from '$lib/catalogue/server/specs';
import { claims } from '$lib/data/server/claims';
import { conventionFacts } from '$lib/data/server/signatures';
import type { Data } from '$lib/data/server/data';
import { reviewOf, scriptJson } from '$lib/check/server/review';
import { m } from '$lib/paraglide/messages';
import { fileOf, WHOLE, type Root } from '$lib/standards/server/address';
import type { FeedOf } from '$lib/releases/server/feed';
import { oembedPath } from '$lib/standards/server/oembed';
import { chartDataset, dataCatalog } from '$lib/standards/server/schema-org';
import { pathIn, type Language } from '$lib/words/language';
import { saidInEach } from './chart-said';
import { pageFeed } from './feed';

/** A page that is made. */
export interface MadePage {
	/** Kit's name of its route. */
	readonly route: string | null;
	readonly slug: string | undefined;
	readonly claim: string | undefined;
	readonly iso3: string | undefined;
	readonly family: string | undefined;
	readonly language: Language;
	readonly root: Root;
}

/**
 * What the head of a page holds for machines alone: its data as schema.org's JSON-LD, links to what describes them, the answer of
 * oEmbed. It is written into the page that is sent and is no part of what the scripts draw: they would hand it to the browser as the
 * text of a script, which the policy of the pages refuses, and every reader would fetch it twice.
 */
export function machineHead(data: Data, made: MadePage): readonly string[] {
	const { route, slug, claim, language, root } = made;
	const place = { root, language, site: m.site_name({}, { locale: language }) };
	const says = (chart: string) => saidInEach(data, chart)[language];
	if (route?.endsWith('/charts/[slug=slug]') === true && slug !== undefined) {
		const title = chartOf(slug).name({}, { locale: language });
		return [
			`<link rel="alternate" type="application/json+oembed" href="${root}${oembedPath(language, slug)}" title="${attribute(title)}" />`,
			`<link rel="alternate" type="text/csv" href="${root}/charts/${slug}.csv" title="${slug}.csv" />`,
			linkedData(chartDataset(data, slug, says(slug), place))
		];
	}
	if (route?.endsWith('/data') === true) {
		return [
			`<link rel="alternate" type="application/ld+json" href="${root}${WHOLE.dcat}" title="DCAT" />`,
			`<link rel="service-desc" type="application/json" href="${fileOf(root, 'openapi.json')}" />`,
			linkedData(dataCatalog(data, says, place))
		];
	}
	const feed = pageFeed(data, made);
	if (feed !== null) return feedLinks(feed, made);
	const checked = claims(data).find(({ id }) => id === claim);
	if (checked === undefined) return [];
	const path = `${root}${pathIn(language, `/check/${checked.id}/`)}`;
	return [linkedData(reviewOf(checked, language, { path, site: place.site, date: conventionFacts(data).asOf }))];
}

/** The feed that follows a page, and of a country the CSV of its figures. */
function feedLinks({ path, country, name }: FeedOf, { language, root }: MadePage): readonly string[] {
	const title = attribute(m.changes_feed_title_of({ of: name }, { locale: language }));
	const feed = `${root}${pathIn(language, path)}feed.xml`;
	const file = `${country?.toLowerCase() ?? ''}.csv`;
	return [
		`<link rel="alternate" type="application/atom+xml" href="${feed}" title="${title}" />`,
		...(country === null
			? []
			: [`<link rel="alternate" type="text/csv" href="${root}/countries/${file}" title="${file}" />`])
	];
}

/** A page with more in its head; a page without a head stays as it is. */
export function withHead(html: string, tags: readonly string[]): string {
	return tags.length === 0 ? html : html.replace('</head>', () => `\t${tags.join('\n\t\t')}\n\t</head>`);
}

function linkedData(document: object): string {
	return `<script type="application/ld+json">${scriptJson(document)}</script>`;
}

function attribute(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
