import { describe, expect, test } from 'vitest';
import { CHARTS } from '$lib/catalogue/server/specs';
import { checkOf } from '$lib/check/server/check';
import { figuresBehind } from '$lib/check/server/claim-evidence';
import { VERDICTS } from '$lib/data/claim';
import { claims } from '$lib/data/server/claims';
import { openData } from '$lib/data/server/load';
import { chartShort } from '$lib/short/server/chart';
import { claimShort } from '$lib/short/server/claim';
import { conventionShort } from '$lib/short/server/treaty';
import type { Short } from '$lib/short/short';
import { LANGUAGES, speak, type Language } from '$lib/words/language';
import { gradeOf } from '../chart/words/grade';

const data = openData();

function everyShort(language: Language): readonly (readonly [string, Short])[] {
	speak(language);
	return [
		['the Convention', conventionShort(data, language)],
		...CHARTS.map(({ slug }) => [slug, chartShort(data, slug, language)] as const),
		...claims(data).map((claim) => [claim.id, claimShort(data, claim, language)] as const)
	];
}

const wordsOf = (text: string) => text.split(/[\s\u00a0]+/).length;

/** What a text may come to: Vietnamese writes its syllables apart, about three of them for two English words. */
const LIMITS = {
	en: { least: 35, most: 80, sentence: 17, mean: 12 },
	vi: { least: 45, most: 125, sentence: 26, mean: 15 }
} as const;

describe.each(LANGUAGES)('every page in short, %s', (language) => {
	const all = everyShort(language);
	const faulty = (isFaulty: (text: string, short: Short) => boolean) =>
		all.flatMap(([name, short]) => (isFaulty(short.sentences.join(' '), short) ? [name] : []));
	const { least, most, sentence, mean } = LIMITS[language];

	test('there is one of the Convention, of every chart and of every claim of every verdict', () => {
		expect(all.length).toBe(1 + CHARTS.length + claims(data).length);
		expect(new Set(claims(data).map(({ verdict }) => verdict))).toEqual(new Set(VERDICTS));
	});

	test('it is about sixty words long', () => {
		expect(faulty((text) => wordsOf(text) < least || wordsOf(text) > most)).toEqual([]);
	});

	test('its sentences are short', () => {
		expect(faulty((_, { sentences }) => sentences.some((one) => wordsOf(one) > sentence))).toEqual([]);
		expect(faulty((text, { sentences }) => wordsOf(text) / sentences.length > mean)).toEqual([]);
	});

	test('each sentence ends, no gap is left open, and nothing is said twice', () => {
		expect(faulty((_, { sentences }) => sentences.some((one) => !/^[\p{Lu}\d$€£¥฿₹₩v“].*[.!?]$/u.test(one)))).toEqual(
			[]
		);
		expect(faulty((text) => /[{}]|undefined|null|NaN|\s\.|\.\.|,,|;;|,\.| {2}/.test(text))).toEqual([]);
		expect(faulty((_, { sentences }) => new Set(sentences).size < sentences.length)).toEqual([]);
	});
});

test('every page in short is read with ease in the sixth year of school', () => {
	const hard = everyShort('en').flatMap(([name, { sentences }]) => (gradeOf(sentences.join(' ')) > 6 ? [name] : []));
	expect(hard).toEqual([]);
});

/** Numbers that a text has beside its gaps. */
const typed = (text: string) => text.replace(/\{[^}]*\}/g, '').match(/\d[\d.,]*\d|\d/g) ?? [];

test('a number typed into easy words stands in the claim, its explanation or its sentence to say, or is a year', () => {
	const strange = claims(data).flatMap(({ id, claim, explanation, say, easy, origin, said }) =>
		LANGUAGES.flatMap((language) => {
			const beside = [claim, explanation, say].map((text) => text[language]).join(' ');
			const dates = `${origin.published ?? ''} ${said.published ?? ''}`;
			const known = [...typed(beside), ...dates.split(/\D+0?/)];
			return typed(easy[language])
				.filter((number) => !/^(19|20)\d\d$/.test(number) && !known.includes(number))
				.map((number) => `${id} ${language}: ${number}`);
		})
	);
	expect(strange).toEqual([]);
});

/** What a claim says of its number, by how the figures of its own document came about. */
const KINDS = {
	projection: { en: /forecast/, vi: /dự báo/ },
	survey: { en: /survey/, vi: /khảo sát/ },
	estimate: { en: /estimate/, vi: /ước tính/ }
} as const;

test('a claim says that its number is a forecast, of a survey or an estimate, where all its own figures are', () => {
	const unsaid = claims(data).flatMap((claim) => {
		const { id, easy } = claim;
		const behind = figuresBehind(data, checkOf(data, claim));
		const own = new Set(behind.flatMap(({ source, status }) => (source === claim.said.id ? [status] : [])));
		const [status] = own;
		if (own.size !== 1 || status === undefined || status === 'reported' || status === 'official') return [];
		return LANGUAGES.filter((language) => !KINDS[status][language].test(easy[language])).map((at) => `${id} ${at}`);
	});
	expect(unsaid).toEqual([]);
});
