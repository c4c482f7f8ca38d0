import { lineShapes, merged, SIZE, type Shape, type ThumbnailOf } from '../thumbnail';
import { layoutFacets, panelsIn } from './layout';
import { panelsOf } from './panels';

const COLUMNS = 4;
const GAP = 14;

/** Small charts four abreast, those of several series in twos, as many rows as fill the height. */
export const thumbnail: ThumbnailOf = ({ drawing }, input) => {
	const panels = panelsOf(drawing, input);
	const columns = panelsIn(panels).several ? 2 : COLUMNS;
	const height = (SIZE.height + GAP) / Math.max(1, Math.ceil(panels.length / columns));
	const frame = { columns, height, gap: GAP, head: 5, foot: GAP + 0.5, inset: 3 };
	const placed = layoutFacets(panels, drawing.years, SIZE.width, [], null, frame).panels;
	const axes = placed.map(({ x, width, baseline }): Shape => ['axis', `M${x} ${baseline}h${width}`]);
	return merged([...axes, ...lineShapes(placed.flatMap((panel) => [panel, ...panel.series]))]);
};
