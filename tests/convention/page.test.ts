import { render } from 'svelte/server';
import { DataFile } from '$lib/data-file';
import { NO_FILTERS } from '$lib/filters/filters';
import { describe, expect, test } from 'vitest';
import { NO_CHOICE, type Choice } from '$lib/convention/states';
import Clock from '$lib/convention/Clock.svelte';
import { outlineOf } from '$lib/convention/server/outline';
import { otherCounts, pacesOf, summaryOf, timelineOf } from '$lib/convention/server/page';
import { signatoryGrowth, treatyStates } from '$lib/convention/server/states';
import { signatoriesByDay } from '$lib/statements/signatories';
import { stateGroups } from '$lib/convention/server/groups';
import { openData } from '$lib/data/server/load';
import { pageFigures } from '$lib/catalogue/server/page-figures';
import { m } from '$lib/paraglide/messages';
import Outline from '../../src/routes/[[lang=lang]]/convention/Outline.svelte';
import Paces from '../../src/routes/[[lang=lang]]/convention/Paces.svelte';
import Timeline from '../../src/routes/[[lang=lang]]/convention/Timeline.svelte';
import WhoSigned from '../../src/routes/[[lang=lang]]/convention/WhoSigned.svelte';

const data = openData();
const { convention, signatures, states, drawing } = pageFigures(data, 'en', ['convention-signatures']);
const plain = (html: string) => html.replace(/<!--[^]*?-->/g, '');
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found ?? '');

function who(choice: Partial<Choice>): string {
	const props = {
		choice: { ...NO_CHOICE, ...choice },
		countries: [],
		days: { first: '2025-10-24', last: '2026-11-26' },
		of: new DataFile('', {
			states: treatyStates(data, 'en'),
			signatures,
			budapestText: 'April 2026',
			places: states,
			groups: stateGroups(data, 'en')
		}),
		drawing,
		convention,
		language: 'en' as const
	};
	return plain(render(WhoSigned, { props }).body);
}
/** Headings of the four fields: what they count. */
const fields = (html: string) => all(html, /<h4[^>]*>([^<]*)<\/h4>/g);

