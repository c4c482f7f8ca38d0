import { m } from '$lib/paraglide/messages';
import { newestShare, type Share } from '$lib/statements/share';
import { cannotFollowCountries } from '$lib/chart/draw/choice';
import type { Drawing, ExplorerInput } from '$lib/chart/drawing';
import type { Finding } from '$lib/chart/story/finding';
import { yearsShown } from '$lib/chart/draw/years-shown';
import { crimeTypesSaid, mostOf } from './title';

/** The few kinds that make up half of the losses of the newest year drawn that is complete. */
function most(drawing: Drawing, input: ExplorerInput): Share | null {
	if (drawing.metric !== 'ic3_type_losses' || drawing.measure === 'change') return null;
	return newestShare(yearsShown(drawing), (year) => mostOf(year, input));
}

/** Losses by kind of crime: the few kinds that make up half. */
export const finding: Finding = {
	title: (drawing, input) => {
		const share = most(drawing, input);
		return share === null ? null : crimeTypesSaid(share, input);
	},
	spoken: (drawing, input) => most(drawing, input)?.parts.flatMap(({ category }) => category ?? []) ?? [],
	neutral: () => m.us_crime_types_neutral(),
	subtitle: () => null,
	notes: (_drawing, input) => [...cannotFollowCountries(input, m.note_us_only()), m.note_kinds_overlap()]
};
