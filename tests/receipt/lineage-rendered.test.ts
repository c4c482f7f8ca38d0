import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { MetricSection } from '$lib/data/metric-section';
import { m } from '$lib/paraglide/messages';
import Underreporting from '$lib/receipt/Underreporting.svelte';
import type { UnderreportingFigure } from '$lib/receipt/underreporting';
import LineagePicture from '$lib/receipt/LineagePicture.svelte';
import type { LineageChain } from '$lib/receipt/lineage-layout';
import Lineage from '../../src/routes/[[lang=lang]]/charts/[slug=slug]/Lineage.svelte';
import MetricEntry from '../../src/routes/[[lang=lang]]/sources/MetricEntry.svelte';

const bare = (html: string) => html.replace(/<!--[^]*?-->/g, '');
const plain = (html: string) =>
	bare(html)
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ');

const first = {
	id: 'WORLD.2025.cost.company',
	text: '$10 trillion',
	year: 2025,
	document: null,
	by: 'A company',
	published: '2020-11',
	date: 'Nov 2020',
	repeats: null,
	how: ''
};
const chain: LineageChain = {
	publisher: 'company',
	name: 'A company',
	metric: 'Cost of crime',
	figures: [
		first,
		{
			...first,
			id: 'WORLD.2025.cost.paper',
			by: 'A paper',
			repeats: first.id,
			how: 'Same number.',
			date: 'Dec 2024',
			published: '2024-12'
		},
		{
			...first,
			id: 'WORLD.2025.cost.radio',
			by: 'A radio',
			repeats: first.id,
			how: 'Same number.',
			date: '',
			published: null
		}
	]
};

