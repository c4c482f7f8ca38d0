import { DAYS_TO_FORCE, dayAfter } from '$lib/convention/clock';
import { numberWords } from '$lib/convention/number-words';
import { outlineOf } from '$lib/convention/server/outline';
import { budapestAsOf, pacesOf, summaryOf, timelineOf, unnamedReport } from '$lib/convention/server/page';
import { signatoryCounts } from '$lib/convention/server/signatory-counts';
import { treatyStates } from '$lib/convention/server/states';
import { SLUGS } from '$lib/data/datasets';
import type { Data } from '$lib/data/server/data';
import { openData } from '$lib/data/server/load';
import { pageFigures } from '$lib/data/server/page-figures';
import { dateWords } from '$lib/dates';
import { listWords } from '$lib/format';
import { languageOf, type Language } from '$lib/language';
import { m } from '$lib/paraglide/messages';
import { datasetName } from '../../dataset-names';
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
	const { asOf, opened, closes, adopted, needed } = convention;
	const ratified = signatures.filter((one) => one.ratified !== null && one.counts);
	const outline = outlineOf(data, language);
	const articles = outline.chapters.reduce((sum, chapter) => sum + chapter.articles.length, 0);
	return {
		words: {
			title: m.convention_finding(
				{ needed: numberWords(needed, language), there: numberWords(ratified.length, language) },
				at
			),
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
			closes: dateWords(closes, language)
		},
		convention,
		clock: {
			done: ratified.length,
			of: needed,
			label: m.tally_needed({ ratified: ratified.length, needed }, at),
			last: m.convention_last_one({ needed }, at),
			names: listWords(
				ratified.map(({ name }) => name),
				language
			)
		},
		wait: DAYS_TO_FORCE,
		summary: summaryOf(data, language),
		timeline: timelineWithYears(data, language),
		who: {
			days: { first: dayAfter(opened, -1), last: asOf },
			states: treatyStates(data, language),
			signatures,
			budapestText: budapestAsOf(data, language),
			map: { drawing, states }
		},
		counts: { lines: signatoryCounts(signatures, asOf, language), unnamed: unnamedReport(data, language) },
		race,
		paces: pacesOf(data, language),
		outline,
		charts: Object.fromEntries(SLUGS.map((slug) => [slug, datasetName(slug, language)]))
	};
};

function timelineWithYears(data: Data, language: Language) {
	const events = timelineOf(data, language);
	const years = events.map(({ date }) => Number(date.slice(0, 4)));
	return { events, years: { from: Math.min(...years), to: Math.max(...years) } };
}
