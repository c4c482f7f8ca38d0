import { quantityOf } from '$lib/data/metric';
import { cannotFollowCountries } from '$lib/chart/draw/chosen-rows';
import { CHART, type ChartSpec } from '$lib/chart/spec';
import { spreadWording } from '$lib/chart/text/spread-wording';
import { countsOf, labelOf } from '$lib/data/labels';
import { m } from '$lib/paraglide/messages';
import { newestBeside, besideSaid } from '$lib/statements/beside';
import { quantityWords } from '$lib/statements/said';

/** Money traced on blockchains: the newest figure of the first kind that is drawn, ransoms before all. */
export const chart: ChartSpec = {
	...CHART,
	slug: 'ransomware-and-crypto',
	order: 2,
	group: 'world',
	dated: true,
	name: m.ransomware_and_crypto_name,
	aside: m.ransomware_and_crypto_aside,
	metrics: ['ransomware_payments', 'crypto_scam_revenue', 'stolen_crypto', 'illicit_crypto_volume'],
	entities: ['WORLD'],
	articles: [17, 31, 50],
	kinds: ['facets', 'line', 'strip'],
	measures: ['value', 'constant-usd', 'change'],
	currencies: ['usd'],
	scale: 'log',
	series: 'publisher',
	panels: 'metric',
	title: ({ series, amounts, measure }, input) => {
		const rows = series.flatMap(({ points }) => points.map(({ row }) => row));
		const metric = input.dataset.metrics.find((id) => rows.some((row) => row.metric === id));
		const newest = newestBeside(
			rows.filter((row) => row.metric === metric),
			1
		);
		if (metric === undefined || newest === null || measure === 'change') return null;
		const { words, language } = input;
		const quantity = quantityOf(metric, words.metrics);
		return besideSaid(newest, {
			what: quantityWords(quantity, words),
			figure: spreadWording({ quantity, entity: 'WORLD' }, amounts, input).text,
			publisher: ({ publisher }) => labelOf(words.publishers, publisher),
			counted: (row) => countsOf(words, row.publisher, row.metric),
			language
		});
	},
	neutral: () => m.ransomware_and_crypto_neutral(),
	subtitle: () => m.ransomware_and_crypto_subtitle(),
	notes: (_drawing, input) => [
		...cannotFollowCountries(input, m.chart_note_world_only()),
		m.ransomware_and_crypto_note()
	]
};
