import { SLUGS } from '$lib/catalogue/slugs';
import { describe, expect, test } from 'vitest';
import { openData } from '$lib/data/server/load';
import type { ChartMetadata, CountedBy } from '$lib/export/chart-metadata';
import { citationSources } from '$lib/export/citation-sources';
import { chartExport } from '$lib/export/server/chart-export';
import { chartMetadata } from '$lib/export/server/metadata';
import { source } from '../fixtures/citation';

const publisher = (id: string, name: string, read_in: CountedBy['read_in'], name_vi = ''): CountedBy => ({
	id,
	name,
	name_vi,
	read_in
});
const read = (of: string, from = 2000, to = 2030) => ({ source: of, metric: 'losses', from, to });
const metadata: ChartMetadata = {
	updated: '2026-09-26',
	metrics: [],
	sources: [
		source({ id: 'a' }),
		source({ id: 'b', publisher: 'Paper', publisher_vi: 'Báo' }),
		source({ id: 'unused' })
	],
	publishers: [
		publisher('one', 'One', [read('a')], 'Một'),
		publisher('two', 'Two', [read('b', 2019, 2020)]),
		publisher('three', 'Three', [read('b', 2021, 2024)]),
		publisher('three-old', 'Three', [{ ...read('a'), metric: 'cases' }])
	]
};

describe('what drawn figures rest on', () => {
	test('publishers by how many figures are drawn, documents in drawing order, first and last year', () => {
		const ids = ['VNM.2020.losses.b', 'VNM.2023.losses.a', 'LAO.2018.losses.kind.a'];
		expect(citationSources(ids, metadata)).toEqual({
			publishers: [
				{ name: { en: 'One', vi: 'Một' }, outlets: [null, null] },
				{ name: { en: 'Two', vi: 'Two' }, outlets: [null] }
			],
			documents: [metadata.sources[1], metadata.sources[0]],
			years: { from: 2018, to: 2023 }
		});
	});

	test('one document may hold figures of two publishers, told apart by year', () => {
		expect(citationSources(['VNM.2022.losses.b'], metadata).publishers.map(({ name }) => name.en)).toEqual(['Three']);
	});

	test('two ids of one publisher are named once', () => {
		const ids = ['VNM.2022.losses.b', 'VNM.2022.cases.a'];
		expect(citationSources(ids, metadata).publishers.map(({ name }) => name.en)).toEqual(['Three']);
	});

	test('who was read instead of a publisher stands beside it, unless the document is its own', () => {
		const paper = { en: 'Paper', vi: 'Báo' };
		const press = { ...metadata, sources: metadata.sources.map((one) => ({ ...one, type: 'press' as const })) };
		expect(citationSources(['VNM.2022.losses.b', 'VNM.2023.losses.b'], press).publishers).toEqual([
			{ name: { en: 'Three', vi: 'Three' }, outlets: [paper, paper] }
		]);
		const own = { ...press, publishers: [publisher('office', 'Office', [read('a')])] };
		expect(citationSources(['VNM.2023.losses.a'], own).publishers[0]?.outlets).toEqual([null]);
	});

	test('States rest on every document of the chart', () => {
		const { publishers, documents, years } = citationSources(['VNM', 'QAT'], metadata);
		expect(publishers.map(({ name }) => name.en)).toEqual(['Office', 'Paper']);
		expect([documents.length, years]).toEqual([3, null]);
	});

	test('nothing drawn rests on nothing', () => {
		expect(citationSources([], metadata)).toEqual({ publishers: [], documents: [], years: null });
	});
});

describe('the metadata of every chart', () => {
	const data = openData();
	for (const slug of SLUGS)
		test(`of ${slug} names the publisher and the document of each of its figures`, () => {
			const about = chartMetadata(data, slug);
			expect(about.updated).toMatch(/^\d{4}-\d\d-\d\d$/);
			const { rows } = chartExport(data, slug);
			// One figure of each publisher and document: hundreds of countries have the same.
			const some = new Map(rows.map((row) => [`${row['publisher_name']} ${row['source']} ${row['year']}`, row]));
			for (const row of some.values()) {
				const cited = citationSources([String(row['id'])], about);
				if (row['publisher_name'] === undefined) {
					expect(cited.publishers.map(({ name }) => name.en)).toContain(row['source_publisher']);
				} else {
					expect(cited.publishers.map(({ name }) => name.en)).toEqual([row['publisher_name']]);
					expect(cited.documents.map(({ id }) => id)).toEqual([row['source']]);
				}
			}
		});
});
