import { lineShapes, merged, SIZE, type Shape, type ThumbnailOf } from '../thumbnail';
import { layoutFacets } from './layout';
import { panelsOf } from './panels';

const COLUMNS = 4;
const GAP = 14;

/** Small charts four abreast, as many rows as fill the height. */
export const thumbnail: ThumbnailOf = ({ drawing }, { language }) => {
	const panels = panelsOf(drawing, language);
	const height = (SIZE.height + GAP) / Math.max(1, Math.ceil(panels.length / COLUMNS));
	const frame = { columns: COLUMNS, height, gap: GAP, head: 5, foot: GAP + 0.5, inset: 3 };
	const placed = layoutFacets(panels, drawing.years, SIZE.width, [], null, frame).panels;
	const axes = placed.map(({ x, width, baseline }): Shape => ['axis', `M${x} ${baseline}h${width}`]);
	return merged([...axes, ...lineShapes(placed)]);
};
