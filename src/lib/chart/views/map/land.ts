import { SIZE, type Shape } from '../thumbnail';

/** Space between the dots that stand for land, px. */
const STEP = 3;

interface Placed {
	readonly scale: number;
	readonly top: number;
}

type Corner = readonly [x: number, y: number];

/**
 * Land as stretches along rows, to be drawn with dots `STEP` apart: where an odd number of outlines lies to the left of
 * a place, it is land. A stretch is a little longer than its dots are apart, or browsers leave out the last.
 */
export function landShape(outlines: readonly string[], { scale, top }: Placed): Shape {
	const rings = outlines.flatMap(ringsOf);
	const count = (length: number) => Math.floor(length / STEP);
	const rows = Array.from({ length: count(SIZE.height) }, (_, line) => {
		const y = (line + 0.5) * STEP;
		const crossed = rings.flatMap((ring) => crossings(ring, (y - top) / scale)).map((x) => x * scale);
		const land = Array.from({ length: count(SIZE.width) }, (_, column) => {
			const x = (column + 0.5) * STEP;
			return crossed.filter((at) => at < x).length % 2 === 1;
		});
		return stretches(land)
			.map(({ from, length }) => `M${(from + 0.5) * STEP} ${y}h${(length - 1) * STEP}.1`)
			.join('');
	});
	return ['land', rows.join('')];
}

function crossings(ring: readonly Corner[], y: number): number[] {
	return ring.flatMap(([x1, y1], at) => {
		const [x2, y2] = ring[(at + 1) % ring.length] ?? [x1, y1];
		return y1 > y === y2 > y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)];
	});
}

function stretches(land: readonly boolean[]): { from: number; length: number }[] {
	const found: { from: number; length: number }[] = [];
	land.forEach((here, at) => {
		if (!here) return;
		const last = found.at(-1);
		if (last !== undefined && last.from + last.length === at) last.length += 1;
		else found.push({ from: at, length: 1 });
	});
	return found;
}

/** The corners of an outline made of `M x y l dx dy …` with whole steps, as the map of the world writes them. */
function ringsOf(outline: string): Corner[][] {
	return outline
		.split('M')
		.filter((part) => part !== '')
		.map((part) => {
			const [x = 0, y = 0, ...steps] = (part.match(/-?\d+/g) ?? []).map(Number);
			const corners: Corner[] = [[x, y]];
			for (let at = 0; at + 1 < steps.length; at += 2) {
				const [lastX = 0, lastY = 0] = corners.at(-1) ?? [];
				corners.push([lastX + (steps[at] ?? 0), lastY + (steps[at + 1] ?? 0)]);
			}
			return corners;
		});
}
