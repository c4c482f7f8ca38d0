import { describe, expect, test } from 'vitest';
import { openIndex, withBackground } from '$lib/check/matcher/figure-index';
import { answer } from '$lib/check/matcher/match';
import { background, figureIndex } from '$lib/check/server/figures';
import { ageNames } from '../fixtures/age-names';
import type { Observation } from '$lib/data/observation';
import { openData } from '$lib/data/server/load';
import { entityNames } from '$lib/data/server/names';
import type { Language } from '$lib/words/language';
import {
	englishValue,
	ENGLISH_TEMPLATES,
	vietnameseValue,
	VIETNAMESE_TEMPLATES,
	type Spoken
} from '../fixtures/spoken-figures';

const data = openData();
const index = withBackground(openIndex(figureIndex(data, 'en')), background(data));
const figures = data.figures;
const places = { en: entityNames(data, 'en'), vi: entityNames(data, 'vi') };
const types = new Map(data.rows('categories').map((row) => [row.id, row]));
const states = new Map(
	data
		.rows('categories')
		.filter((row) => row.kind === 'state')
		.map((row) => [row.id, row.label_en])
);

/** What the part of a total is called: a State, an age or a crime type by one of its everyday names. */
function partOf(category: string, style: number, language: Language): string {
	const state = states.get(category);
	if (state !== undefined) return state;
	const type = types.get(category);
	if (type === undefined || type.kind === 'age-group') return ageNames(category, language);
	const names = type[`aliases_${language}`];
	return names[style % names.length] ?? category;
}

function spoken(row: Observation, style: number, language: Language): Spoken {
	const vi = language === 'vi';
	const metric = data.metrics.get(row.metric);
	const publisher = data.publishers.get(row.publisher);
	const label = (vi ? metric?.label_vi : metric?.label_en) ?? '';
	const scam = vi ? 'lừa đảo' : 'scam';
	const part = row.category === null ? null : partOf(row.category, style, language);
	return {
		place: places[language].get(row.entity) ?? '',
		what: part === null ? label : vi ? `${part} (${scam})` : `${part} (${scam})`,
		publisher: (vi ? publisher?.short_vi : publisher?.short_en) ?? '',
		value: vi ? vietnameseValue(row, style) : englishValue(row, style),
		year: row.year
	};
}

/** Figures that are not among the answers to their sentence, with the sentence. */
function lost(rows: readonly Observation[], language: Language, each: number): readonly string[] {
	const templates = language === 'vi' ? VIETNAMESE_TEMPLATES : ENGLISH_TEMPLATES;
	return rows.flatMap((row, at) =>
		Array.from({ length: each }, (_, more) => at * 5 + more * 4 + Math.floor(at / 12)).flatMap((style) => {
			const template = templates[style % templates.length];
			const text = template?.(spoken(row, style, language)) ?? '';
			const told = answer(text, index).quantities.some(
				({ verdict, figures: found }) =>
					['says', 'converted', 'ask-place', 'ask-year'].includes(verdict) && found.some((one) => one.row.id === row.id)
			);
			return told ? [] : [`${row.id} ← ${text}`];
		})
	);
}

const isBeside = (row: Observation) => index.isBackground(row.metric);

describe.each(['en', 'vi'] as const)('a sentence made of a figure finds it (%s)', (language) => {
	test('for every figure about cybercrime, said in three ways each', { timeout: 300_000 }, () => {
		const rows = figures.filter((row) => !isBeside(row));
		expect(rows.length).toBeGreaterThan(1700);
		expect(lost(rows, language, 3)).toEqual([]);
	});

	test('for every figure that stands beside them', { timeout: 300_000 }, () => {
		const rows = figures.filter(isBeside);
		expect(rows.length).toBeGreaterThan(18_000);
		expect(lost(rows, language, 1)).toEqual([]);
	});
});
