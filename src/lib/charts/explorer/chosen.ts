import type { Currency, Scale } from '$lib/data/choices';
import { countriesOf } from '../choice';
import type { ExplorerInput, Picture } from '../drawing';

/** Pictures that show one year. */
const OF_ONE_YEAR: readonly Picture[] = ['bars', 'map', 'scatter'];
/** Pictures whose axis may be logarithmic; bars and areas start at zero. */
const WITH_SCALE: readonly Picture[] = ['line', 'slope', 'scatter'];

/** The picture that the choice asks for. */
export function pictureOf({ filters, dataset }: ExplorerInput): Picture {
	const [own = 'line'] = dataset.kinds;
	return filters.tab === 'map' && dataset.map ? 'map' : (filters.kind ?? own);
}

/** True where the picture shows one year. */
export function showsOneYear(picture: Picture): boolean {
	return OF_ONE_YEAR.includes(picture);
}

/** True where the reader can choose between a linear and a logarithmic axis. */
export function hasScale(picture: Picture): boolean {
	return WITH_SCALE.includes(picture);
}

/** The metric that is drawn where one is drawn at a time; null where all are drawn together. */
export function metricOf({ filters, dataset }: ExplorerInput): string | null {
	return filters.metrics.find((id) => dataset.oneOf.includes(id)) ?? dataset.oneOf[0] ?? null;
}

/** The money that amounts are drawn in. */
export function currencyOf(input: ExplorerInput): Currency {
	const { filters, dataset } = input;
	if (filters.currency === 'local' && !canBeLocal(input)) return 'usd';
	return filters.currency ?? dataset.currencies[0] ?? 'usd';
}

/** Local currencies of several countries share no axis: only small charts, or one country alone, can be drawn in them. */
export function canBeLocal(input: ExplorerInput): boolean {
	return pictureOf(input) === 'facets' || (pictureOf(input) !== 'map' && countriesOf(input).length === 1);
}

/** How the axis divides: as chosen, else the chart's own; a strip is always logarithmic, what starts at zero
 * never. */
export function scaleOf(input: ExplorerInput): Scale {
	if (pictureOf(input) === 'strip') return 'log';
	if (!hasScale(pictureOf(input))) return 'linear';
	const own = input.filters.measure === 'change' ? 'linear' : input.dataset.scale;
	return input.filters.scale ?? own;
}
