import { merged, SIZE, type Shape, type ThumbnailOf } from '../thumbnail';
import { layoutTiles } from './layout';

/** A tile for every part with a figure, in the colour of its class. */
export const thumbnail: ThumbnailOf = ({ drawing }, { tiles = [] }) => {
	const layout = layoutTiles({
		...SIZE,
		series: drawing.series,
		year: drawing.year ?? drawing.years[1],
		tiles,
		spoken: [],
		text: () => '',
		brief: () => '',
		words: () => ''
	});
	return merged(
		layout.tiles
			.filter(({ status }) => status !== null)
			.map(({ x, y, width, height, fill }): Shape => [`tile f-${fill}`, `M${x} ${y}h${width}v${height}h-${width}z`])
	);
};
