import type { LegendItem } from '../../input';
import type { Ends } from './line';
import type { SlopeInput } from './slope';

/** The list that names the series on narrow screens: both figures, or the one with its year. Highest latest figure first. */
export function slopeLegend(drawn: readonly Ends[], text: SlopeInput['text']): LegendItem[] {
	const height = ({ first, last }: Ends) => (last ?? first)?.amount.value ?? 0;
	return [...drawn]
		.sort((a, b) => height(b) - height(a))
		.map(({ series: { key, colour, name, counts }, first, last }) => {
			const only = first === null || last === null ? (first ?? last) : null;
			const words = [first, last].flatMap((point) => (point === null ? [] : [text(point.amount, point.row)]));
			return {
				key,
				colour,
				name,
				counts,
				value: only === null ? words.join(' → ') : `${only.row.year}: ${words.join('')}`,
				status: (last ?? first)?.row.status ?? 'reported'
			};
		});
}
