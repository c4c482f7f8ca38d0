import type { ConventionDay } from '../page';
import type { CountryFigures } from '$lib/data/country';
import { lastDayOf } from '$lib/data/cut-date';
import { rowsByPlace } from '$lib/catalogue/server/country-rows';
import type { Data } from '$lib/data/server/data';
import { HANOI, signaturesOf } from '$lib/data/server/treaty-actions';
import { entityNames } from '$lib/data/server/names';
import { articleNotes, conventionFacts, LAST_DAY } from '$lib/data/server/signatures';
import type { ArticleNote } from '$lib/data/page-figures';
import { dateShort, monthAtMark } from '$lib/words/dates';
import { column, type Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { TREATY_DOUBTS } from '$lib/data/signature';
import { doubtWord } from '$lib/statements/standing';

/** Events of the whole Convention that stand on every country's page. */
const MILESTONES = ['Ad Hoc Committee: first session', 'General Assembly adopts the Convention', LAST_DAY];
const MOST_ARTICLES = 3;

/**
 * Its milestones and every event that names the State, with the State's own signature, oldest first; a date cut to a month
 * or year stands at its end.
 */
export function conventionDays(data: Data, code: string, language: Language): readonly ConventionDay[] {
	const { opened } = conventionFacts(data);
	const name = entityNames(data, 'en').get(code) ?? code;
	const named = new RegExp(`(^|\\W)${name.replace(/[^\w ]/g, '.')}(\\W|$)`);
	const told = data
		.rows('timeline')
		.filter((row) => MILESTONES.includes(row.event) || named.test(row.event))
		.map((row) => ({
			date: row.date,
			event: row[column('event', language)],
			detail: MILESTONES.includes(row.event) ? '' : row[column('detail', language)],
			doubt: doubtsIn(row.flags, language)
		}));
	const own = signaturesOf(data, HANOI).find((one) => one.code === code);
	const signature =
		own === undefined || told.some(({ date }) => date === own.date)
			? []
			: [{ date: own.date, event: m.country_signs(), detail: '', doubt: doubtsIn(own.doubts, language) }];
	const opening = own?.date === opened ? [] : [{ date: opened, event: m.country_opens(), detail: '', doubt: '' }];
	return [...told, ...signature, ...opening]
		.sort((a, b) => (lastDayOf(a.date) < lastDayOf(b.date) ? -1 : 1))
		.map((day) => ({ ...day, dateText: dateShort(day.date, language) }));
}

function doubtsIn(flags: readonly string[], language: Language): string {
	const doubts = TREATY_DOUBTS.filter((doubt) => flags.includes(doubt));
	return doubts.map((doubt) => doubtWord(doubt, language)).join('; ');
}

/** The articles that bear on most of the country's figures, most telling first. */
export function countryArticles(data: Data, code: string, language: Language): readonly ArticleNote[] {
	const weight = new Map<number, number>();
	const metrics = new Set((rowsByPlace(data).get(code) ?? []).map(({ metric }) => metric));
	for (const metric of metrics)
		data.metrics.get(metric)?.articles.forEach((article) => weight.set(article, (weight.get(article) ?? 0) + 1));
	const most = [...weight].sort(([a, x], [b, y]) => y - x || a - b).slice(0, MOST_ARTICLES);
	return articleNotes(
		data,
		most.map(([article]) => article),
		language
	);
}

/** When the Convention was adopted and opened for signature, as charts over time mark it. */
export function conventionEvents(data: Data, language: Language): CountryFigures['events'] {
	const { adopted, opened } = conventionFacts(data);
	const options = { locale: language };
	return [
		{ date: adopted, label: m.convention_adopted({ date: monthAtMark(adopted, language) }, options) },
		{ date: opened, label: m.convention_opened({ date: monthAtMark(opened, language) }, options) }
	];
}
