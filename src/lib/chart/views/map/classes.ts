import { binAt, type Bin } from './bins';
import type { PlaceFigure } from './figures';
import type { Fill, LegendClass, MapInput } from './map';

/** What a place is filled with. @param exempt whether the figure does not apply to it */
export function fillOf(figure: Pick<PlaceFigure, 'amount'> | undefined, bins: readonly Bin[], exempt = false): Fill {
	if (figure === undefined) return exempt ? 'zero' : 'gap';
	if (figure.amount.value === 0) return 'zero';
	return toFill(bins[binAt(bins, figure.amount.value) ?? -1]?.step);
}

function toFill(step: number | undefined): Fill {
	return ([2, 3, 4, 5, 6] as const).find((one) => one === step) ?? 'gap';
}

/** The lines of the legend: every class, then zero and no figure where there are any. */
export function classesOf(
	places: readonly { readonly fill: Fill }[],
	bins: readonly Bin[],
	words: MapInput['words']
): readonly LegendClass[] {
	const countOf = (fill: Fill) => places.filter((place) => place.fill === fill).length;
	const classes = bins.map(({ from, to, step }) => ({ fill: toFill(step), label: words(from, to) }));
	const others = (['zero', 'gap'] as const).map((fill) => ({ fill, label: '' }));
	return [
		...classes.map((one) => ({ ...one, count: countOf(one.fill) })),
		...others.map((one) => ({ ...one, count: countOf(one.fill) })).filter(({ count }) => count > 0)
	];
}
