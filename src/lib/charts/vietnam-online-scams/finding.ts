import { m } from '$lib/paraglide/messages';
import { cannotFollowCountries } from '$lib/chart/draw/choice';
import type { Finding } from '$lib/chart/story/finding';
import { vietnamScamsTitle } from './title';

/** Viet Nam's losses to online scams: how far apart the figures of one year lie. */
export const finding: Finding = {
	title: ({ rows, amounts }, input) => vietnamScamsTitle(rows, amounts, input),
	neutral: () => m.vietnam_scams_neutral(),
	subtitle: ({ currency }) => (currency === 'vnd' ? m.vietnam_scams_subtitle() : null),
	notes: (_drawing, input) => cannotFollowCountries(input, m.note_vietnam_only())
};
