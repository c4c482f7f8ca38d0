import { REACH } from '../../draw/nearest-year';
import { merged, SIZE, type Shape, type ThumbnailOf } from '../thumbnail';
import { placeFigures } from './figures';
import { landShape } from './land';
import { layoutMap } from './layout';

/** The world in dots: pale ones for land, one in the colour of its class for every place with a figure. */
export const thumbnail: ThumbnailOf = ({ drawing }, _input, world) => {
	const map = world();
	const { outlined, dots, ...placed } = layoutMap({
		...SIZE,
		map,
		figures: placeFigures([...drawing.series, ...drawing.background], drawing.year ?? drawing.years[1], REACH),
		chosen: [],
		exempt: [],
		words: () => ''
	});
	const places = [...outlined, ...dots].filter(({ status }) => status !== null);
	return merged([
		landShape(map.outlines, placed),
		...places.map(({ x, y, fill }): Shape => [`place f-${fill}`, `M${x} ${y}h0`])
	]);
};
