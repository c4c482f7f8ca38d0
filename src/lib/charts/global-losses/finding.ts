import { factor } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { cannotFollowCountries } from '../choice';
import type { Finding } from '../finding';
import type { Series } from '../series';
import { globalLossesTitle, widestRecentSpread } from './select';

/** Figures that their publisher has replaced are drawn, but no longer claimed. */
const spreadOf = (series: readonly Series[]) =>
	widestRecentSpread(series.flatMap(({ points }) => points.map(({ row }) => row)));

/** World totals: how far apart the figures of one year lie. */
export const finding: Finding = {
	title: ({ series }, input) => {
		const spread = spreadOf(series);
		return spread === null ? null : globalLossesTitle(spread, input);
	},
	neutral: () => m.global_losses_neutral(),
	subtitle: () => m.global_losses_subtitle(),
	bracket: ({ series }, { language }) => {
		const spread = spreadOf(series);
		if (spread === null) return null;
		return { ...spread, text: m.times_apart({ times: factor(spread.high / spread.low, language) }) };
	},
	notes: (_drawing, input) => [...cannotFollowCountries(input, m.note_world_only()), m.global_losses_note()]
};
