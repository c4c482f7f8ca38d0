import type { Status } from '$lib/data/observation';
import { innerPath, markPath } from '../marks/shapes';

/** Size that every still is laid out in, px; a page may scale it. */
export const STILL = { width: 240, height: 120 } as const;

/** Where something is drawn, px from the left and from the top. */
export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** The whole still but for an edge that marks may reach into. */
export const INNER: Box = { left: 5, right: STILL.width - 5, top: 6, bottom: STILL.height - 6 };

/** The classes of a path (series colour, what it is, status), and the path itself. */
export type Shape = readonly [look: string, d: string];

/** A small picture of a chart without a word in it: paths, the one on top last. */
export type Still = readonly Shape[];

/** One path for each look, in the order in which looks first appear: a page says each look once. */
export function merged(shapes: readonly Shape[]): Still {
	const paths = new Map<string, string>();
	for (const [look, d] of shapes) if (d !== '') paths.set(look, `${paths.get(look) ?? ''}${d}`);
	return [...paths];
}

/** A figure's mark: full where it was counted, half full for a survey, hollow where it was modelled. */
export function markShapes(colour: string, status: Status, x: number, y: number, r: number): readonly Shape[] {
	const outline: Shape = [`${colour} mark ${status}`, markPath(status, x, y, r)];
	return status === 'survey' ? [outline, [`${colour} half`, innerPath(status, x, y, r)]] : [outline];
}
