import { group } from 'd3';
import { factor } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { cannotFollowCountries } from '../choice';
import type { Finding } from '../finding';

/** Attacks counted in Viet Nam: the newest year whose counts of whole years lie apart. */
export const finding: Finding = {
	title: ({ series }, { language }) => {
		const rows = series.flatMap(({ points }) => points.map(({ row }) => row));
		const whole = rows.filter(({ flags, metric }) => !flags.includes('part-year') && metric === 'cyberattacks');
		const years = [...group(whole, ({ year }) => year)].sort(([a], [b]) => b - a);
		for (const [year, ofYear] of years) {
			const values = ofYear.map(({ value }) => value);
			const [low, high] = [Math.min(...values), Math.max(...values)];
			if (values.length < 2 || low <= 0 || low === high) continue;
			const times = factor(high / low, language);
			if (times !== factor(1, language)) return m.vietnam_attacks_title({ year, count: values.length, times });
		}
		return null;
	},
	neutral: () => m.vietnam_attacks_neutral(),
	subtitle: () => null,
	notes: (_drawing, input) => [...cannotFollowCountries(input, m.note_vietnam_only()), m.vietnam_attacks_note()]
};
