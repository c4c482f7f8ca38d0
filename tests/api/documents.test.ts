import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { apiFiles } from '$lib/api/server/files';
import { openapi } from '$lib/api/server/openapi';
import { receiptPath } from '$lib/api/server/receipts';
import { schemaDocument, SCHEMAS } from '$lib/api/server/schemas';
import { openData } from '$lib/data/server/load';

const data = openData();
const ROOT = 'https://example.org/name';
const files = apiFiles(data);
const said = (slug: string) => ({ en: `What ${slug} says`, vi: `${slug} cho biết` });

/** A file of the API, read as another program does. */
function read(file: string): unknown {
	const made = files.get(file)?.({ data, root: ROOT, said });
	if (typeof made?.body !== 'string') throw new Error(file);
	return JSON.parse(made.body);
}

/** Name of a schema → the folder of the documents that keep to it. */
const KINDS: Readonly<Record<string, RegExp>> = {
	catalog: /^catalog\.json$/,
	chart: /^charts\/[\w-]+\.json$/,
	country: /^countries\/[a-z]{3}\.json$/,
	metric: /^metrics\/\w+\.json$/,
	publisher: /^publishers\/[\w-]+\.json$/,
	source: /^sources\/[\w-]+\.json$/,
	figures: /^figures\/[A-Z]+\.json$/,
	receipt: /^figures\/[A-Z]+\.\d{4}\.[\w.-]+\.json$/,
	changes: /^changes\.json$/
};

function validator(name: string) {
	const ajv = new Ajv2020({ strict: true, allErrors: true, strictTypes: false });
	addFormats(ajv);
	const validate = ajv.compile(schemaDocument(name));
	return (document: unknown): readonly string[] => {
		validate(document);
		return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`).slice(0, 3);
	};
}

describe('the API', () => {
	test.each(Object.entries(KINDS))('every %s keeps to its schema', (name, path) => {
		const faults = validator(name);
		const own = [...files.keys()].filter((file) => path.test(file));
		expect(own.length).toBeGreaterThan(0);
		expect(own.flatMap((file) => faults(read(file)).map((fault) => `${file} ${fault}`))).toEqual([]);
	});

	test('a schema refuses a document that lacks something or has more', () => {
		const faults = validator('source');
		expect(faults({ id: 'a' })).toContain(" must have required property 'title'");
	});

	test('has a schema for every kind of document', () => {
		expect(Object.keys(SCHEMAS)).toEqual(Object.keys(KINDS));
	});

	test('every address in the catalogue below the API is a file of it', () => {
		const text = JSON.stringify(read('catalog.json'));
		const own = [...text.matchAll(/"https:\/\/example\.org\/name\/api\/v1\/([^"]+)"/g)].map(([, file = '']) => file);
		expect(own.length).toBeGreaterThan(1000);
		expect(own.filter((file) => !files.has(file))).toEqual([]);
	});

	test('is described as OpenAPI 3.1 has it', async () => {
		const result = await new Validator().validate(JSON.parse(JSON.stringify(openapi(data, ROOT))));
		expect(result.errors ?? []).toEqual([]);
		expect(result.valid).toBe(true);
	});

	test('every path of its description is a file, with the example that stands there', () => {
		const { paths } = JSON.parse(JSON.stringify(openapi(data, ROOT)));
		const examples = Object.entries<{ get: { parameters?: { name: string; example: string }[] } }>(paths).map(
			([path, { get }]) =>
				(get.parameters ?? []).reduce((of, { name, example }) => of.replace(`{${name}}`, () => example), path.slice(1))
		);
		expect(examples.length).toBe(13);
		expect(examples.filter((file) => !files.has(file))).toEqual([]);
	});
});

describe('the receipt of a figure', () => {
	const ID = 'VNM.2024.online_scam_losses.dtinews-nca-2024-12';

	test('stands in the file of its place, with all that it rests on', () => {
		expect(read('figures/VNM.json')).toMatchObject({
			place: { id: 'VNM', name: { en: 'Viet Nam', vi: 'Việt Nam' } },
			figures: {
				[ID]: {
					entity: 'VNM',
					year: 2024,
					metric: 'online_scam_losses',
					category: null,
					value: 18_900_000_000_000,
					unit: 'VND',
					status: 'survey',
					publisher: 'nca-vn',
					source: 'dtinews-nca-2024-12',
					repeats: null,
					repeatedBy: expect.arrayContaining(['VNM.2024.online_scam_losses.vietnamplus-330921']),
					others: ['VNM.2024.online_scam_losses.vnexpress-mps-2025-06'],
					sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
					page: {
						en: `https://example.org/name/?figure=${ID}`,
						vi: `https://example.org/name/vi/?figure=${ID}`
					}
				}
			}
		});
	});

	test('stands in a file of its own too, the same, with what the ids in it mean', () => {
		const [all, own] = [JSON.stringify(read('figures/VNM.json')), read(`figures/${ID}.json`)];
		expect(own).toMatchObject({
			id: ID,
			place: { id: 'VNM', name: { en: 'Viet Nam', vi: 'Việt Nam' } },
			updated: data.descriptor.created.slice(0, 10),
			figure: { value: 18_900_000_000_000, unit: 'VND', publisher: 'nca-vn', source: 'dtinews-nca-2024-12' },
			metric: { label: { en: expect.any(String), vi: expect.any(String) } },
			publisher: { en: 'National Cybersecurity Association of Viet Nam' },
			sources: { 'dtinews-nca-2024-12': { type: expect.any(String), url: expect.stringMatching(/^https:/) } }
		});
		const { figures, sources } = JSON.parse(all);
		const receipt = JSON.parse(JSON.stringify(own));
		expect(receipt.figure).toEqual(figures[ID]);
		for (const [id, document] of Object.entries(receipt.sources)) expect(document).toEqual(sources[id]);
	});

	test('is called after the figure, whose id any disk can hold beside all others', () => {
		expect(receiptPath(ID)).toBe(`figures/${ID}.json`);
		for (const id of ['VNM.2024.losses.a/b', '../VNM', 'VNM.2024.losses.a b', 'VNM.2024.losses.đ', 'a:b', '', '.a'])
			expect(() => receiptPath(id)).toThrow('No file can be called after the figure');
		const own = [...files.keys()].filter((file) => file.startsWith('figures/'));
		expect(new Set(own.map((file) => file.toLowerCase())).size).toBe(own.length);
	});

	test('every figure has one, but those that others are divided by', () => {
		const places = [...files.keys()].flatMap((file) => /^figures\/(\w+)\.json$/.exec(file)?.[1] ?? []);
		const alone = [...files.keys()].flatMap((file) => /^figures\/(\w+\..+)\.json$/.exec(file)?.[1] ?? []);
		const ids = places.flatMap((place) => {
			const document = read(`figures/${place}.json`);
			return typeof document === 'object' && document !== null && 'figures' in document
				? Object.keys(document.figures ?? {})
				: [];
		});
		const wanted = data.figures.filter(({ metric }) => data.metrics.get(metric)?.family !== 'context');
		expect(ids.sort()).toEqual(wanted.map(({ id }) => id).sort());
		expect(alone.sort()).toEqual(ids);
	});
});
