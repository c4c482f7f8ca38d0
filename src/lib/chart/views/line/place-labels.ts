import { px } from '../../marks/shapes';
import type { Series } from '../../draw/series';
import { freeSpot, shortened, spread, textWidth, type Box, type Spot } from './labels';
import type { PlacedLabel, PlacedSeries } from './line';

/** Room for a label in the column right of the plot, px as `textWidth` guesses them. */
const COLUMN = 212;

/** The colour of series that stand behind. */
const MUTE = 9;

/** The plot's edges, px. */
export interface PlotBox {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	/** How far a name may run past the right edge, where no column of names stands there; absent where one does. */
	readonly past?: number;
	/** How wide a name in the column may be before it is cut; absent: as wide as beside a chart that stands alone. */
	readonly column?: number;
}

/** Series that reach the right end are named in the column there; the others beside their last mark. */
export function placeLabels(
	series: readonly Series[],
	placed: readonly PlacedSeries[],
	box: PlotBox,
	inTheWay: readonly Box[]
): Map<string, PlacedLabel> {
	const lastOf = (one: PlacedSeries) => one.marks.at(-1);
	const newest = Math.max(...placed.flatMap((one) => lastOf(one)?.x ?? []));
	const inside = box.past !== undefined;
	const reaches = (one: PlacedSeries) => !inside && (lastOf(one)?.x ?? 0) > newest - (newest - box.left) * 0.3;
	const labels = new Map<string, PlacedLabel>();
	const taken = [...inTheWay, ...occupied(placed)];
	const within: Box = { x0: box.left, y0: box.top - 8, x1: box.right + (box.past ?? -4), y1: box.bottom };
	const toColumn: PlacedSeries[] = [];
	for (const one of placed) {
		const source = series.find(({ key }) => key === one.key);
		const last = lastOf(one);
		if (source === undefined || last === undefined) continue;
		if (reaches(one)) {
			toColumn.push(one);
			continue;
		}
		const whole = freeSpot(last, labelSize(source), taken, within);
		const short = { ...source, counts: '' };
		const spot = whole ?? freeSpot(last, labelSize(short), taken, within);
		if (spot === null) {
			if (!inside) toColumn.push(one);
		} else {
			taken.push(spot.box);
			labels.set(one.key, besideMark(whole === null ? short : source, spot));
		}
	}
	for (const label of columnLabels(series, toColumn, box)) labels.set(label.key, label);
	return labels;
}

function labelSize({ name, counts }: Series): { width: number; height: number } {
	return { width: Math.max(textWidth(name, true), textWidth(counts)), height: counts === '' ? 16 : 31 };
}

function besideMark({ name, counts }: Series, spot: Spot): PlacedLabel {
	return { x: px(spot.x), y: px(spot.y + 12), anchor: spot.anchor, name, counts, leader: '' };
}

/** Everything a label must not cover: marks, ranges, and the lines between marks. */
function occupied(placed: readonly PlacedSeries[]): Box[] {
	return placed.flatMap(({ marks, superseded, ranges, breaks }) => [
		...breaks.map(({ x, y }) => ({ x0: x - 7, y0: y - 8, x1: x + 7, y1: y + 8 })),
		...[...marks, ...superseded].map(({ x, y }) => ({ x0: x - 6, y0: y - 6, x1: x + 6, y1: y + 6 })),
		...ranges.map(({ x, y0, y1 }) => ({ x0: x - 6, y0, x1: x + 6, y1 })),
		...marks.slice(1).flatMap((mark, at) => {
			const before = marks[at];
			if (before === undefined || mark.row.year - before.row.year !== 1) return [];
			return [0.25, 0.5, 0.75].map((part) => {
				const x = before.x + (mark.x - before.x) * part;
				const y = before.y + (mark.y - before.y) * part;
				return { x0: x - 4, y0: y - 4, x1: x + 4, y1: y + 4 };
			});
		})
	]);
}

/** The least height of a name in the column, px. */
const LINE = 15;

/** As many as the column has room for: mute series go first, all of them, since a name here and there would look like a choice. */
function named(series: readonly Series[], placed: readonly PlacedSeries[], height: number): readonly PlacedSeries[] {
	const capacity = Math.max(1, Math.floor(height / LINE));
	if (placed.length <= capacity) return placed;
	const mute = new Set(series.filter(({ colour }) => colour === MUTE).map(({ key }) => key));
	return placed.filter(({ key }) => !mute.has(key)).slice(0, capacity);
}

function columnLabels(
	series: readonly Series[],
	all: readonly PlacedSeries[],
	box: PlotBox
): (PlacedLabel & { readonly key: string })[] {
	const x = box.right + 14;
	const placed = named(series, all, box.bottom - box.top + 24);
	const room = (box.bottom - box.top + 24) / Math.max(1, placed.length);
	const noted = room >= 33;
	const height = noted ? 33 : Math.max(LINE, room);
	const wishes = placed.flatMap(({ key, marks }) => {
		const last = marks.at(-1);
		return last === undefined ? [] : [{ key, y: last.y, height }];
	});
	const places = spread(wishes, box.top - 12, box.bottom + 12);
	return placed.flatMap(({ key, marks }) => {
		const source = series.find((one) => one.key === key);
		const last = marks.at(-1);
		const y = places.get(key);
		if (source === undefined || last === undefined || y === undefined) return [];
		const counts = noted ? source.counts : '';
		return [
			{
				key,
				x,
				y: px(counts === '' ? y + 4 : y - 3),
				anchor: 'start' as const,
				name: shortened(source.name, box.column ?? COLUMN, true),
				counts: shortened(counts, box.column ?? COLUMN),
				leader: `M${px(last.x + 7)} ${last.y}L${px(Math.max(last.x + 7, x - 16))} ${last.y}L${px(x - 4)} ${px(y)}`
			}
		];
	});
}
