/** A page of the built site, taken apart: what it links to, and what can be linked to in it. */
export interface BuiltPage {
	/** Address from the root of the site: `/vi/countries/`. */
	readonly path: string;
	readonly links: readonly string[];
	readonly ids: ReadonlySet<string>;
	/** What stands before the body. */
	readonly head: string;
}

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found ?? '');

/** The page in a file of the build, `vi/countries/index.html`. Scripts are left out: they hold no links of the page. */
export function pageOf(file: string, html: string): BuiltPage {
	const plain = html.replace(/<script[^]*?<\/script>/g, '');
	const head = plain.slice(0, plain.indexOf('</head>'));
	return {
		path: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
		links: [...new Set(all(plain.slice(head.length), /<a [^>]*?href="([^"]*)"/g))],
		ids: new Set(all(plain, / id="([^"]*)"/g)),
		head
	};
}

const NEEDED: Readonly<Record<string, RegExp>> = {
	title: /<title>[^<]+<\/title>/,
	description: /<meta name="description" content="[^"]+"/,
	canonical: /<link rel="canonical" href="[^"]+"/,
	'og:title': /<meta property="og:title" content="[^"]+"/,
	'og:description': /<meta property="og:description" content="[^"]+"/,
	'og:image': /<meta property="og:image" content="[^"]+\.png"/
};

/** What the head of a page lacks. */
export function headFaults({ path, head }: BuiltPage): string[] {
	return Object.entries(NEEDED)
		.filter(([, pattern]) => !pattern.test(head))
		.map(([name]) => `${path} has no ${name}`);
}

/**
 * Pages whose card is a picture that is not in the build.
 * @param base sub-path that the site is served from
 * @param isFile whether a file of the build has that path
 */
export function cardFaults(
	pages: readonly BuiltPage[],
	base: string,
	isFile: (path: string) => boolean
): readonly string[] {
	return pages.flatMap(({ path, head }) => {
		const address = /<meta property="og:image" content="([^"]+)"/.exec(head)?.[1] ?? '';
		const file = new URL(address, 'http://here').pathname.slice(base.length);
		return isFile(file) ? [] : [`${path} has the card ${address}, which is no file`];
	});
}

/**
 * Links of these pages that lead to no page, file or anchor of the site. Links to other hosts are not followed.
 * @param base sub-path that the site is served from
 * @param isFile whether a file of the build has that path
 */
export function faultsOfLinks(
	pages: readonly BuiltPage[],
	base: string,
	isFile: (path: string) => boolean
): readonly string[] {
	const known = new Map(pages.map((page) => [page.path, page]));
	const files = new Map<string, boolean>();
	const there = (path: string) => {
		const found = files.get(path) ?? isFile(path);
		files.set(path, found);
		return found;
	};
	return pages.flatMap(({ path, links }) =>
		links.flatMap((link) => {
			if (/^(https?:|mailto:|data:|blob:)/.test(link)) return [];
			const { pathname, hash } = new URL(link.replaceAll('&amp;', '&'), `http://site${base}${path}`);
			if (!pathname.startsWith(`${base}/`)) return [`${path}: ${link} leaves the site`];
			const target = decodeURI(pathname.slice(base.length));
			const page = known.get(target);
			if (page === undefined) return there(target) ? [] : [`${path}: ${link} leads nowhere`];
			const anchor = decodeURIComponent(hash.slice(1));
			return anchor === '' || page.ids.has(anchor) ? [] : [`${path}: ${link} has no such place`];
		})
	);
}
