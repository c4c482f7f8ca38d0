import { barShape, merged, SIZE, type ThumbnailOf } from '../thumbnail';
import { groupsOf } from './items';
import { layoutBars } from './layout';

/** The most room that a bar and the space after it take, px. */
const PITCH = 14;

/** A bar a series, from the top down, as close as the height asks. */
export const thumbnail: ThumbnailOf = ({ drawing, story }) => {
	const { groups, year } = groupsOf(drawing, story);
	const pitch = Math.min(PITCH, SIZE.height / Math.max(1, drawing.series.length));
	const size = { pitch, name: 0, text: 0, bar: pitch * 0.19, height: pitch * 0.62 };
	const { bars } = layoutBars({
		groups,
		year,
		years: [year, year],
		width: SIZE.width,
		ranked: drawing.guarded.rankable,
		text: () => '',
		bare: size
	});
	const zero = Math.min(...bars.map(({ box, row }) => box.x + (row.value < 0 ? box.width : 0)), SIZE.width);
	return merged([
		...bars.map(({ box, torn, row, colour }) => barShape(colour, box, torn, row)),
		['axis', bars.length === 0 ? '' : `M${zero} 0v${pitch * bars.length}`]
	]);
};