describe('who signed', () => {
	test('is drawn as a map first, with the four fields', () => {
		const html = who({});
		expect(html).toContain(
			'At least 76 have signed; at least 3 are reported to have ratified (list last seen April 2026)'
		);
		expect(html.match(/<svg[^>]*class="plot/g)).toHaveLength(1);
		expect(fields(html)).toEqual([
			'In both: 31, and 1 said to have signed',
			'Hanoi, not Budapest: 43, and 1 said to have signed',
			m.convention_field_budapest({ count: 49 }),
			m.convention_field_neither({ count: 73 })
		]);
		expect(html).toContain(
			'76 signatories counted: 74 by name, 73 of them States, and 2 not named. Said to have signed, in one document each that was not found again, and in no count: Canada and India.'
		);
		expect(html).not.toMatch(/NaN|undefined/);
	});

	test('of a group of States, those members alone, by name', () => {
		const html = who({ group: 'ASEAN' });
		expect(html).toContain('Of these States at least 7 had signed by 26 November 2026');
		expect(html).toContain('7 signatories, all by name, 7 of them States.');
		expect(fields(html)).toEqual(['In both: 1', 'Hanoi, not Budapest: 6', 'Budapest, not Hanoi: 0', 'In neither: 4']);
	});

	test('on the second day in Hanoi 72 had signed', () => {
		expect(who({ day: '2025-10-26' })).toContain('72 had signed and 0 had ratified by 26 October 2025');
		expect(who({ day: '2025-10-25' })).toContain('69 had signed and 0 had ratified by 25 October 2025');
		expect(who({ day: '2026-06-01' })).toContain(
			'At least 76 had signed by 1 June 2026; ratifications reported: at least 3 (list last seen April 2026)'
		);
		expect(who({ day: '2025-10-24' })).toContain(m.signatures_title_none_day({ date: '24 October 2025' }));
	});

	test('a region or a standing on Budapest narrows map, counts and fields together', () => {
		const html = who({ budapest: 'party' });
		expect(html).toContain(
			'Of these States at least 31 had signed by 26 November 2026; ratifications reported: at least 1'
		);
		expect(fields(html)[1]).toBe(m.convention_field_hanoi({ count: 0 }));
		expect(who({ region: 'oceania', budapest: 'signed' })).toContain(
			m.signatures_title_none_day({ date: '26 November 2026' })
		);
	});

	test('as tiles it has one for every State and the Union, three of which have ratified', () => {
		const html = who({ view: 'tiles' });
		expect(all(html, /<g class="tile [^"]*" data-series="([A-Z]+)"/g)).toHaveLength(198);
		expect(all(html, /<g class="tile (ratified)/g)).toHaveLength(3);
		expect(all(html, /<text class="region"[^>]*>([^<]*)</g)).toHaveLength(5);
	});
});

describe('what the tables give', () => {
	test('the number of signatories grew by name to 74; 76 were counted in May 2026', () => {
		expect(signatoriesByDay(signatures, convention.counts).map(({ day, count }) => [day, count])).toEqual([
			['2025-10-25', 69],
			['2025-10-26', 72],
			['2025-11-19', 73],
			['2025-12-29', 74],
			['2026-05-31', 76]
		]);
		const { lines, notes } = signatoryGrowth({ ...convention, signatures }, 'en');
		expect(lines.at(-1)).toEqual({ day: '2026-05-31', count: 76, text: 'May 2026: 2 of them not named' });
		expect(notes).toEqual([
			'Named up to 74: the list of the depositary, last seen in April 2026.',
			'Later, each reported by one document that was not found again, and not counted: Canada (July 2026) and India (September 2026).'
		]);
	});

	test('ten sentences, each with a document, in both languages', () => {
		for (const language of ['en', 'vi'] as const) {
			const sentences = summaryOf(data, language);
			expect(sentences).toHaveLength(10);
			expect(sentences.filter(({ text, by }) => text === '' || by === '')).toEqual([]);
		}
	});

	test('paces to forty instruments: the tobacco convention’s is the fastest', () => {
		expect(pacesOf(data, 'en').map(({ key, days, inForce }) => [key, days, inForce])).toEqual([
			['fctc', 532, '2027-07-09'],
			['uncac', 742, '2028-02-04'],
			['untoc', 931, '2028-08-11'],
			['trafficking', 1018, '2028-11-06'],
			['budapest', 4290, '2037-10-22']
		]);
	});

	test('the outline has nine chapters and 68 articles; article 13 names charts and metrics', () => {
		const { chapters, metrics } = outlineOf(data, 'en');
		const articles = chapters.flatMap((chapter) => chapter.articles);
		expect([chapters.length, articles.length]).toEqual([9, 68]);
		expect(articles.map(({ number }) => number)).toEqual(Array.from({ length: 68 }, (_, at) => at + 1));
		expect(articles[12]?.charts).toContain('global-losses');
		expect(articles[12]?.metrics.every((id) => metrics[id] !== undefined)).toBe(true);
		expect(articles.filter(({ title }) => title === '')).toEqual([]);
	});
});

describe('the drawn parts', () => {
	test('the clock is named in words and has a red stroke for every instrument', () => {
		const html = plain(
			render(Clock, { props: { done: 3, of: 40, label: 'three of forty', last: 'the last', names: 'Qatar' } }).body
		);
		expect(html).toContain('aria-label="three of forty"');
		expect(all(html, /class="done[^"]*" d="([^"]*)"/g).map((d) => d.split('M').length - 1)).toEqual([
			3, 0, 0, 0, 0, 0, 0, 0
		]);
		expect(all(html, /class="open[^"]*" d="([^"]*)"/g).map((d) => d.split('M').length - 1)).toEqual([
			2, 5, 5, 5, 5, 5, 5, 5
		]);
	});

	test('every article is an anchor with its official title; a Vietnamese one is marked as ours', () => {
		const html = plain(
			render(Outline, {
				props: { of: new DataFile('', { outline: outlineOf(data, 'en'), charts: {} }), language: 'en' }
			}).body
		);
		expect(all(html, /<li id="(article-\d+)"/g)).toHaveLength(68);
		expect(html).toContain('Technical assistance and capacity-building');
		expect(html).not.toContain('our translation<');
		const vi = plain(
			render(Outline, {
				props: { of: new DataFile('', { outline: outlineOf(data, 'vi'), charts: {} }), language: 'vi' }
			}).body
		);
		expect(all(vi, /<b lang="en"[^>]*>(Exchange of information)/g)).toHaveLength(1);
		expect(vi.split('class="ours')).toHaveLength(69);
		expect(html).toContain('href="/charts/global-losses/"');
	});

	test('the timeline lists its events with their sources, and draws a month as long as a month', () => {
		const events = timelineOf(data, 'en');
		const props = {
			of: new DataFile('', { events, years: { from: 2000, to: 2026 } }),
			convention: { opened: '2025-10-25', closes: '2026-12-31', asOf: '2026-09-26', asOfText: '26 September 2026' },
			chosen: NO_FILTERS
		};
		const html = plain(render(Timeline, { props }).body);
		expect(all(html, /<time datetime="([^"]*)"/g)).toHaveLength(49);
		// One rail a width; six events are known to their month or year
		const cut = events.filter(({ date }) => date.length < 10).length;
		expect(all(html, /<rect class="(long)/g)).toHaveLength(cut * 3);
		expect(html).not.toMatch(/NaN|undefined/);
	});

	test('model dates are drawn as such: a dotted line and a hollow diamond each', () => {
		const rows = pacesOf(data, 'en');
		const html = plain(
			render(Paces, {
				props: {
					of: new DataFile('', { paces: { rows, notes: otherCounts(data, ['uncac'], 'en') } }),
					convention: { opened: '2025-10-25', asOf: '2026-11-26', asOfText: '26 November 2026', needed: 40 }
				}
			}).body
		);
		expect(html.match(/class="model/g)).toHaveLength(5);
		expect(html.match(/class="diamond/g)).toHaveLength(5);
		expect(html).toContain('11 August 2028');
		expect(html).toContain(
			'By 13 December 2005 our table has 39 ratifications (and the like) of UNCAC; the United Nations counted 38.'
		);
	});
});
