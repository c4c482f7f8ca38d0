import { worldSpread } from '$lib/charts/global-losses';
import { unfilteredInput } from '$lib/catalogue/server/unfiltered-input';
import { whatWords } from '$lib/chart/text/spread-wording';
import { DAYS_TO_FORCE } from '$lib/convention/clock';
import { asideText } from '$lib/convention/server/aside-text';
import type { Data } from '$lib/data/server/data';
import { openData } from '$lib/data/server/load';
import { pageFigures } from '$lib/catalogue/server/page-figures';
import { ledger } from '$lib/catalogue/server/ledger';
import { labelsFor } from '$lib/data/server/names';
import { countsOf, labelOf } from '$lib/data/labels';
import { count } from '$lib/words/format';
import { entriesIn, languageOf, type Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { figureText } from '$lib/statements/figure-text';
import { whenWords } from '$lib/statements/treaty-standing';
import { signatoryFacts } from '$lib/statements/server/treaties';
import { ratifierNames, signatoriesOn } from '$lib/statements/signatories';
import { timesText } from '$lib/statements/spread';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The charts of the overview, in its order. */
const OVERVIEW = [
	'global-losses',
	'vietnam-online-scams',
	'internet-users',
	'scam-losses',
	'us-crime-types',
	'convention-signatures'
] as const;

export const entries: EntryGenerator = () => entriesIn([{}]);

export const load: PageServerLoad = ({ params }) => {
	const data = openData();
	const language = languageOf(params.lang);
	const facts = signatoryFacts(data, language);
	const there = signatoriesOn(facts.asOf, facts);
	const figures = ledger(data);
	const words = labelsFor(data, figures, [], language);
	const lines = figures.map((row) => {
		const metric = data.metrics.get(row.metric);
		return {
			figure: row.id,
			what: m.overview_ledger_line(
				{
					metric: metric?.[`label_${language}`] ?? row.metric,
					place: labelOf(words.entities, row.entity),
					year: row.year
				},
				{ locale: language }
			),
			whose: `${labelOf(words.publishers, row.publisher)}: ${countsOf(words, row.publisher, row.metric)}`,
			value: figureText(row, row.flags, language),
			status: row.status
		};
	});
	return {
		...pageFigures(data, language, OVERVIEW),
		description: m.site_description({}, { locale: language }),
		aside: asideText(data, 'global-losses', language),
		ledger: [
			...lines,
			{
				figure: '#convention-signatures-title',
				what: m.overview_ledger_signatories({}, { locale: language }),
				whose: m.overview_ledger_signatories_note({ list: facts.listSeenText }, { locale: language }),
				value: count(there.signed, language),
				status: 'reported' as const
			}
		],
		// What does not change with a filter is put into words here, so that the page need not work it out again.
		apart: apartIn(data, language),
		ratified: there.ratified,
		tally: m.convention_tally_text(
			{
				names: ratifierNames(facts.signatures, language),
				when: whenWords(facts.listSeen, language),
				wait: DAYS_TO_FORCE,
				needed: facts.needed
			},
			{ locale: language }
		)
	};
};

/** How far the newest figures for one thing in the world lie apart, in words; null where no two can be compared. */
function apartIn(data: Data, language: Language) {
	const world = unfilteredInput(data, 'global-losses', language);
	const found = worldSpread(world.rows, world);
	if (found === null) return null;
	return { times: timesText(found.spread, language), what: whatWords(found, world), year: found.year };
}
