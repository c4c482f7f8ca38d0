import { element, escapeXml } from '$lib/export/xml';

/** An entry of a feed. */
export interface AtomEntry {
	/** Absolute, and the same for ever: `urn:uuid:…`. */
	readonly id: string;
	readonly title: string;
	/** ISO day of what it tells. */
	readonly updated: string;
	/** Page that tells it. */
	readonly link: string;
	/** A list of what it tells, each a line of text. */
	readonly lines: readonly string[];
}

/** A feed. */
export interface AtomFeed {
	readonly id: string;
	readonly title: string;
	readonly language: string;
	/** Address of the feed, and of the page that it follows. */
	readonly self: string;
	readonly page: string;
	readonly author: string;
	/** ISO day for a feed without entries. */
	readonly since: string;
	/** From the newest. */
	readonly entries: readonly AtomEntry[];
}

/** A feed as an Atom document (RFC 4287). */
export function atomText(feed: AtomFeed): string {
	const [newest] = feed.entries;
	const inner = [
		...head(feed.id, feed.title, newest?.updated ?? feed.since),
		element('author', {}, element('name', {}, escapeXml(feed.author))),
		element('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
		element('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
		...feed.entries.map(entryText)
	];
	const root = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, ...inner);
	return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}

function entryText({ id, title, updated, link, lines }: AtomEntry): string {
	const html = element('ul', {}, ...lines.map((line) => element('li', {}, escapeXml(line))));
	return element(
		'entry',
		{},
		...head(id, title, updated),
		element('link', { rel: 'alternate', type: 'text/html', href: link }),
		element('content', { type: 'html' }, escapeXml(html))
	);
}

function head(id: string, title: string, day: string): readonly string[] {
	return [
		element('id', {}, escapeXml(id)),
		element('title', {}, escapeXml(title)),
		element('updated', {}, `${day}T00:00:00Z`)
	];
}
