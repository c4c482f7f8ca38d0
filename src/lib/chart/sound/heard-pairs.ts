import { isOpen } from '$lib/data/observation';
import { amountTick } from '$lib/statements/amount-words';
import { acrossIsLog } from '../draw/pairs';
import { amountAxis } from '../views/scatter/axes';
import { acrossText, hasPlace, markOf } from '../views/scatter/pair';
import { tickUnit } from '../views/words';
import type { Heard, HeardDrawing } from './heard';
import { rowOfPlaces, type HeardPlace } from './heard-row';

/**
 * A scatter plot: a note a place, from left to right as its figure across grows, as high as the other figure, each on the scale
 * of its axis. Where both rise together the notes climb; what lies apart sounds out of the line.
 */
export function heardPairs({ drawing, input }: HeardDrawing): Heard {
	const { language, filters } = input;
	const scales = { xScale: acrossIsLog(filters.against) ? 'log' : 'linear', yScale: drawing.scale } as const;
	const pairs = drawing.pairs.filter((pair) => hasPlace(pair, scales));
	const unit = tickUnit(drawing);
	const axis = (values: readonly number[], scale: 'log' | 'linear') =>
		amountAxis(values, [0, 1], scale, (value) => amountTick(value, unit, language));
	const across = axis(
		pairs.map(({ x }) => x.value),
		scales.xScale
	);
	const up = axis(
		pairs.map(({ y }) => y.value),
		scales.yScale
	);
	const places = pairs.map((pair): HeardPlace => ({
		id: pair.row.id,
		side: 2 * across.y(pair.x.value) - 1,
		at: up.y(pair.y.value),
		range: null,
		onlyRange: false,
		status: markOf(pair).status,
		isOpen: isOpen(pair.row) || isOpen(pair.xRow),
		label: acrossText(pair, filters.against, language)
	}));
	return { ...rowOfPlaces(places, up.ticks, 'across'), way: 'pairs' };
}
