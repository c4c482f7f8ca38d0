import type { Dataset } from '$lib/data/datasets';
import { NO_FILTERS, type Filters } from '$lib/filters/filters';
import type { Language } from '$lib/language';
import type { Observation } from '$lib/data/observation';

/** One way in which a chart can be seen. */
export interface State {
	readonly name: string;
	readonly filters: Filters;
	readonly language: Language;
	/** Width of the plot, px. */
	readonly width: number;
}

/** Widths of a plot on a phone and on a desk, px. */
const [NARROW, WIDE] = [328, 1040];

/** Every state in which one picture of a chart is held: nothing chosen in both languages and widths, and choices. */
export function statesOf(dataset: Dataset, picture: string, rows: readonly Observation[]): readonly State[] {
	const shown: Partial<Filters> =
		picture === 'map' ? { tab: 'map' } : { kind: dataset.kinds.find((kind) => kind === picture) ?? null };
	const plain = { ...NO_FILTERS, ...shown };
	const state = (name: string, more: Partial<Filters>, language: Language, width: number): State => ({
		name: `${name}, ${language}, ${width} px`,
		filters: { ...plain, ...more },
		language,
		width
	});
	return [
		...[WIDE, NARROW].flatMap((width) => [
			state('nothing chosen', {}, 'en', width),
			state('nothing chosen', {}, 'vi', width)
		]),
		...choices(dataset, picture, rows).map(([name, more]) => state(name, more, 'en', WIDE))
	];
}

type Choice = readonly [name: string, filters: Partial<Filters>];

function choices(dataset: Dataset, picture: string, rows: readonly Observation[]): readonly Choice[] {
	const years = rows.map(({ year }) => year);
	const newest = Math.max(...years);
	const places = [...new Set(rows.map(({ entity }) => entity))].filter((code) => code !== 'WORLD').sort();
	const [first = 'VNM'] = dataset.countries;
	const ofCountries: readonly Choice[] =
		dataset.series === 'country'
			? [
					['one country', { countries: [first] }],
					['ten countries', { countries: places.slice(0, 10) }],
					['a place without figures', { countries: ['ATA'] }]
				]
			: [];
	return [
		...ofCountries,
		['one year', { from: newest - 1, to: newest - 1 }],
		['three years', { from: newest - 3, to: newest - 1 }],
		['surveys only', { statuses: ['survey'] }],
		...dataset.measures.filter((one) => one !== 'value').map((measure): Choice => [measure, { measure }]),
		...dataset.currencies.slice(1).map((currency): Choice => [`in ${currency}`, { currency }]),
		...dataset.oneOf.slice(1).map((metric): Choice => [metric, { metrics: [metric] }]),
		...(['line', 'slope', 'scatter'].includes(picture)
			? ([['other scale', { scale: dataset.scale === 'log' ? 'linear' : 'log' }]] as const)
			: []),
		...(picture === 'stacked' ? ([['shares', { relative: true }]] as const) : []),
		...(picture === 'scatter' ? ([['against losses', { against: 'losses_per_person' }]] as const) : [])
	];
}
