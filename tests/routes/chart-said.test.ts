import { SLUGS } from '$lib/catalogue/slugs';
import { expect, test } from 'vitest';
import { descriptionOf, saidInEach } from '../../src/routes/server/chart-said';
import { specMade } from '$lib/chart/made';
import { unfilteredInput } from '$lib/catalogue/server/unfiltered-input';
import { decodeRows } from '$lib/data/observation-codec';
import { OBSERVED, specOf } from '../fixtures/draw-input';
import { chartPageData } from '$lib/catalogue/server/chart-page-data';
import { openData } from '$lib/data/server/load';
import { LANGUAGES, speak, type Language } from '$lib/words/language';

const data = openData();

function described(slug: string, language: Language): string {
	speak(language);
	const text = descriptionOf(saidInEach(data, slug)[language]).replaceAll('\u00a0', ' ');
	speak('en');
	return text;
}

test.each([
	[
		'global-losses',
		'For 2025, 2 publishers put the losses to scams at $62 or $442 billion: 7.1 times apart; one forecast puts the cost of cybercrime at $10.5 trillion.',
		'Năm 2025, 2 bên công bố nêu thiệt hại do lừa đảo ở mức 62 hoặc 442 tỷ USD, chênh nhau 7,1 lần; một dự báo nêu thiệt hại do tội phạm mạng ở mức 10.500 tỷ USD.'
	],
	[
		'us-states',
		'Reported losses per person in 2024: from $13.7 (West Virginia) to $421.7 (District of Columbia).',
		'Thiệt hại trình báo bình quân đầu người năm 2024: từ 13,7 USD (West Virginia) đến 421,7 USD (District of Columbia).'
	],
	[
		'convention-signatures',
		'At least 76 have signed; at least 3 are reported to have ratified (list last seen April 2026).',
		'Ít nhất 76 bên đã ký; theo các nguồn đã công bố, ít nhất 3 bên đã phê chuẩn (danh sách tính đến tháng 4/2026).'
	],
	[
		'race-to-40',
		'At least 3 of 40 ratifications reported (list last seen April 2026). Of 8 earlier treaties 6 took 16 to 33 months to gather the ratifications they needed; 1 took 8.9 years; 1 had not gathered them by 5 February 2026.',
		'Theo các nguồn đã công bố, có ít nhất 3/40 lượt phê chuẩn (danh sách tính đến tháng 4/2026). Trong 8 điều ước trước đây, 6 điều ước mất từ 16 đến 33 tháng để có đủ số lượt phê chuẩn cần thiết; 1 điều ước mất 8,9 năm; đến 5/2/2026 còn 1 điều ước chưa đủ.'
	]
] as const)('the page of %s is described by what its title says, in both languages', (slug, en, vi) => {
	expect(described(slug, 'en')).toBe(en);
	expect(described(slug, 'vi')).toBe(vi);
});

test.each(LANGUAGES)('in %s it is the title that the page opens with', (language) => {
	speak(language);
	for (const slug of OBSERVED) {
		const { titles, tables } = chartPageData(data, language, slug);
		const rows = tables.flatMap(({ table }) => decodeRows(table));
		const { chartText } = specMade(specOf(slug), { ...unfilteredInput(data, slug, language), rows, titles });
		expect(saidInEach(data, slug)[language]).toBe(chartText.title);
	}
	speak('en');
});

test.each(LANGUAGES)(
	'in %s every description is one of its own, with a full stop, and the statement itself',
	(language) => {
		const all = SLUGS.map((slug) => described(slug, language));
		expect(new Set(all).size).toBe(SLUGS.length);
		for (const text of all) expect(text).toMatch(/^\S.{20,}[^.]\.$/s);
		speak(language);
		const said = saidInEach(data, 'us-states')[language];
		expect(descriptionOf(said)).toContain(said);
		speak('en');
	}
);
