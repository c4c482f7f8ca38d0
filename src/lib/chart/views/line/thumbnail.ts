import { across, lineShapes, merged, SIZE, type ThumbnailOf } from '../thumbnail';
import { leastOf, topOf } from '../words';
import { layoutLine } from './layout';

/** Lines above one baseline. */
export const thumbnail: ThumbnailOf = ({ drawing }) => {
	const { series, bottom } = layoutLine({
		...SIZE,
		series: drawing.series,
		years: drawing.years,
		scale: drawing.scale,
		...topOf(drawing),
		...leastOf(drawing),
		tick: () => '',
		events: [],
		dense: false,
		bracket: null,
		bare: true
	});
	return merged([across('axis', bottom), ...lineShapes(series)]);
};
