import { barShape, merged, SIZE, type ThumbnailOf } from '../thumbnail';
import { groupsOf } from './items';
import { layoutBars } from './layout';

/** The most room that a bar and the space after it take, px. */
const PITCH = 14;

/** A bar a series, from the top down, as close as the height asks. */
export const thumbnail: ThumbnailOf = ({ drawing, chartText }) => {
	const { groups, year } = groupsOf(drawing, chartText);
	const pitch = Math.min(PITCH, SIZE.height / Math.max(1, drawing.series.length));
	const size = { pitch, name: 0, text: 0, bar: pitch * 0.19, height: pitch * 0.62 };
	const { bars, zero } = layoutBars({
		groups,
		year,
		years: [year, year],
		width: SIZE.width,
		ranked: drawing.guarded.rankable,
		text: () => '',
		bare: size
	});
	return merged([
		...bars.map(({ box, torn, row, colour }) => barShape(colour, box, torn, row)),
		['axis', zero === '' ? `M0 0v${pitch * bars.length}` : zero]
	]);
};