describe('the picture of repeats', () => {
	const seen = (marked: string | null = null) =>
		bare(render(LineagePicture, { props: { chain, marked, language: 'en' } }).body);

	test('has a full mark for the first figure and a hollow one, tied to it, for each dated repeat', () => {
		const marks = [...seen().matchAll(/<circle([^>]*)>/g)].map(([, attributes]) => /hollow/.test(attributes ?? ''));
		expect(marks).toEqual([false, true]);
		expect([...seen().matchAll(/class="tie/g)].length).toBeGreaterThanOrEqual(3);
		expect(seen()).not.toContain('NaN');
	});

	test('links every figure to its receipt', () => {
		const links = [...seen().matchAll(/href="\?[^"]*figure=([^"&]+)[^"]*"[^>]*>([^<]+)/g)];
		expect(links.map(([, id, text]) => [id, text])).toEqual(chain.figures.map(({ id, text }) => [id, text]));
	});

	test('says who printed it, when, and how the repetition is known', () => {
		const text = plain(seen());
		expect(text).toContain('A paper, Dec 2024 . Same number.');
		expect(text).toContain(`A radio, ${m.lineage_undated()}`);
	});

	test('is a named list and brings out the figure it is asked to', () => {
		expect(seen()).toContain(`aria-label="${m.lineage_label({ metric: 'Cost of crime', name: 'A company' })}"`);
		expect(seen()).not.toMatch(/<li class="[^"]*marked/);
		expect([...seen('WORLD.2025.cost.paper').matchAll(/<li class="[^"]*marked/g)]).toHaveLength(1);
	});

	test('stands open for the longest chain and folds the others away', () => {
		const of = {
			title: 'Two of three',
			lead: 'Why.',
			chains: [chain, { ...chain, publisher: 'other', name: 'Other' }]
		};
		const text = bare(render(Lineage, { props: { of, language: 'en' } }).body);
		expect(text.indexOf('<ol')).toBeLessThan(text.indexOf('<details'));
		expect(text).toContain('One other chain of repeats');
		expect(bare(render(Lineage, { props: { of: { ...of, chains: [chain] }, language: 'en' } }).body)).not.toContain(
			'<details'
		);
	});
});

describe('the iceberg', () => {
	const plainFigure: UnderreportingFigure = {
		id: 'USA.2024.r.x',
		name: 'United States, 2024',
		value: 1000,
		unit: 'reports',
		text: '1,000',
		presets: []
	};
	const rated: UnderreportingFigure = {
		...plainFigure,
		presets: [
			{
				percent: 25,
				year: 2024,
				disputed: false,
				measures: 'People asked: 25%',
				by: 'Office',
				title: 'Survey',
				lang: 'en',
				url: 'https://example.org/'
			}
		]
	};
	const seen = (figures: readonly UnderreportingFigure[]) =>
		bare(render(Underreporting, { props: { input: { figures }, language: 'en' } }).body);

	test('starts with the published rate, says the total and calls it arithmetic', () => {
		const text = seen([rated]);
		expect(plain(text)).toContain(m.underreporting_sentence({ percent: '25%', total: '4,000' }));
		expect(text).toContain(`>${m.underreporting_model()}<`);
		expect(text).toContain('style="height: 25%;"');
		expect(text).toMatch(/Office: (<!--.*?-->)*<a href="https:\/\/example\.org\/"[^>]*>Survey/);
		expect(text).toMatch(/<button[^>]*aria-pressed="true"[^>]*>25% \(2024\)/);
	});

	test('adds nothing where no rate has been published, and says so', () => {
		const text = plain(seen([plainFigure]));
		expect(text).toContain(m.underreporting_whole({ percent: '100%', total: '1,000' }));
		expect(text).toContain(m.underreporting_none());
		expect(seen([plainFigure])).not.toContain(m.underreporting_model());
		expect(seen([plainFigure])).not.toContain('<button');
	});

	test('offers a choice of figures only where there is one, and no file', () => {
		expect(seen([rated])).not.toContain('<select');
		const two = seen([rated, { ...plainFigure, id: 'VNM.2024.r.x' }]);
		expect([...two.matchAll(/<option/g)]).toHaveLength(2);
		expect(two).not.toMatch(/download|blob:/);
	});
});

describe('the section of a metric', () => {
	const section: MetricSection = {
		id: 'losses',
		family: 'losses',
		label: 'Losses',
		definition: 'Money lost.',
		units: ['USD'],
		countedBy: 'The police',
		reaches: '',
		class: 'police-losses',
		omissions: [{ text: 'Two types only.', by: 'Paper', title: 'Title', lang: 'en', url: null }],
		breaks: [{ place: 'Germany', years: '2014, 2016' }],
		publishers: [{ name: 'Police', counts: 'losses in cases', figures: 4, documents: 1 }],
		years: '2010–2018',
		places: ['Germany'],
		articles: [13],
		charts: [{ slug: 'scam-losses', name: 'Losses reported' }]
	};
	const seen = (of: Partial<MetricSection> = {}) =>
		bare(render(MetricEntry, { props: { of: { ...section, ...of }, language: 'en' } }).body);

	test('stands at the anchor of its metric and tells all that is known', () => {
		expect(seen()).toContain('<section id="losses"');
		const text = plain(seen());
		for (const words of [
			'The police',
			m.comparability_police_losses(),
			'Germany 2014, 2016',
			'Police: losses in cases (4 figures in 1 document)',
			'2010–2018: Germany',
			'Two types only. Paper: Title'
		])
			expect(text).toContain(words);
		expect(seen()).toMatch(/href="[^"]*\/convention\/#article-13"/);
		expect(seen()).toMatch(/href="[^"]*\/charts\/scam-losses\/"[^>]*>Losses reported</);
	});

	test('says of every empty field that nothing is published', () => {
		expect(plain(seen())).toContain(`${m.sources_reaches()} ${m.sources_unpublished()}`);
		const empty = plain(seen({ omissions: [], breaks: [] }));
		expect(empty).toContain(`${m.sources_omissions()} ${m.sources_unpublished()}`);
		expect(empty).toContain(`${m.sources_breaks()} ${m.sources_none()}`);
	});

	test('counts places where they are many', () => {
		const places = Array.from({ length: 9 }, (_, at) => `Place ${at}`);
		expect(plain(seen({ places }))).toContain(m.sources_places({ count: '9' }));
	});
});
