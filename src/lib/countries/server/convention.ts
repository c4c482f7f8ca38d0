import type { ConventionDay } from '../page';
import type { CountryFigures } from '$lib/data/country-page';
import { textOf, textsOf } from '$lib/data/server/cells';
import { rowsByPlace } from '$lib/data/server/country-rows';
import type { Data } from '$lib/data/server/data';
import { entityNames } from '$lib/data/server/names';
import { articleNotes, conventionFacts } from '$lib/data/server/signatures';
import type { ArticleNote } from '$lib/data/page-figures';
import { dateShort, monthAtMark } from '$lib/dates';
import type { Language } from '$lib/language';
import { m } from '$lib/paraglide/messages';

/** Events of the whole Convention that stand on every country's page. */
const MILESTONES = ['Ad Hoc Committee: first session', 'General Assembly adopts the Convention', 'Signature closes'];
const MOST_ARTICLES = 3;

/**
 * Its milestones and every event that names the State, with the State's own signature, oldest first.
 */
export function conventionDays(data: Data, code: string, language: Language): readonly ConventionDay[] {
	const { asOf, opened } = conventionFacts(data);
	const name = entityNames(data, 'en').get(code) ?? code;
	const named = new RegExp(`(^|\\W)${name.replace(/[^\w ]/g, '.')}(\\W|$)`);
	const vi = language === 'vi';
	const told = data
		.rows('timeline')
		.filter((row) => MILESTONES.includes(textOf(row, 'event')) || named.test(textOf(row, 'event')))
		.map((row) => ({
			date: textOf(row, 'date'),
			event: textOf(row, vi ? 'event_vi' : 'event'),
			detail: MILESTONES.includes(textOf(row, 'event')) ? '' : textOf(row, vi ? 'detail_vi' : 'detail'),
			unconfirmed: textsOf(row, 'flags').includes('unconfirmed')
		}));
	const status = data.rows('status').find((row) => textOf(row, 'iso3') === code);
	const signed = status === undefined ? '' : textOf(status, 'signed');
	const signature =
		signed === '' || told.some(({ date }) => date === signed)
			? []
			: [{ date: signed, event: m.country_signs(), detail: '', unconfirmed: false }];
	const opening = signed === opened ? [] : [{ date: opened, event: m.country_opens(), detail: '', unconfirmed: false }];
	return [...told, ...signature, ...opening]
		.sort((a, b) => (a.date < b.date ? -1 : 1))
		.map((day) => ({ ...day, dateText: dateShort(day.date, language), ahead: day.date > asOf }));
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
		{ date: adopted, label: m.event_adopted({ date: monthAtMark(adopted, language) }, options) },
		{ date: opened, label: m.event_opened({ date: monthAtMark(opened, language) }, options) }
	];
}
