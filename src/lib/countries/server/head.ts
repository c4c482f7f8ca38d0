import type { CountryHead } from '../page';
import { headline, type CrimeFound, type HeadlineFacts } from '../headline';
import { countsOf, labelOf } from '$lib/data/labels';
import type { Observation } from '$lib/data/observation';
import { yearsOf } from '$lib/data/select';
import { rowsByPlace } from '$lib/catalogue/server/country-rows';
import type { Data } from '$lib/data/server/data';
import { treatyStandings } from '$lib/data/server/country-treaties';
import { codesOf, labelsFor } from '$lib/data/server/names';
import { conventionFacts } from '$lib/data/server/signatures';
import { HANOI } from '$lib/data/server/treaty-actions';
import { tablesDay } from '$lib/data/server/edition';
import { dateWords } from '$lib/words/dates';
import { count } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { hasJoined, whenWords } from '$lib/statements/treaty-standing';
import { crimeOf, holdsCrime } from './crime';

/** Name, title and standfirst of a country's page, computed from its figures. */
export function countryHead(data: Data, code: string, name: string, language: Language): CountryHead {
	const rows = rowsByPlace(data).get(code) ?? [];
	const crime = crimeOf(data, code, language);
	const treaty = standingOf(data, code, language);
	const { listSeen } = conventionFacts(data);
	const title = headline({ country: name, treaty, listSeen, crime, other: holdsCrime(data, code) }, language);
	const checked = treaty === null ? '' : checkedSaid(data, language);
	const held = heldOf(rows, language);
	const lead = [crime === null ? '' : countedBy(data, rows, crime, language), checked, held].filter(Boolean).join(' ');
	return {
		name,
		title,
		lead,
		description: `${title}. ${[checked, held].filter(Boolean).join(' ')}`,
		day: dateWords(tablesDay(data.descriptor), language)
	};
}

/** Where a country stands with the Convention, or another treaty, as a title has it; null for a territory. */
export function standingOf(data: Data, code: string, language: Language, of = HANOI): HeadlineFacts['treaty'] {
	if (codesOf(data, 'territory').has(code)) return null;
	const standing = treatyStandings(data, code, language).find(({ treaty }) => treaty === of);
	if (standing === undefined) return 'none';
	if (hasJoined(standing)) return standing.doubts.includes('reported-only') ? 'reported' : 'ratified';
	if (standing.signed === null) return 'none';
	return standing.doubts.includes('not-found-again') ? 'unsure' : 'signed';
}

/** When the list of signatures was last seen, in a sentence. */
export function checkedSaid(data: Data, language: Language): string {
	const { listSeen } = conventionFacts(data);
	return m.brief_checked({ when: whenWords(listSeen, language) }, { locale: language });
}

/** Who counted the figure of the title, what, and from when to when. */
function countedBy(
	data: Data,
	rows: readonly Observation[],
	{ row: of, period }: CrimeFound,
	language: Language
): string {
	const options = { locale: language };
	const row = rows.find(({ id }) => id === of.id);
	if (row === undefined) return '';
	const words = labelsFor(data, [row], [], language);
	const facts = { by: labelOf(words.publishers, row.publisher), counts: countsOf(words, row.publisher, row.metric) };
	if (period === null) return m.brief_counted({ ...facts, year: row.year }, options);
	const span = { from: dateWords(period.from, language), to: dateWords(period.to, language) };
	return m.brief_counted_span({ ...facts, ...span }, options);
}

/** How many figures there are of a country, from whom and of which years. */
function heldOf(rows: readonly Observation[], language: Language): string {
	const span = yearsOf(rows);
	if (span === null) return m.country_lead_none();
	const publishers = new Set(rows.map(({ office }) => office)).size;
	const facts = {
		figures: m.figure_count({ count: count(rows.length, language) }),
		publishers: m.spread_publishers({ count: publishers })
	};
	return span.from === span.to
		? m.country_lead_year({ ...facts, year: span.to })
		: m.country_lead({ ...facts, ...span });
}
