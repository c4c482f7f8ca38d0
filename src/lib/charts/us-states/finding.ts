import { sum } from 'd3';
import { listWords, percent } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { cannotFollowCountries } from '../choice';
import type { Finding } from '../finding';
import type { Series } from '../series';

/** The three largest figures of that year. */
function largest(series: readonly Series[], year: number) {
	return series
		.flatMap(({ key, name, points }) => points.map(({ row }) => ({ key, name, row })))
		.filter(({ row }) => row.year === year)
		.sort((a, b) => b.row.value - a.row.value)
		.slice(0, 3);
}

/** Figures by state: the share of the three largest in all states of the year drawn. */
export const finding: Finding = {
	title: ({ series, year, metric }, input) => {
		if (year === null) return null;
		const all = input.rows.filter((row) => row.metric === metric && row.year === year);
		const top = largest(series, year);
		const total = sum(all, ({ value }) => value);
		if (top.length < 3 || total <= 0) return null;
		const share = (sum(top, ({ row }) => row.value) / total) * 100;
		const states = listWords(
			top.map(({ name }) => name),
			input.language
		);
		const words = { states, share: percent(share, input.language, 0), year };
		return metric === 'ic3_state_losses' ? m.us_states_title_losses(words) : m.us_states_title_complaints(words);
	},
	spoken: ({ series, year }) => (year === null ? [] : largest(series, year).map(({ key }) => key)),
	neutral: () => m.us_states_neutral(),
	subtitle: () => null,
	notes: (_drawing, input) => [...cannotFollowCountries(input, m.note_us_only()), m.us_states_note()]
};
