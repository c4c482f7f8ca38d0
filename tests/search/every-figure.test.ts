import { describe, expect, test } from 'vitest';
import { openData } from '$lib/data/server/load';
import { categoryNames, entityNames } from '$lib/data/server/names';
import type { Observation } from '$lib/data/observation';
import type { Language } from '$lib/words/language';
import { answeredBy, asked, indexIn } from '../fixtures/search';

const data = openData();

/** A figure as a question: "Phishing and spoofing, Losses reported to the FBI by crime type, United States, 2024". */
function question(
	{ category, metric, entity, year, publisher }: Observation,
	language: Language,
	whose: boolean
): string {
	const part = category === null ? [] : [categoryNames(data, language).get(category) ?? ''];
	const label = data.metrics.get(metric)?.[`label_${language}`] ?? '';
	const place = entityNames(data, language).get(entity) ?? '';
	const by = whose ? [data.publishers.get(publisher)?.[`short_${language}`] ?? ''] : [];
	return [...part, label, place, String(year), ...by].join(', ');
}

function lost(rows: readonly Observation[], language: Language, whose = false): readonly string[] {
	return rows.flatMap((row) => {
		const text = question(row, language, whose);
		return answeredBy(asked(text, language)).includes(row.id) ? [] : [`${row.id} ← ${text}`];
	});
}

describe.each(['en', 'vi'] as const)(
	'a figure that is asked for by what it counts, its place and its year is found (%s)',
	(language) => {
		const quoted = data.figures.filter(({ metric }) => !indexIn(language).besides.has(metric));
		const beside = data.figures.filter(({ metric }) => indexIn(language).besides.has(metric));

		test('every figure about cybercrime', { timeout: 120_000 }, () => {
			expect(quoted.length).toBeGreaterThan(1700);
			expect(lost(quoted, language)).toEqual([]);
		});

		test('every figure about cybercrime, with its publisher', { timeout: 120_000 }, () => {
			expect(lost(quoted, language, true)).toEqual([]);
		});

		test('every figure that stands beside them', { timeout: 120_000 }, () => {
			expect(beside.length).toBeGreaterThan(18_000);
			expect(lost(beside, language)).toEqual([]);
		});
	}
);
