import { ascending, maxIndex } from 'd3';
import { chartObservations } from '$lib/catalogue/server/observations';
import { nextExpected } from '$lib/data/rhythm';
import type { Data } from '$lib/data/server/data';
import { tablesDay } from '$lib/data/server/edition';
import { whenOf } from '$lib/statements/standing';
import { dateWords } from '$lib/words/dates';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';

/**
 * How new a chart's figures are: the day of the tables, the figure whose document came out last, and which of its publishers is
 * expected next by its usual months. Empty for charts of treaties. Said as of the day of the tables, so that waiting makes none of it false.
 */
export function freshWords(data: Data, slug: string, language: Language): string {
	const rows = chartObservations(data, slug);
	if (rows.length === 0) return '';
	const at = { locale: language };
	const today = tablesDay(data.descriptor);
	const short = (id: string) => data.publishers.get(id)?.[`short_${language}`] ?? id;
	const dates = rows.map(({ source }) => data.sources.get(source)?.published ?? '');
	const newest = maxIndex(dates, (date) => Number(date.replaceAll('-', '').padEnd(8, '0')));
	const row = rows[newest];
	const date = dates[newest] ?? '';
	const publishers = new Set(rows.map(({ publisher }) => publisher));
	const [next] = data
		.rows('rhythm')
		.filter(({ publisher }) => publishers.has(publisher))
		.flatMap((release) => {
			const window = nextExpected(release.usual_month, release.last_release, today);
			return window === null ? [] : [{ release, window }];
		})
		.sort((a, b) => ascending(a.window.from, b.window.from));
	const months = ({ from, to }: { readonly from: string; readonly to: string }) => {
		const [first, last] = [dateWords(from, language), dateWords(to, language)];
		return from === to ? first : m.fresh_months({ from: first, to: last }, at);
	};
	return [
		m.fresh_updated({ day: dateWords(today, language) }, at),
		...(row === undefined || date === ''
			? []
			: [
					m.fresh_newest(
						{ who: short(row.publisher), year: row.year, when: whenOf(date, dateWords(date, language), language) },
						at
					)
				]),
		...(next === undefined
			? []
			: [
					m.fresh_next(
						{
							who: short(next.release.publisher),
							what: next.release[`what_${language}`],
							months: months(next.window)
						},
						at
					)
				])
	].join(' ');
}
