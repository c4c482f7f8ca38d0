import { cannotFollowCountries } from '$lib/chart/draw/chosen-rows';
import { CHART, type ChartSpec } from '$lib/chart/spec';
import { countsOf, labelOf } from '$lib/data/labels';
import { figure, percent } from '$lib/words/format';
import { m } from '$lib/paraglide/messages';
import { newestBeside, besideSaid } from '$lib/statements/beside';

/** Years back from the newest one in which figures of several publishers are told before a newer one alone. */
const RECENT = 3;

/** Viet Nam's internet users: the newest year for which several publishers have a figure, with what each counted; else the newest figure. */
export const chart: ChartSpec = {
	...CHART,
	slug: 'vietnam-internet-users',
	order: 4,
	group: 'viet-nam',
	name: m.vietnam_internet_users_name,
	aside: m.internet_users_aside,
	metrics: ['internet_users', 'internet_users_share'],
	entities: ['VNM'],
	articles: [53, 54],
	kinds: ['line', 'strip'],
	measures: ['value', 'change'],
	oneOf: ['internet_users_share', 'internet_users'],
	// Publishers part ways from here on, which the rise before would press together
	since: 2015,
	series: 'publisher',
	title: ({ series, metric, measure }, { words, language }) => {
		const rows = series.flatMap(({ points }) => points.map(({ row }) => row));
		const newest = Math.max(...rows.map(({ year }) => year));
		const recent = rows.filter(({ year }) => year > newest - RECENT);
		const beside = newestBeside(recent) ?? newestBeside(rows, 1);
		if (beside === null || measure !== 'value') return null;
		return besideSaid(beside, {
			what: metric === 'internet_users' ? m.vietnam_internet_users_what() : m.vietnam_internet_users_what_share(),
			// Nobody knows a tenth of a percent of how many are online
			figure: ({ value, unit }) => (unit === 'percent' ? percent(value, language, 0) : figure(value, unit, language)),
			publisher: ({ publisher }) => labelOf(words.publishers, publisher),
			counted: (row) => countsOf(words, row.publisher, row.metric),
			language
		});
	},
	neutral: () => m.vietnam_internet_users_neutral(),
	subtitle: () => null,
	notes: (_drawing, input) => [
		...cannotFollowCountries(input, m.chart_note_vietnam_only()),
		m.vietnam_internet_users_note()
	]
};
