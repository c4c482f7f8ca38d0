import { describe, expect, test } from 'vitest';
import { brokenPages, brokenWords, checkPages } from '../../src/commands/page-check.mjs';
import { packageOnDisk } from '../fixtures/bad-data';

describe('a page', () => {
	test.each([
		['<p>1 USD = VND NaN</p>', '<p>1 USD = VND NaN</p>'],
		['<rect width="NaN%"/>', '<rect width="NaN%"/>'],
		['<path d="M0,NaNL1,1"/>', '<path d="M0,NaNL1,1"/>'],
		['<p>from undefined to 2024</p>', '<p>from undefined to 2024</p>'],
		['<p>-Infinity dong</p>', '<p>-Infinity dong</p>'],
		['<p>on Invalid Date</p>', '<p>on Invalid Date</p>'],
		['<a href="/[object Object]/">x</a>', '<a href="/[object Object]/">x</a>'],
		[
			'<script type="application/ld+json">{"name":"NaN dong"}</script>',
			'<script type="application/ld+json">{"name":"NaN dong"}</script>'
		]
	])('%s shows %s', (html, shown) => {
		expect(brokenWords(html, 'index.html')).toEqual([shown]);
	});

	test('may have such words in its code, and as parts of other words', () => {
		const html =
			'<meta content="script-src \'sha256-x+NaN/A=\'"><link href="/_app/immutable/chunks/-NaN-x.css"><img src="data:image/png;base64,A+NaN+">' +
			'<script nonce="x">if (a === undefined || b === NaN) c = Infinity</script><style>a::after{content:"NaN"}</style>' +
			'<p>NaNi and Infinityward, undefined_behaviour, áNaN, BaNaNa</p><script>undefined</script>';
		expect(brokenWords(html, 'index.html')).toEqual([]);
	});

	test('tells sixty letters on either side, on one line', () => {
		const [found = ''] = brokenWords(`${'a'.repeat(100)}\n\t NaN ${'b'.repeat(100)}`, 'x.csv');
		expect(found).toBe(`${'a'.repeat(57)} NaN ${'b'.repeat(59)}`);
	});
});

describe('a built site', () => {
	test('is read through: pages, data, tables and pictures, but no scripts', () => {
		const site = packageOnDisk({
			'index.html': '<p>16.6 billion</p>',
			'vi/check/x/index.html': '<b>NaN đồng</b>',
			'receipts/USA.json': '{"words":"Invalid Date"}',
			'charts/a.csv': 'id,value\na,NaN\n',
			'maps/world.svg': '<svg><path d="M undefined 1"/></svg>',
			'_app/entry.js': 'export default NaN'
		});
		expect(brokenPages(site)).toEqual([
			'charts/a.csv: … id,value a,NaN …',
			'maps/world.svg: … <svg><path d="M undefined 1"/></svg> …',
			'receipts/USA.json: … {"words":"Invalid Date"} …',
			'vi/check/x/index.html: … <b>NaN đồng</b> …'
		]);
	});

	test('without such a value passes', () => {
		expect(() => checkPages(packageOnDisk({ 'index.html': '<p>0</p>' }))).not.toThrow();
	});

	test('with many ends the build with the first twenty and the number of the others', () => {
		const site = packageOnDisk({ 'index.html': 'NaN '.repeat(1225).trim() });
		const lines: string[] = [];
		try {
			checkPages(site);
		} catch (error) {
			lines.push(...(error instanceof Error ? error.message.split('\n') : []));
		}
		expect(lines).toHaveLength(22);
		expect(lines[0]).toBe('The site was built, but shows values that are none. Mend the figure or the data behind it:');
		expect(lines[1]).toMatch(/^index\.html: … NaN NaN /);
		expect(lines.at(-1)).toBe('and 1,205 more');
	});
});
