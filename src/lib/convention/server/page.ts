import { daysToInstrument, modelDates, type PaceRow } from '$lib/convention/clock';
import type { Sentence } from '$lib/convention/said';
import type { TimelineEvent } from '$lib/convention/timeline-layout';
import { lastDayOf } from '$lib/data/cut-date';
import type { Data } from '$lib/data/server/data';
import { HANOI, instrumentsOf } from '$lib/data/server/treaty-actions';
import { outletName } from '$lib/data/server/outlets';
import { raceFacts } from '$lib/data/server/race';
import { conventionFacts } from '$lib/data/server/signatures';
import { dateShort, dateWords } from '$lib/words/dates';
import { doubtsAmong } from '$lib/data/signature';
import { BASE_LANGUAGE, column, type Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { doubtWord } from '$lib/statements/standing';

/** The Convention in ten sentences. */
export function summaryOf(data: Data, language: Language): readonly Sentence[] {
	return [...data.rows('summary')]
		.sort((a, b) => a.number - b.number)
		.map((row) => {
			const source = data.sources.get(row.source);
			return {
				text: row[`sentence_${language}`],
				easy: row[`easy_${language}`],
				by: source === undefined ? '' : outletName(data, source.publisher, language),
				title: source?.title ?? '',
				lang: source?.language ?? BASE_LANGUAGE,
				url: source?.readable === true ? source.url : null
			};
		});
}

/** Sessions come last where words have no room; the Convention's own days come first. */
function rankOf(date: string, event: string, own: readonly string[]): number {
	if (own.includes(date)) return 0;
	return event.startsWith('Ad Hoc Committee:') ? 3 : 2;
}

/** The table of the timeline in one language, by date; a date cut to a month or year stands at its end. */
export function timelineOf(data: Data, language: Language): readonly TimelineEvent[] {
	const { adopted, opened, closes } = conventionFacts(data);
	return data
		.rows('timeline')
		.map((row) => {
			const date = row.date;
			const source = data.sources.get(row.source);
			return {
				date,
				dateText: dateShort(date, language),
				event: row[column('event', language)],
				detail: row[column('detail', language)],
				source: source === undefined ? '' : outletName(data, source.publisher, language),
				url: source?.readable === true ? source.url : null,
				doubt: doubtsAmong(row.flags)
					.map((doubt) => doubtWord(doubt, language))
					.join('; '),
				rank: rankOf(date, row.event, [adopted, opened, closes])
			};
		})
		.sort((a, b) => (lastDayOf(a.date) < lastDayOf(b.date) ? -1 : lastDayOf(a.date) > lastDayOf(b.date) ? 1 : 0));
}

/** When the Convention would enter into force at the pace at which each other treaty gathered as many instruments. */
export function pacesOf(data: Data, language: Language): readonly PaceRow[] {
	const { opened, asOf, needed } = conventionFacts(data);
	const paced = raceFacts(data, language)
		.treaties.filter(({ key }) => key !== HANOI)
		.map(({ key, name, deposits }) => ({ key, name, days: daysToInstrument(deposits, needed) }));
	return modelDates(opened, asOf, paced).map((one) => ({
		...one,
		decidedText: dateWords(one.decided, language),
		inForceText: dateWords(one.inForce, language)
	}));
}

/** Where a document counted other instruments of a treaty by a day than the table of deposits holds, one sentence each. */
export function otherCounts(data: Data, keys: readonly string[], language: Language): readonly string[] {
	const names = new Map(raceFacts(data, language).treaties.map(({ key, name }) => [key, name]));
	return data.rows('party-counts').flatMap((row) => {
		const [treaty, day, theirs] = [row.treaty, row.as_of, row.parties];
		const whole = data.rows('treaties').some((one) => one.treaty === treaty && (one.list_seen ?? '') >= day);
		if (!keys.includes(treaty) || !whole || theirs === null) return [];
		const ours = instrumentsOf(data, treaty).filter(({ by }) => by !== '' && by <= lastDayOf(day)).length;
		if (ours === theirs) return [];
		const words = { name: names.get(treaty) ?? treaty, date: dateWords(day, language), ours, theirs };
		return [m.convention_pace_counted(words, { locale: language })];
	});
}

/** When the chart of the Budapest Convention was last seen, in words. */
export function budapestAsOf(data: Data, language: Language): string {
	const treaty = data.rows('treaties').find((row) => row.treaty === 'budapest');
	return treaty === undefined ? '' : dateWords(treaty.list_seen ?? '', language);
}
