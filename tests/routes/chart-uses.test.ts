import { describe, expect, test } from 'vitest';
import { SLUGS } from '$lib/catalogue/slugs';
import { openData } from '$lib/data/server/load';
import { figureWords } from '$lib/export/figure-sheet';
import { tokenColour } from '$lib/export/server/still';
import { measured } from '$lib/export/server/typefaces';
import { usePicture } from '$lib/export/use-picture';
import { MM_PER_PX, USE_IDS, USES, type UseId } from '$lib/export/uses';
import { LANGUAGES, speak, type Language } from '$lib/words/language';
import { escapeXml } from '$lib/export/xml';
import { chartStills } from '../../src/routes/server/chart-still';

const data = openData();
const OCCASION = { address: 'https://example.org/charts/', day: '2026-11-27' };
/** Nineteen rows are too many for a screen: the reader is told so. */
const TOO_LONG: readonly string[] = ['slide', 'square', 'story'].map((use) => `vietnam-cyberattacks ${use}`);

async function pictureOf(slug: string, language: Language, use: UseId) {
	const still = await chartStills(data, slug, language);
	const keys = new Set<string>();
	const sheet = await usePicture(
		USES[use],
		async (size) => {
			speak(language);
			const { model, plot } = still(size);
			const picture = model.picture();
			if (picture === null) throw new Error(`"${slug}" has no picture.`);
			keys.clear();
			picture.keys.flatMap(({ entries }) => entries).forEach(({ text }) => keys.add(text));
			return { words: figureWords(model, picture, OCCASION), plot, least: picture.least };
		},
		{ colour: tokenColour, measure: measured }
	);
	return { sheet, text: sheet?.file('') ?? '', keys: [...keys] };
}

/** The smallest type of a drawing, px: what is smaller is shown at a part of its size. */
function smallestType(svg: string): number {
	const scale = Math.min(
		1,
		...[...svg.matchAll(/scale\(([\d.]+)\)/g)].map(([, one]) => Number(one)).filter((one) => one !== 0.72)
	);
	const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
	return Math.min(...sizes) * scale;
}

const bare = (text: string) => text.replace(/[\s\u2060]+/g, '');
/** All words of a drawing, without the spaces at which lines were broken. */
const wordsOf = (svg: string) => bare([...svg.matchAll(/>([^<>]+)</g)].map(([, text]) => text).join(''));

describe.each(SLUGS)('%s', (slug) => {
	test.each(USE_IDS)(
		'for %s has type that can be read, its whole key, its title, its sources and its address',
		async (use) => {
			for (const language of LANGUAGES) {
				const { sheet, text, keys } = await pictureOf(slug, language, use);
				if (sheet === null) {
					expect(USES[use].on).toBe('screen');
					expect(TOO_LONG).toContain(`${slug} ${use}`);
					continue;
				}
				expect(text).not.toMatch(/var\(|NaN|class=/);
				if (USES[use].on === 'paper') expect((smallestType(text) * MM_PER_PX * 72) / 25.4).toBeGreaterThanOrEqual(7);
				const words = wordsOf(text);
				expect(keys.filter((key) => !words.includes(bare(escapeXml(key))))).toEqual([]);
				const [title = ''] = /(?<=<title>)[^<]+/.exec(text) ?? [];
				expect(words.split(bare(title)).length).toBeGreaterThanOrEqual(3);
				expect(words).toContain('https://example.org/charts/');
			}
		}
	);
});
