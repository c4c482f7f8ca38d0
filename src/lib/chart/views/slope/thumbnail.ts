import { markShapes, merged, SIZE, type Shape, type ThumbnailOf } from '../thumbnail';
import { leastOf } from '../words';
import { layoutSlope } from './layout';

/** A line a series between two years. */
export const thumbnail: ThumbnailOf = ({ drawing }) => {
	const { years, slopes, top, bottom } = layoutSlope({
		...SIZE,
		series: drawing.series,
		years: drawing.years,
		scale: drawing.scale,
		...leastOf(drawing),
		tick: () => '',
		text: () => '',
		bare: true
	});
	return merged([
		...years.map(({ x }): Shape => ['axis', `M${x} ${top}V${bottom}`]),
		...slopes.map(({ colour, status, d }): Shape => [`c${colour} segment ${status}`, d]),
		...slopes.flatMap(({ colour, marks }) => marks.flatMap((mark) => markShapes(`c${colour}`, mark)))
	]);
};
