import { quantityOf } from '$lib/data/metric';
import { cannotFollowCountries } from '$lib/chart/draw/chosen-rows';
import { CHART, type ChartSpec } from '$lib/chart/spec';
import { countsOf, labelOf } from '$lib/data/labels';
import { figure } from '$lib/words/format';
import { m } from '$lib/paraglide/messages';
import { newestBeside, besideSaid } from '$lib/statements/beside';

const ATTACKS = 'cyberattacks';

/** Attacks on Viet Nam: the newest year for which several publishers have a figure, with what each counted. */
export const chart: ChartSpec = {
	...CHART,
	slug: 'vietnam-cyberattacks',
	order: 5,
	group: 'viet-nam',
	name: m.vietnam_cyberattacks_name,
	aside: m.vietnam_cyberattacks_aside,
	metrics: ['cyberattacks', 'cyberattacks_part_year', 'cyberattack_alerts', 'ddos_attacks'],
	entities: ['VNM'],
	articles: [7, 9, 10],
	kinds: ['strip', 'line'],
	scale: 'log',
	apart: true,
	series: 'publisher',
	title: ({ series }, { words, language }) => {
		const rows = series.flatMap(({ points }) => points.map(({ row }) => row));
		const beside = newestBeside(rows.filter(({ metric }) => quantityOf(metric, words.metrics) === ATTACKS));
		if (beside === null) return null;
		return besideSaid(beside, {
			what: m.vietnam_cyberattacks_what(),
			figure: ({ value, unit }) => figure(value, unit, language),
			publisher: ({ publisher }) => labelOf(words.publishers, publisher),
			counted: (row) => countsOf(words, row.publisher, row.metric),
			language
		});
	},
	neutral: () => m.vietnam_cyberattacks_neutral(),
	subtitle: () => null,
	notes: (_drawing, input) => [
		...cannotFollowCountries(input, m.chart_note_vietnam_only()),
		m.vietnam_cyberattacks_note()
	]
};
