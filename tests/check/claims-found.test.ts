import { describe, expect, test } from 'vitest';
import { openIndex, withBackground } from '$lib/check/matcher/figure-index';
import { tell } from '$lib/check/matching';
import { background, figureIndex } from '$lib/check/server/figures';
import { claims } from '$lib/data/server/claims';
import { openData } from '$lib/data/server/load';
import { LANGUAGES } from '$lib/words/language';

const data = openData();
const all = claims(data);

describe.each(LANGUAGES)('a checked claim typed in its own words, in %s', (language) => {
	const press = openIndex(figureIndex(data, language));
	const parts = { 'the figures about cybercrime': press, 'all figures': withBackground(press, background(data)) };

	test.each(Object.entries(parts))('is the first claim of its answer, among %s', (_, index) => {
		const found = all.map(({ id, claim }) => [id, tell(claim[language], index, language).answer.claims[0]?.id]);
		expect(found).toHaveLength(57);
		expect(found.filter(([id, first]) => id !== first)).toEqual([]);
	});

	test('is found without its full stop, in small letters and inside a longer sentence', () => {
		const said = (text: string) => tell(text, press, language).answer.claims.map(({ id }) => id);
		const lost = all.flatMap(({ id, claim }) =>
			[claim[language].toLowerCase(), `${claim[language]}.`, `“${claim[language]}”, VOV, 2024-08`].flatMap((text) =>
				said(text).includes(id) ? [] : [`${id}: ${text}`]
			)
		);
		expect(lost).toEqual([]);
	});
});
