import { px } from '../../marks/shapes';
import { freeSpot, overlaps, spread, textWidth, type Box, type Spot } from '../line/labels';
import type { Mark, PlacedLine, PlacedName, StepLine } from './steps';

interface Edges {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/**
 * Names each line beside its end, where no line, mark or other name stands; where there is no room, further off with a
 * thin line to the end. The main line chooses first. A name that fits nowhere stands at the right edge, clear of others.
 */
export function nameLines(
	lines: readonly StepLine[],
	placed: readonly PlacedLine[],
	edges: Edges,
	level: Mark | null
): Map<string, PlacedName> {
	const names = new Map<string, PlacedName>();
	const taken = [...placed.flatMap(covered), ...levelBoxes(level, edges)];
	const within: Box = { x0: edges.left + 30, y0: 0, x1: edges.right + 6, y1: edges.bottom };
	const homeless: { line: StepLine; x: number; y: number }[] = [];
	for (const line of [...lines].sort((a, b) => Number(b.main) - Number(a.main))) {
		const end = endOf(placed.find(({ key }) => key === line.key));
		if (end === null) continue;
		const whole = freeSpot(end, sizeOf(line), taken, within);
		const spot = whole ?? freeSpot(end, sizeOf({ ...line, counts: '' }), taken, within);
		const far = spot === null ? farSpot(end, sizeOf(line), taken, within) : null;
		if (spot !== null) names.set(line.key, beside(line, spot, whole !== null));
		else if (far !== null) names.set(line.key, { ...beside(line, far, true), leader: leaderTo(end, far) });
		else homeless.push({ line, ...end });
		const box = (spot ?? far)?.box;
		if (box !== undefined) taken.push(box);
	}
	for (const [key, name] of column(homeless, edges)) names.set(key, name);
	return names;
}

/** The nearest free place away from the end: to the right first, then above, in growing distance. */
function farSpot(
	end: { x: number; y: number },
	size: { width: number; height: number },
	taken: readonly Box[],
	within: Box
): Spot | null {
	const steps = Array.from({ length: 24 }, (_, at) => (at + 1) * 14);
	const ways = steps
		.flatMap((right) => [0, ...steps.slice(0, 12)].map((up) => ({ right, up, cost: right + up * 1.5 })))
		.sort((a, b) => a.cost - b.cost);
	for (const { right, up } of ways) {
		const [x, y] = [end.x + right, end.y - up - size.height / 2];
		const box = { x0: x, y0: y, x1: x + size.width, y1: y + size.height };
		const inside = box.x1 <= within.x1 && box.y0 >= within.y0 && box.y1 <= within.y1;
		if (inside && !taken.some((other) => overlaps(other, box))) return { x, y, anchor: 'start', box };
	}
	return null;
}

function leaderTo(end: { x: number; y: number }, { x, box }: Spot): string {
	return `M${px(end.x + 6)} ${px(end.y)}L${px(x - 4)} ${px((box.y0 + box.y1) / 2)}`;
}

function endOf(line: PlacedLine | undefined): { x: number; y: number } | null {
	if (line === undefined) return null;
	const last = line.steps.at(-1);
	return line.end ?? (last === undefined ? null : { x: last.x, y: last.y });
}

function sizeOf({ name, counts }: StepLine): { width: number; height: number } {
	return { width: Math.max(textWidth(name, true), textWidth(counts)), height: counts === '' ? 16 : 31 };
}

function beside({ name, counts }: StepLine, spot: Spot, whole: boolean): PlacedName {
	return { x: px(spot.x), y: px(spot.y + 12), anchor: spot.anchor, name, counts: whole ? counts : '', leader: '' };
}

/** What a line covers: its treads and risers, a little wider than drawn. */
function covered({ steps, still, end }: PlacedLine): Box[] {
	const pad = 3;
	const last = steps.at(-1);
	return [
		...steps.slice(1).flatMap((step, at) => {
			const before = steps[at];
			if (before === undefined) return [];
			return [
				{ x0: before.x - pad, y0: before.y - pad, x1: step.x + pad, y1: before.y + pad },
				{ x0: step.x - pad, y0: step.y - pad, x1: step.x + pad, y1: before.y + pad }
			];
		}),
		...(end === null ? [] : [{ x0: end.x - 6, y0: end.y - 6, x1: end.x + 6, y1: end.y + 6 }]),
		...(still === '' || last === undefined || end === null
			? []
			: [{ x0: last.x, y0: last.y - pad, x1: end.x, y1: last.y + pad }])
	];
}

/** The text of the level, and its line: a name may stand above or below it, never on it. */
function levelBoxes(level: Mark | null, { left, right }: Edges): Box[] {
	if (level === null) return [];
	return [
		{ x0: left, y0: level.at - 20, x1: left + 42 + textWidth(level.label, true), y1: level.at },
		{ x0: left, y0: level.at - 2, x1: right, y1: level.at + 2 }
	];
}

function column(homeless: readonly { line: StepLine; x: number; y: number }[], edges: Edges): [string, PlacedName][] {
	const places = spread(
		homeless.map(({ line, y }) => ({ key: line.key, y, height: 17 })),
		edges.top,
		edges.bottom
	);
	return homeless.map(({ line, x, y }) => {
		const at = px(places.get(line.key) ?? y);
		const from = edges.right - textWidth(line.name, true) - 6;
		return [
			line.key,
			{
				x: edges.right,
				y: px(at + 4),
				anchor: 'end',
				name: line.name,
				counts: '',
				leader: from > x + 8 ? `M${px(x + 5)} ${y}L${px(from)} ${at}` : ''
			}
		];
	});
}
