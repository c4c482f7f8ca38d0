import { describe, expect, test } from 'vitest';
import { claims } from '$lib/data/server/claims';
import { openData } from '$lib/data/server/load';
import { chartShort } from '$lib/short/server/chart';
import { claimShort } from '$lib/short/server/claim';
import { conventionShort } from '$lib/short/server/treaty';
import { speak, type Language } from '$lib/words/language';

const data = openData();

function ofClaim(id: string, language: Language): readonly string[] {
	const claim = claims(data).find((one) => one.id === id);
	return claim === undefined ? [] : claimShort(data, claim, language).sentences;
}

function ofChart(slug: string, language: Language) {
	speak(language);
	const { of, sentences } = chartShort(data, slug, language);
	return [of, ...sentences.map((sentence) => sentence.replaceAll('\u00a0', ' '))];
}
