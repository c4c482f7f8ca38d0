/** A label that wants to stand at height `y`, px. */
export interface Wish {
	readonly key: string;
	readonly y: number;
	/** Height it takes, px. */
	readonly height: number;
}

/**
 * Moves labels apart so that none overlaps and all stay between `top` and `bottom` (px), in the order of their
 * wishes and as near to them as that allows.
 * @returns key → middle of the label, px
 */
export function spread(wishes: readonly Wish[], top: number, bottom: number): ReadonlyMap<string, number> {
	const sorted = [...wishes].sort((a, b) => a.y - b.y);
	const placed: { key: string; y: number; height: number }[] = [];
	for (const wish of sorted) {
		const above = placed.at(-1);
		const floor = above === undefined ? top : above.y + above.height / 2;
		placed.push({ key: wish.key, height: wish.height, y: Math.max(wish.y, floor + wish.height / 2) });
	}
	let ceiling = bottom;
	for (const label of placed.reverse()) {
		label.y = Math.min(label.y, ceiling - label.height / 2);
		ceiling = label.y - label.height / 2;
	}
	return new Map(placed.map(({ key, y }) => [key, y]));
}

/** A rectangle in px. */
export interface Box {
	readonly x0: number;
	readonly y0: number;
	readonly x1: number;
	readonly y1: number;
}

/** Whether two rectangles share any point. */
export function overlaps(a: Box, b: Box): boolean {
	return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** Where a label inside the plot ends up: its anchor point and on which side the text runs. */
export interface Spot {
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly box: Box;
}

/**
 * Finds a free place for a two-line label around a mark at (x, y): right, left, above, below, in that order.
 * @returns null where every place is taken or outside `within`
 */
export function freeSpot(
	mark: { readonly x: number; readonly y: number },
	size: { readonly width: number; readonly height: number },
	taken: readonly Box[],
	within: Box
): Spot | null {
	const gap = 9;
	const { width, height } = size;
	const spots: readonly Spot[] = [
		at(mark.x + gap, mark.y - height / 2, 'start'),
		at(mark.x - gap, mark.y - height / 2, 'end'),
		at(mark.x, mark.y - gap - height, 'middle'),
		at(mark.x, mark.y + gap, 'middle'),
		at(mark.x + gap, mark.y - gap - height, 'start'),
		at(mark.x - gap, mark.y - gap - height, 'end'),
		at(mark.x + gap, mark.y + gap, 'start'),
		at(mark.x - gap, mark.y + gap, 'end')
	];
	function at(x: number, y: number, anchor: Spot['anchor']): Spot {
		const x0 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
		return { x, y, anchor, box: { x0, y0: y, x1: x0 + width, y1: y + height } };
	}
	const inside = ({ box }: Spot) =>
		box.x0 >= within.x0 && box.x1 <= within.x1 && box.y0 >= within.y0 && box.y1 <= within.y1;
	return spots.find((spot) => inside(spot) && !taken.some((box) => overlaps(box, spot.box))) ?? null;
}

/** Rough width of chart text in px at 13px Source Sans; a tenth too wide rather than too narrow. */
export function textWidth(text: string, bold = false): number {
	return text.length * (bold ? 6.9 : 6.3);
}

/** The text, cut with an ellipsis where it would be wider than `room` px. */
export function shortened(text: string, room: number, bold = false): string {
	// Half a pixel more, since sums of widths are not exact.
	if (textWidth(text, bold) <= room + 0.5) return text;
	const fitting = Math.max(1, Math.floor(room / textWidth('n', bold)) - 1);
	return `${text.slice(0, fitting).trimEnd()}…`;
}
