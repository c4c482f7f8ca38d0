import { m } from '$lib/paraglide/messages';
import { withoutFigures } from '$lib/chart/draw/choice';
import { countedNote } from '$lib/chart/story/counted-note';
import type { Finding } from '$lib/chart/story/finding';
import { publishedRows, reportedTitle } from '$lib/chart/story/rises-title';
import { withUnit } from '$lib/chart/story/with-unit';

/** Complaints and recorded cases: in how many countries they rose; the way of one country. */
export const finding: Finding = {
	title: (drawing, input) => {
		if (drawing.measure !== 'value' || drawing.year !== null) return null;
		const between = drawing.picture === 'slope' ? drawing.years : null;
		return reportedTitle('reports', publishedRows(drawing), between, input, (row) => withUnit(row, input.language));
	},
	neutral: () => m.scam_reports_neutral(),
	subtitle: () => m.scam_reports_subtitle(),
	notes: ({ rows, picture }, input) => [...withoutFigures(input, rows), m.scam_reports_note(), countedNote(picture)]
};
