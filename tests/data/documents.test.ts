import { SLUGS } from '$lib/catalogue/slugs';
import { describe, expect, test } from 'vitest';
import { chartObservations } from '$lib/catalogue/server/observations';
import { chartPublishers, raceDocuments } from '$lib/catalogue/server/documents';
import { openData } from '$lib/data/server/load';

const data = openData();

describe.each(SLUGS)('the publishers of %s', (slug) => {
	const rows = chartObservations(data, slug);
	const publishers = chartPublishers(data, slug, 'en');

	test('have all its figures between them, each once', () => {
		const counted = publishers.flatMap(({ counts }) => counts.map(({ figures }) => figures));
		expect(publishers.reduce((sum, { figures }) => sum + figures, 0)).toBe(rows.length);
		expect(counted.reduce((sum, figures) => sum + figures, 0)).toBe(rows.length);
	});

	test('stand by a figure of their own, never by an echo', () => {
		for (const { id, counts } of publishers) {
			for (const { metric, latest, figures, echoes } of counts) {
				expect(latest === null).toBe(figures === echoes);
				const row = rows.find((one) => one.id === latest?.id);
				if (latest === null) continue;
				expect(row).toMatchObject({ publisher: id, metric });
				expect(row?.flags).not.toContain('echo');
			}
		}
	});

	test('have words for what they count and how, in both languages', () => {
		for (const language of ['en', 'vi'] as const) {
			for (const { counts } of chartPublishers(data, slug, language)) {
				for (const { what, method } of counts) expect([what, method.definition, method.by]).not.toContain('');
			}
		}
	});

	test('have every document that a figure was read in', () => {
		const documents = new Set(publishers.flatMap((one) => one.documents.map(({ id }) => id)));
		expect(documents).toEqual(new Set(rows.map(({ source }) => source)));
	});
});

test('the figure that stands for a series of many countries is the world’s', () => {
	const [bank] = chartPublishers(data, 'internet-users', 'en');
	const [share] = bank?.counts ?? [];
	expect(share?.latest?.id).toMatch(/^WORLD\./);
	expect(share?.latest?.of).toBe('World');
});

test('one country’s figure beside those of the world is listed with its place', () => {
	const latest = (language: 'en' | 'vi', id: string) =>
		chartPublishers(data, 'global-losses', language).find((one) => one.id === id)?.counts[0]?.latest?.of;
	expect(latest('en', 'fbi-ic3')).toBe('United States');
	expect(latest('vi', 'fbi-ic3')).toBe('Hoa Kỳ');
	expect(latest('en', 'gasa')).toBe('');
});

test('a definition travels once, however many publishers share it', () => {
	const methods = chartPublishers(data, 'global-losses', 'en')
		.flatMap(({ counts }) => counts)
		.filter(({ metric }) => metric === 'cybercrime_cost')
		.map(({ method }) => method);
	expect(methods.length).toBeGreaterThan(1);
	expect(new Set(methods).size).toBe(1);
});

describe('the language of a title', () => {
	const titles = [...data.sources.values()];

	test('is Vietnamese where a letter stands in it that no other of the languages has', () => {
		const found = titles.filter(({ title }) => /[ăđơưạằắẳẵặầấẩẫậẻẽẹềếểễệỉĩịỏọồốổỗộờớởỡợủũụừứửữựỳỷỹỵ]/i.test(title));
		expect(found.length).toBeGreaterThan(10);
		expect(found.filter(({ language }) => language !== 'vi').map(({ id }) => id)).toEqual([]);
		expect(titles.filter(({ language }) => language === 'vi').length).toBe(found.length);
	});

	test('goes with a document into the list of a chart', () => {
		expect(raceDocuments(data, 'vi').find(({ id }) => id === 'angop-angola-malabo-2020')).toMatchObject({
			title: 'Angola deposita instrumentos para ratificação na UA',
			lang: 'pt'
		});
	});
});
