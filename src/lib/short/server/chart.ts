import { chartOf } from '$lib/catalogue/server/specs';
import { unfilteredInput } from '$lib/catalogue/server/unfiltered-input';
import { specMade } from '$lib/chart/made';
import { isOfObservations } from '$lib/chart/spec';
import { inShort } from '$lib/chart/words/in-short';
import type { Data } from '$lib/data/server/data';
import { conventionFacts } from '$lib/data/server/signatures';
import { dateWords } from '$lib/words/dates';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { Short } from '../short';
import { raceShort, signaturesShort } from './treaty';

/**
 * A chart in short, as it opens: its heading says so, with its years, so that it stays true of the page whatever a reader
 * chooses. The language must be the one that is spoken (`speak`).
 */
export function chartShort(data: Data, slug: string, language: Language): Short {
	const chart = chartOf(slug);
	if (!isOfObservations(chart)) {
		const sentences = slug === 'race-to-40' ? raceShort(data, language) : signaturesShort(data, language);
		return { of: ofChart(dateWords(conventionFacts(data).asOf, language), language), sentences };
	}
	const input = unfilteredInput(data, slug, language);
	const { drawing, chartText } = specMade(chart, input);
	const years = drawing.rows.map(({ year }) => year);
	const [from, to] = [Math.min(...years), Math.max(...years)];
	return {
		of: ofChart(from === to ? String(from) : `${from}–${to}`, language),
		sentences: inShort({ drawing, input, what: chart.neutral(), title: chartText.title })
	};
}

function ofChart(when: string, language: Language): string {
	return m.short_chart({ when }, { locale: language });
}
