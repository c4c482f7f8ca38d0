import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { openData } from '$lib/data/server/load';
import { atomText } from '$lib/releases/atom';
import { ALL, countryFeed, feedText } from '$lib/releases/server/feed';
import { LANGUAGES, speak, type Language } from '$lib/words/language';

/** A document as an XML parser of another house reads it. */
function parsed(text: string) {
	return new DOMParser().parseFromString(text, 'text/xml');
}
type Parent = ReturnType<typeof parsed> | ReturnType<ReturnType<typeof parsed>['querySelectorAll']>[number];

/** Texts of the children with a name. */
const texts = (of: Parent, name: string): string[] =>
	[...of.children].filter(({ tagName }) => tagName === name).map(({ textContent }) => textContent ?? '');

/** What RFC 4287 asks of a feed and of an entry, and that the document lacks. */
function faultsOf(text: string): string[] {
	const [root] = parsed(text).children;
	if (root === undefined || root.tagName !== 'feed') return ['no feed'];
	const once = (of: Parent, name: string) => (texts(of, name).length === 1 ? [] : [`${name}: not once`]);
	const day = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
	const common = (of: Parent) => [
		...['id', 'title', 'updated'].flatMap((name) => once(of, name)),
		...texts(of, 'id').filter((id) => !/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)),
		...texts(of, 'updated').filter((updated) => !day.test(updated))
	];
	const entries = [...root.querySelectorAll('entry')];
	const links = [...root.children].filter(({ tagName }) => tagName === 'link').map((link) => link.getAttribute('rel'));
	const ids = [root, ...entries].flatMap((of) => texts(of, 'id'));
	return [
		...(root.getAttribute('xmlns') === 'http://www.w3.org/2005/Atom' ? [] : ['no namespace']),
		...common(root),
		...once(root, 'author'),
		...(links.join() === 'self,alternate' ? [] : [`links: ${links.join()}`]),
		...entries.flatMap((entry) => [...common(entry), ...once(entry, 'link'), ...once(entry, 'content')]),
		...(new Set(ids).size === ids.length ? [] : ['ids that are not unique'])
	];
}

test('signs that mean something in XML or HTML stay text', () => {
	const text = atomText({
		id: 'urn:uuid:00000000-0000-8000-8000-000000000000',
		title: 'A & B <new> "quoted"',
		language: 'en-GB',
		self: '/feed.xml?a=1&b=2',
		page: '/',
		author: 'Me & you',
		since: '2026-01-02',
		entries: [
			{
				id: 'urn:uuid:00000000-0000-8000-8000-000000000001',
				title: '1 < 2',
				updated: '2026-02-03',
				link: '/x',
				lines: ['Losses <b>&amp;</b>', 'é, “ế”']
			}
		]
	});
	expect(faultsOf(text)).toEqual([]);
	const root = parsed(text).querySelector('feed');
	expect(root === null ? [] : texts(root, 'title')).toEqual(['A & B <new> "quoted"']);
	expect(root === null ? [] : texts(root, 'updated')).toEqual(['2026-02-03T00:00:00Z']);
	expect(root?.querySelector('content')?.textContent).toBe(
		'<ul><li>Losses &lt;b&gt;&amp;amp;&lt;/b&gt;</li><li>é, “ế”</li></ul>'
	);
});

describe.each(LANGUAGES)('our feeds, in %s', (language: Language) => {
	const text = (of: typeof ALL) => {
		speak(language);
		return feedText(openData(), of, language, 'https://example.org');
	};
	const prefix = language === 'en' ? '' : `/${language}`;

	test('of everything is valid, with an entry a kind of change and one an act', () => {
		const feed = text(ALL);
		expect(faultsOf(feed)).toEqual([]);
		expect(feed).toContain(
			`<link rel="self" type="application/atom+xml" href="https://example.org${prefix}/feed.xml"/>`
		);
		expect(parsed(feed).querySelectorAll('entry')).toHaveLength(8);
	});

	test('of a country has what changed there alone', () => {
		const feed = text(countryFeed(openData(), 'THA', language));
		expect(faultsOf(feed)).toEqual([]);
		expect(parsed(feed).querySelectorAll('entry')).toHaveLength(1);
		expect(parsed(feed).querySelectorAll('entry content')[0]?.textContent?.match(/<li>/g)).toHaveLength(2);
	});

	test('of a country where nothing changed is valid, too', () => {
		const feed = text(countryFeed(openData(), 'ABW', language));
		expect(faultsOf(feed)).toEqual([]);
		expect(parsed(feed).querySelectorAll('entry')).toHaveLength(0);
	});

	test('keep their ids wherever the site stands, and have others in another language', () => {
		speak(language);
		const ids = (origin: string) => feedText(openData(), ALL, language, origin).match(/<id>[^<]+/g);
		expect(ids('https://example.org')).toEqual(ids(''));
	});
});
