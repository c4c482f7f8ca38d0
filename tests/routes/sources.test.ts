import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { ChartCount, ChartDocument, ChartPublisher } from '$lib/data/source';
import { m } from '$lib/paraglide/messages';
import {
	publisherLines,
	figuresWord,
	licenceWords,
	yearsWord
} from '../../src/routes/[[lang=lang]]/charts/[slug=slug]/source-words';
import PublisherTable from '../../src/routes/[[lang=lang]]/charts/[slug=slug]/PublisherTable.svelte';
import Sources from '../../src/routes/[[lang=lang]]/charts/[slug=slug]/Sources.svelte';

function paper(id: string, of: Partial<ChartDocument> = {}): ChartDocument {
	return {
		id,
		title: `Report ${id}`,
		lang: 'en',
		by: 'The press',
		url: null,
		date: '2025',
		type: 'press',
		licence: null,
		...of
	};
}
function counted(id: string, status: 'reported' | 'survey', of: Partial<ChartCount> = {}): ChartCount {
	const latest = { id, year: 2024, value: 2e9, low: null, high: null, unit: 'USD', flags: [], status, of: '' };
	const method = { definition: 'Money lost.', by: 'the police' };
	const count = {
		metric: 'losses',
		defined: '/sources/losses/#losses',
		what: 'losses reported',
		method,
		statuses: [status],
		from: 2020,
		to: 2024
	};
	return { ...count, figures: 4, echoes: 0, latest, ...of };
}
function publisher(
	id: string,
	counts: readonly ChartCount[],
	documents: readonly ChartDocument[] = []
): ChartPublisher {
	return { id, name: `Office ${id}`, kind: 'authority', figures: 4, counts, documents };
}
const bare = (html: string) => html.replace(/<!--[^]*?-->/g, '');

const alliance = publisher('a', [counted('WORLD.2024.losses.a', 'survey')]);
const police = publisher('p', [counted('USA.2024.losses.p', 'reported')]);
const copyist = publisher('c', [counted('x', 'reported', { latest: null, echoes: 4 })]);

describe('what each one counted', () => {
	test('lists the firmest first and leaves out who only repeats', () => {
		expect(publisherLines([alliance, copyist, police]).map(({ name }) => name)).toEqual(['Office p', 'Office a']);
	});

	test('has a figure in every row, whose link opens its receipt', () => {
		const text = bare(render(PublisherTable, { props: { publishers: [alliance, police], language: 'en' } }).body);
		expect([...text.matchAll(/<a href="(\?[^"]+)"[^>]*>([^<]+)/g)].map(([, href, figure]) => [href, figure])).toEqual([
			['?figure=USA.2024.losses.p', '$2\u00a0billion'],
			['?figure=WORLD.2024.losses.a', '$2\u00a0billion']
		]);
		expect(text).toContain(m.status_survey());
		expect(text).toMatch(/<a href="[^"]*\/sources\/losses\/#losses"[^>]*>losses reported<\/a>/);
	});

	test('says which place or group a figure is of, where the series has several', () => {
		const [line] = publisherLines([alliance]);
		if (line === undefined) throw new Error('no line');
		const named = publisher('n', [counted('n', 'survey', { latest: { ...line.latest, of: 'World' } })]);
		expect(bare(render(PublisherTable, { props: { publishers: [named], language: 'en' } }).body)).toContain(
			'losses reported</a>: World'
		);
	});

	test('is not there where nobody counted anything', () => {
		expect(bare(render(PublisherTable, { props: { publishers: [copyist], language: 'en' } }).body)).not.toContain(
			'<table'
		);
	});
});

describe('the sources', () => {
	const seen = (publishers: readonly ChartPublisher[], documents: readonly ChartDocument[] = []) =>
		bare(render(Sources, { props: { publishers, documents, language: 'en' } }).body);

	test('say who, what kind of house, what was counted, how, how firmly and in which years', () => {
		const text = seen([police]);
		for (const words of [
			'Office p',
			m.chart_publisher_authority(),
			'losses reported',
			'Money lost.',
			m.chart_source_counted_by({ by: 'the police' }),
			m.status_reported(),
			'2020–2024',
			'4 figures'
		])
			expect(text).toContain(words);
	});

	test('tell how many figures only repeat another publisher’s', () => {
		expect(seen([copyist])).toContain(m.chart_source_echoes({ count: '4' }));
		expect(seen([police])).not.toContain(m.chart_source_echoes({ count: '0' }));
	});

	test('show up to three documents and fold away more', () => {
		const four = ['1', '2', '3', '4'].map((id) => paper(id));
		expect(seen([publisher('p', [], four.slice(1))])).not.toContain('<details');
		const folded = /<details[^]*<\/details>/.exec(seen([publisher('p', [], four)]))?.[0] ?? '';
		expect(folded.match(/<li/g)).toHaveLength(4);
		expect(folded).toContain(m.chart_documents_count({ count: '4' }));
	});

	test('link a document where its address leads to the figure, and say of what date and kind it is', () => {
		const text = seen([], [paper('1', { url: 'https://example.org/a', type: 'primary' }), paper('2', { date: '' })]);
		expect(text).toMatch(/<a href="https:\/\/example\.org\/a"[^>]*>Report 1<\/a>/);
		expect(text).toContain(`2025, ${m.chart_document_primary()}`);
		expect(text).not.toMatch(/<a [^>]*>Report 2/);
		expect(text).toContain(`(${m.chart_document_press()}`);
	});
});

test('a licence that no document states is not made up', () => {
	expect(licenceWords([paper('1')])).toBe(m.chart_source_licence_none());
	expect(licenceWords([paper('1', { licence: 'CC BY 4.0' }), paper('2', { licence: 'CC BY 4.0' })])).toBe('CC BY 4.0');
	expect(licenceWords([paper('1', { licence: 'CC BY 4.0' }), paper('2')])).toBe(
		m.chart_source_licence_some({ licences: 'CC BY 4.0' })
	);
});

test('one figure is a figure, and one year a year', () => {
	expect([figuresWord(1, 'en'), figuresWord(1200, 'en')]).toEqual(['1 figure', '1,200 figures']);
	expect([yearsWord(2013, 2013), yearsWord(2011, 2025)]).toEqual(['2013', '2011–2025']);
});
