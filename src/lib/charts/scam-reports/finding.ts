import { m } from '$lib/paraglide/messages';
import { withoutFigures } from '../choice';
import { countedNote } from '../counted-note';
import type { Finding } from '../finding';
import { risers } from '../rising';

/** Complaints and recorded cases: in how many countries they rose. */
export const finding: Finding = {
	title: ({ series }) => {
		const { up, of } = risers(series);
		if (of < 2) return null;
		return of < series.length ? m.scam_reports_title_some({ up, of }) : m.scam_reports_title({ up, of });
	},
	neutral: () => m.scam_reports_neutral(),
	subtitle: () => m.scam_reports_subtitle(),
	notes: ({ rows, picture }, input) => [...withoutFigures(input, rows), m.scam_reports_note(), countedNote(picture)]
};
