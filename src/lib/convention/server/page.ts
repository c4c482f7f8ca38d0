import { daysToInstrument, modelDates, type PaceRow } from '$lib/convention/pace';
import type { Sentence } from '$lib/convention/summary';
import type { TimelineEvent } from '$lib/convention/timeline-layout';
import { numberOf, textOf, textsOf } from '$lib/data/server/cells';
import type { Data } from '$lib/data/server/data';
import { raceFacts } from '$lib/data/server/race';
import { conventionFacts } from '$lib/data/server/signatures';
import { dateShort, dateWords } from '$lib/dates';
import type { Language } from '$lib/language';

/** The Convention in ten sentences. */
export function summaryOf(data: Data, language: Language): readonly Sentence[] {
	return [...data.rows('summary')]
		.sort((a, b) => (numberOf(a, 'number') ?? 0) - (numberOf(b, 'number') ?? 0))
		.map((row) => {
			const source = data.sources.get(textOf(row, 'source'));
			return {
				text: textOf(row, language === 'vi' ? 'sentence_vi' : 'sentence_en'),
				by: source?.publisher ?? '',
				title: source?.title ?? '',
				url: source?.readable === true ? source.url : null
			};
		});
}

/** Sessions come last where words have no room; the Convention's own days come first. */
function rankOf(date: string, event: string, own: readonly string[]): number {
	if (own.includes(date)) return 0;
	return event.startsWith('Ad Hoc Committee:') ? 3 : 2;
}

/** The table of the timeline in one language, by date. */
export function timelineOf(data: Data, language: Language): readonly TimelineEvent[] {
	const { adopted, opened, closes } = conventionFacts(data);
	const vi = language === 'vi';
	return data
		.rows('timeline')
		.map((row) => {
			const date = textOf(row, 'date');
			const source = data.sources.get(textOf(row, 'source'));
			return {
				date,
				dateText: dateShort(date, language),
				event: textOf(row, vi ? 'event_vi' : 'event'),
				detail: textOf(row, vi ? 'detail_vi' : 'detail'),
				source: source?.publisher ?? '',
				url: source?.readable === true ? source.url : null,
				unconfirmed: textsOf(row, 'flags').includes('unconfirmed'),
				rank: rankOf(date, textOf(row, 'event'), [adopted, opened, closes])
			};
		})
		.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** When the Convention would enter into force at the pace at which each other treaty gathered as many instruments. */
export function pacesOf(data: Data, language: Language): readonly PaceRow[] {
	const { opened, asOf, needed } = conventionFacts(data);
	const paced = raceFacts(data, language)
		.treaties.filter(({ key }) => key !== 'hanoi')
		.map(({ key, name, deposits }) => ({ key, name, days: daysToInstrument(deposits, needed) }));
	return modelDates(opened, asOf, paced).map((one) => ({
		...one,
		decidedText: dateWords(one.decided, language),
		inForceText: dateWords(one.inForce, language)
	}));
}

/** A report that counts more signatories than can be named, with its date in words; null where the table has none. */
export function unnamedReport(
	data: Data,
	language: Language
): { readonly report: string; readonly date: string } | null {
	const row = data.rows('timeline').findLast((one) => /^\d+ signatories/.test(textOf(one, 'event')));
	if (row === undefined) return null;
	const vi = language === 'vi';
	const [event, detail] = [textOf(row, vi ? 'event_vi' : 'event'), textOf(row, vi ? 'detail_vi' : 'detail')];
	return { report: `${event}: ${detail}`, date: dateWords(textOf(row, 'date'), language) };
}

/** The month of the chart that the table of the Budapest Convention was read in, in words; empty where undated. */
export function budapestAsOf(data: Data, language: Language): string {
	const dates = data
		.rows('budapest-status')
		.flatMap((row) => data.sources.get(textOf(row, 'source'))?.published ?? [])
		.sort();
	return dateWords(dates.at(-1) ?? '', language);
}
