import { sum } from 'd3';
import { percent } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { cannotFollowCountries } from '../choice';
import type { Finding } from '../finding';

/** Complaints by age: the largest group of the newest year in which every group has a figure. */
export const finding: Finding = {
	title: ({ series, metric }, { language }) => {
		const groups = Math.max(0, ...series.map(({ points }) => points.length)) > 0 ? series.length : 0;
		const years = new Set(series.flatMap(({ points }) => points.map(({ row }) => row.year)));
		const ofYear = (year: number) =>
			series.flatMap(({ name, points }) => {
				const found = points.find(({ row }) => row.year === year);
				return found === undefined ? [] : [{ name, value: found.amount.value }];
			});
		const year = [...years].sort((a, b) => b - a).find((one) => ofYear(one).length === groups);
		if (year === undefined || groups < 3) return null;
		const [largest] = ofYear(year).sort((a, b) => b.value - a.value);
		const total = sum(ofYear(year), ({ value }) => value);
		if (largest === undefined || total <= 0) return null;
		const share = percent((largest.value / total) * 100, language, 0);
		const words = { group: largest.name, share, year };
		return metric === 'ic3_age_losses' ? m.victim_age_title_losses(words) : m.victim_age_title_complaints(words);
	},
	neutral: () => m.victim_age_neutral(),
	subtitle: () => null,
	notes: (_drawing, input) => [...cannotFollowCountries(input, m.note_us_only()), m.victim_age_note()]
};
