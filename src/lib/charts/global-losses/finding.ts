import { m } from '$lib/paraglide/messages';
import { cannotFollowCountries } from '$lib/chart/draw/choice';
import type { Finding } from '$lib/chart/story/finding';
import type { Series } from '$lib/chart/draw/series';
import { globalLossesTitle, worldBracket } from './title';

/** Figures that their publisher has replaced are drawn, but no longer claimed. */
const current = (series: readonly Series[]) => series.flatMap(({ points }) => points.map(({ row }) => row));

/** World totals: how far apart the figures of one year for one thing lie. */
export const finding: Finding = {
	title: ({ series, amounts, measure }, input) =>
		measure === 'change' ? null : globalLossesTitle(current(series), amounts, input),
	neutral: () => m.global_losses_neutral(),
	subtitle: () => m.global_losses_subtitle(),
	bracket: ({ series }, input) => worldBracket(current(series), input),
	notes: (_drawing, input) => [...cannotFollowCountries(input, m.note_world_only()), m.global_losses_note()]
};
