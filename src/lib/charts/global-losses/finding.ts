import { factor } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { cannotFollowCountries } from '../choice';
import type { Finding } from '../finding';
import { globalLossesTitle, widestRecentSpread } from './select';

/** World totals: how far apart the figures of one year lie. */
export const finding: Finding = {
	title: ({ rows }, input) => {
		const spread = widestRecentSpread(rows);
		return spread === null ? null : globalLossesTitle(spread, input);
	},
	neutral: () => m.global_losses_neutral(),
	subtitle: () => m.global_losses_subtitle(),
	bracket: ({ rows }, { language }) => {
		const spread = widestRecentSpread(rows);
		if (spread === null) return null;
		return { ...spread, text: m.times_apart({ times: factor(spread.high / spread.low, language) }) };
	},
	notes: (_drawing, input) => [...cannotFollowCountries(input, m.note_world_only()), m.global_losses_note()]
};
