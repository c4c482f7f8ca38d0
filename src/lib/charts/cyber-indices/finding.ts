import { count } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { withoutFigures } from '../choice';
import type { Finding } from '../finding';

/** Indices: the lowest and highest score of the countries drawn, in their newest common year. */
export const finding: Finding = {
	title: ({ series }, { language }) => {
		const lasts = series.flatMap(({ points }) => points.at(-1) ?? []);
		const year = Math.max(...lasts.map(({ row }) => row.year));
		const values = lasts.filter(({ row }) => row.year === year).map(({ amount }) => amount.value);
		if (values.length < 2) return null;
		return m.indices_title({
			year,
			count: values.length,
			low: count(Math.min(...values), language, 1),
			high: count(Math.max(...values), language, 1)
		});
	},
	neutral: () => m.indices_neutral(),
	subtitle: () => null,
	notes: ({ rows, metric }, input) => [
		...withoutFigures(input, rows),
		metric === 'wci_score' ? m.indices_note_crime() : m.indices_note_security()
	]
};
