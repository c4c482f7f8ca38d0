import type { Drawing } from '../drawing';
import { layoutBars } from './bars';
import { joinsAny, layoutLines, layoutPanels } from './lines';
import type { Still } from './still';
import { layoutDots } from './strip';

/**
 * The still of a chart, from the drawing that its own page shows first: lines, small plots, dots or bars. Lines of which
 * no two figures can be joined, as of an index that comes out every few years, are no picture: `asBars` draws the same
 * figures as bars of their newest year.
 */
export function stillOf(drawing: Drawing, asBars: () => Drawing): Still {
	switch (drawing.picture) {
		case 'facets':
			return layoutPanels(drawing);
		case 'strip':
			return layoutDots(drawing.series);
		case 'bars':
			return layoutBars(drawing.series);
		default:
			return joinsAny(drawing.series) ? layoutLines(drawing) : layoutBars(asBars().series);
	}
}
