import { across, barShape, merged, SIZE, type ThumbnailOf } from '../thumbnail';
import { layoutStacked } from './layout';

/** A bar a year in its parts. */
export const thumbnail: ThumbnailOf = ({ drawing }, { filters }) => {
	const { series, bottom } = layoutStacked({
		...SIZE,
		series: drawing.series,
		years: drawing.years,
		relative: filters.relative === true,
		tick: () => '',
		text: () => '',
		partWord: '',
		bare: true
	});
	return merged([
		...series.flatMap(({ colour, parts }) => parts.map(({ box, torn, row }) => barShape(colour, box, torn, row))),
		across('axis', bottom)
	]);
};
