import { m } from '$lib/paraglide/messages';
import { withoutFigures } from '../choice';
import { countedNote } from '../counted-note';
import type { Finding } from '../finding';
import { publishedRows, reportedTitle } from '../rises-title';

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
