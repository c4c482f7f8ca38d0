import { CHARTS } from '$lib/chart/server/specs';
import { DAYS_TO_FORCE, dayAfter } from '$lib/convention/clock';
import { outlineOf } from '$lib/convention/server/outline';
import { budapestAsOf, otherCounts, pacesOf, summaryOf, timelineOf } from '$lib/convention/server/page';
import { provisionsOnCounting } from '$lib/convention/server/provisions';
import { statementsOf } from '$lib/convention/server/said';
import { signatoryGrowth } from '$lib/convention/server/signatory-counts';
import { treatyStates } from '$lib/convention/server/states';
import type { ConventionDates } from '$lib/data/page-figures';
import type { Data } from '$lib/data/server/data';
import { openData } from '$lib/data/server/load';
import { pageFigures } from '$lib/chart/server/page-figures';
import { dateWords } from '$lib/words/dates';
import { count } from '$lib/words/format';
import { languageOf, type Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { whenWords } from '$lib/statements/dated';
import { ratifierNames, signatoriesOn } from '$lib/statements/signatories';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'vi' }];

export const load: PageServerLoad = ({ params }) => {
	const data = openData();
	const language = languageOf(params.lang);
	const at = { locale: language };
	const { convention, signatures, states, drawing, race } = pageFigures(data, language, [
		'convention-signatures',
		'race-to-40'
	]);
	const { asOf, opened, closes, adopted, needed, listSeen } = convention;
	const facts = { ...convention, signatures };
	const { ratified } = signatoriesOn(asOf, facts);
	const outline = outlineOf(data, language);
	const articles = outline.chapters.reduce((sum, chapter) => sum + chapter.articles.length, 0);
	return {
		words: {
			title: m.convention_finding({ needed, there: count(ratified, language), list: convention.listSeenText }, at),
			lead: m.convention_lead(
				{
					adopted: dateWords(adopted, language),
					opened: dateWords(opened, language),
					closes: dateWords(closes, language),
					needed
				},
				at
			),
			description: m.convention_description({}, at),
			outline: m.convention_articles({ chapters: outline.chapters.length, articles }, at),
			closes: dateWords(closes, language),
			seen: m.convention_as_of({ when: whenWords(listSeen, language), looked: convention.asOfText }, at)
		},
		convention,
		clock: {
			done: ratified,
			of: needed,
			label: m.tally_needed({ ratified, needed }, at),
			last: m.convention_last_one({ needed, wait: DAYS_TO_FORCE }, at),
			names: m.convention_reported({ names: ratifierNames(signatures, language) }, at)
		},
		summary: summaryOf(data, language),
		counting: provisionsOnCounting(data, language),
		statements: statementsOf(data, language),
		timeline: timelineWithYears(data, language),
		who: {
			days: { first: dayAfter(opened, -1), last: asOf },
			states: treatyStates(data, language),
			signatures,
			budapestText: budapestAsOf(data, language),
			map: { drawing, states }
		},
		counts: { ...signatoryGrowth(facts, language) },
		race,
		paces: pacesWithNotes(data, convention, language),
		outline,
		charts: Object.fromEntries(CHARTS.map(({ slug, name }) => [slug, name({}, { locale: language })]))
	};
};

function timelineWithYears(data: Data, language: Language) {
	const events = timelineOf(data, language);
	const years = events.map(({ date }) => Number(date.slice(0, 4)));
	return { events, years: { from: Math.min(...years), to: Math.max(...years) } };
}

/** The model dates, the day they were worked out, and where others counted otherwise. */
function pacesWithNotes(data: Data, { opened, asOf, asOfText, needed }: ConventionDates, language: Language) {
	const rows = pacesOf(data, language);
	const keys = rows.map(({ key }) => key);
	return {
		rows,
		opened,
		asOf,
		needed,
		wait: DAYS_TO_FORCE,
		looked: asOfText,
		notes: otherCounts(data, keys, language)
	};
}
