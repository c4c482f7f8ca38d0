import { acrossIsLog } from '../../draw/pairs';
import { across, markShapes, merged, SIZE, type ThumbnailOf } from '../thumbnail';
import { layoutScatter } from './layout';

/** A mark a place. */
export const thumbnail: ThumbnailOf = ({ drawing }, { filters }) => {
	const { dots, bottom } = layoutScatter({
		...SIZE,
		points: drawing.pairs.map((pair) => ({ ...pair, year: pair.row.year })),
		xScale: acrossIsLog(filters.against) ? 'log' : 'linear',
		yScale: drawing.scale,
		xTick: () => '',
		yTick: () => '',
		xWord: '',
		yWord: '',
		xText: () => '',
		yText: () => '',
		bare: true
	});
	return merged([across('axis', bottom), ...dots.flatMap((dot) => markShapes(`c${dot.colour}`, dot))]);
};
