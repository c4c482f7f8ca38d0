import { group } from 'd3';
import { figure } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { cannotFollowCountries } from '../choice';
import type { Finding } from '../finding';

/** Viet Nam's internet users: the newest year for which several publishers have a figure. */
export const finding: Finding = {
	title: ({ series }, { language }) => {
		const rows = series.flatMap(({ points }) => points.map(({ row }) => row));
		const years = [...group(rows, ({ year }) => year)].sort(([a], [b]) => b - a);
		for (const [year, ofYear] of years) {
			const count = new Set(ofYear.map(({ publisher }) => publisher)).size;
			const [first] = ofYear;
			if (count < 2 || first === undefined) continue;
			const text = (value: number) => figure(value, first.unit, language);
			const values = ofYear.map(({ value }) => value);
			const [low, high] = [text(Math.min(...values)), text(Math.max(...values))];
			if (low !== high) return m.vietnam_users_title({ year, count, low, high });
		}
		return null;
	},
	neutral: () => m.vietnam_users_neutral(),
	subtitle: () => null,
	notes: (_drawing, input) => [...cannotFollowCountries(input, m.note_vietnam_only()), m.vietnam_users_note()]
};
