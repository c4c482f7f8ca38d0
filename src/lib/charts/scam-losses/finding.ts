import { m } from '$lib/paraglide/messages';
import { withoutFigures } from '../choice';
import { countedNote } from '../counted-note';
import type { Finding } from '../finding';
import { risers } from '../rising';

/** Reported losses: in how many countries they rose. */
export const finding: Finding = {
	title: ({ series }) => {
		const { up, of } = risers(series);
		if (of < 2) return null;
		return of < series.length ? m.scam_losses_title_some({ up, of }) : m.scam_losses_title({ up, of });
	},
	neutral: () => m.scam_losses_neutral(),
	subtitle: ({ currency }) => (currency === 'usd' ? m.scam_losses_subtitle() : null),
	notes: ({ rows, picture }, input) => [...withoutFigures(input, rows), m.scam_losses_note(), countedNote(picture)]
};
