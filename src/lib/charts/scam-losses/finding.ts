import { m } from '$lib/paraglide/messages';
import { withoutFigures } from '$lib/chart/draw/choice';
import { countedNote } from '$lib/chart/story/counted-note';
import type { Finding } from '$lib/chart/story/finding';
import { publishedRows, reportedTitle } from '$lib/chart/story/rises-title';

/** Reported losses: in how many countries they rose; the way of one country. */
export const finding: Finding = {
	title: (drawing, input) => {
		if (drawing.measure !== 'value' || drawing.year !== null) return null;
		return reportedTitle('losses', publishedRows(drawing), drawing.picture === 'slope' ? drawing.years : null, input);
	},
	neutral: () => m.scam_losses_neutral(),
	subtitle: ({ currency }) => (currency === 'usd' ? m.scam_losses_subtitle() : null),
	notes: ({ rows, picture }, input) => [...withoutFigures(input, rows), m.scam_losses_note(), countedNote(picture)]
};
