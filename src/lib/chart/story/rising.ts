import { rose } from '$lib/statements/rises';
import type { Point } from '../draw/series';

/** True for a figure of a part of its year, which is never compared with a whole one. */
export const ofPart = ({ row }: Point) => row.flags.includes('part-year');

/** Colour of a panel whose line ends lower than the figure before: amber. */
export const FALLEN = 2;

/** Colour of a panel: amber where its newest figure, as it was published, is below that of the year before. */
export function panelColour(points: readonly Point[]): number {
	return rose(points.map(({ row }) => row)) === false ? FALLEN : 1;
}
