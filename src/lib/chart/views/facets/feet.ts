import { px } from '../../marks/shapes';
import type { Ground } from './blocks';

/**
 * The foot of years without a figure, right under the zero line, px: one box for years that follow one another, each year
 * from half a year before its middle to half a year after, the first and the last of the axis up to the panel's edges. Empty where every year has one.
 * @param years with a figure, and such as have one that cannot be drawn
 * @param axis its first and last year
 */
export function placeFeet(
	years: ReadonlySet<number>,
	[from, to]: readonly [number, number],
	{ left, right, baseline, x }: Pick<Ground, 'left' | 'right' | 'baseline' | 'x'>,
	height: number
): string {
	const inside = (at: number) => px(Math.min(right, Math.max(left, x(at))));
	let d = '';
	for (let year = from; year <= to; year++) {
		if (years.has(year)) continue;
		const first = year;
		while (year < to && !years.has(year + 1)) year++;
		const start = first === from ? px(left) : inside(first - 0.5);
		d += `M${start} ${baseline}H${year === to ? px(right) : inside(year + 0.5)}v${height}H${start}z`;
	}
	return d;
}
