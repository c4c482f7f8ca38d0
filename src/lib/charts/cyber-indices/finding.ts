import { count } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { withoutFigures } from '../choice';
import type { Finding } from '../finding';

/** Indices: the lowest and highest score of the countries drawn, where all are of one year. */
export const finding: Finding = {
	title: ({ series }, { language }) => {
		const lasts = series.flatMap(({ points }) => points.at(-1) ?? []);
		const year = Math.max(...lasts.map(({ row }) => row.year));
		const values = lasts.filter(({ row }) => row.year === year).map(({ amount }) => amount.value);
		const [low, high] = [Math.min(...values), Math.max(...values)].map((value) => count(value, language, 1));
		if (values.length < 2 || values.length < lasts.length || low === undefined || high === undefined) return null;
		return low === high ? null : m.indices_title({ year, count: values.length, low, high });
	},
	neutral: () => m.indices_neutral(),
	subtitle: () => null,
	notes: ({ rows, metric }, input) => [
		...withoutFigures(input, rows),
		metric === 'wci_score' ? m.indices_note_crime() : m.indices_note_security()
	]
};
