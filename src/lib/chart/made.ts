import { draw } from './draw/draw';
import type { DrawingSteps } from './draw/drawing-steps';
import type { Drawing, DrawInput } from './drawing';
import type { ChartText } from './input';
import type { ChartSpec } from './spec';
import { chartTextOf } from './text/chart-text';
import type { LineInput } from './views/line/line';

/** What is drawn, and what is said of it. */
export interface Made {
	readonly drawing: Drawing;
	readonly chartText: ChartText;
	/** Two values of one year to be tied by a bracket; null for none. */
	readonly bracket: LineInput['bracket'];
}

/**
 * Draws a chart of observations and puts it into words.
 * @param card among other figures: fewer bars, each with the way to it
 * @param steps those of the drawing before, where there was one
 */
export function specMade(spec: ChartSpec, input: DrawInput, card = false, steps?: DrawingSteps): Made {
	const drawing = draw(input, card, steps);
	return {
		drawing,
		chartText: chartTextOf(drawing, input, spec),
		bracket: drawing.measure === 'value' ? (spec.bracket?.(drawing, input) ?? null) : null
	};
}
