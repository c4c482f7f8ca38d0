import type { Currency, Kind, Measure, Scale } from '$lib/data/choices';
import type { Filters } from '$lib/filters/filters';
import { countriesOf } from './chosen-rows';
import type { DrawInput, ViewId } from '../drawing';

/** Pictures that show one year. */
const OF_ONE_YEAR: readonly ViewId[] = ['bars', 'map', 'scatter', 'tiles', 'dots'];
/** Pictures that show every place, the chosen ones in front. */
const ALL_PLACES: readonly ViewId[] = ['map', 'scatter', 'dots'];
/** Pictures whose axis may be logarithmic; bars and areas start at zero. */
const WITH_SCALE: readonly ViewId[] = ['line', 'slope', 'scatter', 'bands'];

/** What may stand on the horizontal axis of a scatter plot: metrics, each with the chart that draws its figures; the first where nothing else is asked for. */
export const AGAINST = [
	{ metric: 'internet_users_share', chart: 'internet-users' },
	{ metric: 'losses_per_person', chart: 'scam-losses' }
] as const;
export const OWN_AGAINST = AGAINST[0].metric;

/** What the reader chose, and the dataset that has to follow it. */
type Asked = Pick<DrawInput, 'filters' | 'dataset'>;

/** The picture that the choice asks for. */
export function viewOf({ filters, dataset }: Asked): ViewId {
	if (filters.tab === 'map' && dataset.map) return 'map';
	return filters.kind ?? kindFor(filters, dataset.kinds);
}

/** The chart's own kind; lines where an address asks for a logarithmic axis and that kind has none. */
function kindFor({ scale }: Filters, kinds: readonly Kind[]): Kind {
	const [own = 'line'] = kinds;
	const lacks = scale === 'log' && own !== 'strip' && !hasScale(own);
	return lacks && kinds.includes('line') ? 'line' : own;
}

/** True where countries are drawn that nobody chose. */
export function drawsOthers(picture: ViewId, { dataset, filters }: Asked): boolean {
	if (dataset.series !== 'country') return false;
	return ALL_PLACES.includes(picture) || (filters.behind && picture === 'line');
}

/** True where the picture shows one year. */
export function showsOneYear(picture: ViewId): boolean {
	return OF_ONE_YEAR.includes(picture);
}

/** True where a panel holds all publishers of one kind of thing. */
export function drawsTogether(asked: Asked): boolean {
	return asked.dataset.panels === 'metric' && viewOf(asked) === 'facets';
}

/** True where the reader can choose between a linear and a logarithmic axis. */
export function hasScale(picture: ViewId): boolean {
	return WITH_SCALE.includes(picture);
}

/** How the axis of the picture that is asked for can divide: a strip has log steps alone, and change can be below zero. */
export function scalesOf(asked: Asked): readonly Scale[] {
	const picture = viewOf(asked);
	if (picture === 'strip') return ['log'];
	return hasScale(picture) && asked.filters.measure !== 'change' ? ['linear', 'log'] : ['linear'];
}

/**
 * What is drawn of the figures: as chosen, else as published; on tiles, which are all of one size, what there is for each of the
 * people, where the chart has that.
 */
export function measureOf(asked: Asked): Measure {
	return asked.filters.measure ?? ownMeasure(viewOf(asked), asked.dataset);
}

/** The measure that a picture of a chart has while none is chosen. */
export function ownMeasure(picture: ViewId, { measures }: Pick<DrawInput['dataset'], 'measures'>): Measure {
	return picture === 'tiles' && measures.includes('per-person') ? 'per-person' : 'value';
}

/** The metric that is drawn where one is drawn at a time; null where all are drawn together. */
export function metricOf({ filters, dataset }: DrawInput): string | null {
	return filters.metrics.find((id) => dataset.oneOf.includes(id)) ?? dataset.oneOf[0] ?? null;
}

/** The money that amounts are drawn in; change is counted in the money each figure was published in. */
export function currencyOf(input: DrawInput): Currency {
	const { filters, dataset } = input;
	if (filters.measure === 'change') return 'local';
	const asked = dataset.currencies.find((one) => one === filters.currency) ?? dataset.currencies[0] ?? 'usd';
	return asked === 'local' && !canBeLocal(input) ? 'usd' : asked;
}

/** Local currencies of several countries share no axis: only small charts, or one country alone, can be drawn in them. */
export function canBeLocal(input: DrawInput): boolean {
	return viewOf(input) === 'facets' || (viewOf(input) !== 'map' && countriesOf(input).length === 1);
}

/** How the axis divides: as chosen where that is possible, else the chart's own. */
export function scaleOf(input: DrawInput): Scale {
	const [plain = 'linear', ...more] = scalesOf(input);
	return more.length === 0 ? plain : (input.filters.scale ?? input.dataset.scale);
}
