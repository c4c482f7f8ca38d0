import { describe, expect, test } from 'vitest';
import { raceToForty } from '$lib/chart/treaties/race/select';
import { toThreshold } from '$lib/data/race';
import { openData } from '$lib/data/server/load';
import { mapDrawing, signatureStates } from '$lib/data/server/world';
import { pageFigures } from '$lib/catalogue/server/page-figures';
import { raceFacts } from '$lib/data/server/race';
import { chartExport } from '$lib/export/server/chart-export';
import { chartMetadata } from '$lib/export/server/metadata';
import { NO_FILTERS } from '$lib/filters/filters';

const data = openData();
const { columns, rows } = chartExport(data, 'race-to-40');
const row = (id: string) => rows.find((one) => one['id'] === id);

describe('the export of the race', () => {
	test('has a row for everything that is drawn, under the same id', () => {
		const { drawn } = raceToForty({ facts: toThreshold(raceFacts(data, 'en')), filters: NO_FILTERS, language: 'en' });
		const ids = new Set(rows.map(({ id }) => id));
		expect(drawn.length).toBeGreaterThan(150);
		expect(drawn.filter((id) => !ids.has(id))).toEqual([]);
	});

	test('ids are unique', () => {
		expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
	});

	test('a row says when, how long after the opening, and which number it was', () => {
		expect(row('untoc.ARM')).toMatchObject({
			treaty: 'untoc',
			participant: 'Armenia',
			deposited: '2003-07-01',
			days_since_opening: 931,
			number: 40,
			counts: 'yes',
			needed: 40
		});
	});

	test('a regional organization has no number, an unseen day is empty', () => {
		expect(row('untoc.EUU')).toMatchObject({ number: null, counts: 'no', days_since_opening: 1256 });
		expect(row('malabo.MUS')).toMatchObject({ deposited: '', number: null, days_since_opening: null, counts: 'yes' });
	});

	test('every row names a document that the metadata hold, and every column is described', () => {
		const about = chartMetadata(data, 'race-to-40');
		const sources = new Set(about.sources.map(({ id }) => id));
		expect(rows.filter((one) => !sources.has(String(one['source'])))).toEqual([]);
		expect(about.columns.map(({ name }) => name)).toEqual(columns);
		expect(about.columns.filter(({ description }) => description === '')).toEqual([]);
	});
});

describe('what a page with these charts carries', () => {
	test('the race travels only with its own page, up to the thresholds', () => {
		expect(pageFigures(data, 'en', ['convention-signatures']).race).toBeNull();
		const race = pageFigures(data, 'en', ['race-to-40']).race;
		expect(race?.treaties.find(({ key }) => key === 'untoc')?.deposits).toHaveLength(40);
	});

	test('a map of figures has every place once, named in the language, and the small ones too', () => {
		const { states, drawing } = mapDrawing(data, 'vi');
		expect(drawing).toEqual({ width: 1920, height: 940 });
		expect(new Set(states.map(({ code }) => code)).size).toBe(states.length);
		expect(states.find(({ code }) => code === 'SGP')).toMatchObject({ name: 'Singapore', outlined: false });
		expect(states.find(({ code }) => code === 'DEU')).toMatchObject({ name: 'Đức', outlined: true });
	});

	test('the map of signatures has every State, so that a small one can be marked where it is chosen', () => {
		const codes = signatureStates(data, 'en').map(({ code }) => code);
		expect(codes).toEqual(expect.arrayContaining(['VNM', 'MUS', 'USA', 'SGP']));
		expect(codes).not.toContain('ABW');
	});
});
