import { DAYS_TO_FORCE, dayAfter } from '$lib/convention/clock';
import { withTerms } from '$lib/catalogue/server/glossary';
import { conventionShort } from '$lib/short/server/treaty';
import { provisionsOnCounting } from '$lib/convention/server/provisions';
import { openData } from '$lib/data/server/load';
import { pageFigures } from '$lib/catalogue/server/page-figures';
import { dateWords } from '$lib/words/dates';
import { count } from '$lib/words/format';
import { entriesIn, languageOf } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { whenWords } from '$lib/statements/treaty-standing';
import { signatoryFacts } from '$lib/statements/server/treaties';
import { ratifierNames, signatoriesOn } from '$lib/statements/signatories';
import { conventionFigures, conventionTextFile } from '../../server/convention-files';
import { dataFile } from '$lib/data-file';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesIn([{}]);

export const load: PageServerLoad = ({ params }) => {
	const data = openData();
	const language = languageOf(params.lang);
	const at = { locale: language };
	const { convention, drawing } = pageFigures(data, language, []);
	const { asOf, opened, closes, adopted, needed, listSeen } = convention;
	const facts = signatoryFacts(data, language);
	const { ratified } = signatoriesOn(asOf, facts);
	const text = conventionTextFile(data, language);
	const figures = dataFile(language, '/convention/figures.json', conventionFigures(data, language));
	const { chapters } = text.data.outline;
	const articles = chapters.reduce((sum, chapter) => sum + chapter.articles.length, 0);
	const counting = m.convention_counting_text({}, at);
	const prose = withTerms(data, language, [...text.data.summary.map((one) => one.text), counting]);
	return {
		prose: { summary: prose.slice(0, -1), counting: prose.at(-1) ?? counting },
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
			outline: m.convention_articles({ chapters: chapters.length, articles }, at),
			closes: dateWords(closes, language),
			seen: m.convention_as_of({ when: whenWords(listSeen, language), looked: convention.asOfText }, at)
		},
		convention,
		days: { first: dayAfter(opened, -1), last: asOf },
		groups: figures.data.groups.map(({ code }) => code),
		clock: {
			done: ratified,
			of: needed,
			label: m.convention_tally_needed({ ratified, needed }, at),
			last: m.convention_last_one({ needed, wait: DAYS_TO_FORCE }, at),
			names: m.convention_reported({ names: ratifierNames(facts.signatures, language) }, at)
		},
		short: conventionShort(data, language),
		counting: provisionsOnCounting(data, language),
		drawing,
		text,
		figures
	};
};
