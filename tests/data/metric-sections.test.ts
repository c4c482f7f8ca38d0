import { describe, expect, test } from 'vitest';
import { documentsByHouse } from '$lib/catalogue/server/documents';
import { openData } from '$lib/data/server/load';
import { metricSections } from '$lib/catalogue/server/metric-sections';

const data = openData();
const sections = metricSections(data, 'en');
const of = (id: string) => sections.find((section) => section.id === id);

describe('the sections of metrics', () => {
	test('are one for each metric, in both languages', () => {
		expect(sections.map(({ id }) => id)).toEqual([...data.metrics.keys()]);
		expect(metricSections(data, 'vi').map(({ id }) => id)).toEqual([...data.metrics.keys()]);
	});

	test('account for every figure of the package', () => {
		const told = sections.flatMap(({ publishers }) => publishers).reduce((sum, { figures }) => sum + figures, 0);
		expect(told).toBe(data.figures.length);
	});

	test('tell breaks by place, and years with their gaps', () => {
		expect(of('bka_cybercrime_cases')?.breaks[0]?.place).toBe('Germany');
		expect(of('ic3_losses_referred')?.years).toMatch(/^2001–/);
	});

	test('tell what is left out wherever a figure is marked as incomplete', () => {
		const marked = new Set(
			data.figures.filter(({ flags }) => flags.includes('incomplete')).map(({ metric }) => metric)
		);
		const silent = [...marked].filter((id) => of(id)?.omissions.length === 0);
		// The tables of ages and states carry the mark where a year's table itself was cut short
		expect(silent.filter((id) => !id.startsWith('ic3_age') && !id.startsWith('ic3_state'))).toEqual([]);
	});

	test('name as evidence a document in which a figure of the metric was read', () => {
		for (const row of data.rows('under-reporting')) {
			const read = data.figures.filter(({ metric }) => metric === row.metric);
			expect(
				read.map(({ source }) => source),
				row.metric ?? ''
			).toContain(row.source);
		}
	});

	test('say how a case reaches whoever counts it in both languages or in neither', () => {
		for (const { id, reaches_en, reaches_vi } of data.metrics.values())
			expect(reaches_en === '', id).toBe(reaches_vi === '');
	});
});

test('every document stands in one of the three lists, the newest of a house first', () => {
	const lists = (['primary', 'secondary', 'press'] as const).map((type) => documentsByHouse(data, type, 'en'));
	const ids = lists.flat().flatMap(({ documents }) => documents.map(({ id }) => id));
	expect(ids.toSorted()).toEqual([...data.sources.keys()].toSorted());
	const ventures = lists[0]?.find(({ house }) => house === 'Cybersecurity Ventures');
	expect(ventures?.documents.map(({ id }) => id)).toEqual([
		'cv-cybercrime-cost-2025',
		'cv-ransomware-2023-07',
		'cv-ransomware-report-2021',
		'cv-cybercrime-cost-2020',
		'cv-cybercrime-cost-2017'
	]);
	expect(ventures?.documents.find(({ id }) => id === 'cv-cybercrime-cost-2017')?.rows).toBe(1);
});

test('a document is a link only where its address leads to what was read', () => {
	const all = (['primary', 'secondary', 'press'] as const).flatMap((type) => documentsByHouse(data, type, 'en'));
	const listed = all.flatMap(({ documents }) => documents);
	for (const { id, url } of listed)
		expect(url !== null, id).toBe(data.sources.get(id)?.readable === true && data.sources.get(id)?.url !== null);
});
