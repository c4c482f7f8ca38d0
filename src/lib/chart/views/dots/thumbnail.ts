import { across, markShapes, merged, SIZE, type ThumbnailOf } from '../thumbnail';
import { layoutDotPlot } from './layout';

/** A mark a place on one axis, the chosen ones on top. */
export const thumbnail: ThumbnailOf = ({ drawing: { series, background } }) => {
	const { dots, bottom } = layoutDotPlot({ ...SIZE, series, background, tick: () => '', text: () => '', bare: true });
	return merged([across('axis', bottom), ...dots.flatMap((dot) => markShapes(`c${dot.colour}`, dot))]);
};
