import { withLetters } from '../../marks/letters';
import { px } from '../../marks/shapes';
import { linear, steps as stepsOf } from '../../scale';
import { textWidth } from '../line/labels';
import { nameLines } from './names';
import type { PlacedLine, PlacedTick, StepLine, StepsInput, StepsLayout } from './steps';
import { WIDE } from '../view';

/** Room over the highest count for names of lines that end there, px. */
const HEADROOM = 48;

/** Between two words under the axis, px. */
const APART = 8;
/** Where the axis of days begins, so that no line runs over the numbers of the gridlines, px. */
export const INSET = 30;

/** Lays out a chart of steps: days to the right, counts upwards from zero. */
export function layoutSteps(input: StepsInput): StepsLayout {
	const labelled = input.width >= WIDE;
	const [left, right] = [0, input.width - (labelled ? 8 : 6)];
	const bare = input.bare === true;
	const [top, bottom] = bare ? [6, input.height - 2] : [labelled ? HEADROOM : 14, input.height - 26];
	const counts = [input.level?.at ?? 0, ...input.lines.flatMap(({ steps }) => steps.map(({ y }) => y)), 1];
	const most = Math.max(...counts);
	const y = linear([0, most], [bottom, top]);
	const x = linear([0, Math.max(1, input.days)], [left + (bare ? 0 : INSET), right]);
	const grid = stepsOf([0, most], 4)
		.filter(Number.isInteger)
		.map((value) => ({ at: px(y(value)), label: input.tick(value) }));
	const level =
		input.level === null
			? null
			: { at: px(y(input.level.at)), number: input.tick(input.level.at), label: input.level.label };
	// What the chart is about lies on top.
	const lines = [...input.lines].sort((a, b) => Number(a.main) - Number(b.main)).map((line) => placeLine(line, x, y));
	const box = { left, right, top, bottom };
	const names = labelled ? nameLines(input.lines, lines, box, level) : new Map<string, PlacedLine['label']>();
	const named = lines.map((line) => ({ ...line, label: names.get(line.key) ?? null }));
	const ticks = input.ticks
		.filter(({ at }) => at <= input.days)
		.map(({ at, label }) => tickAt(px(x(at)), label, right));
	const days = thinned(ticks, left, right);
	return {
		left,
		right,
		bottom,
		grid: grid.filter(({ at }) => level === null || Math.abs(at - level.at) > 14),
		days,
		level,
		lines: withLetters(named, ({ steps }) => treadsOf(bare ? [] : [{ x: px(x(0)), y: px(y(0)) }, ...steps])),
		points: lines.flatMap(({ key, steps }) =>
			steps
				.filter(({ id }) => id !== '')
				.map((step) => ({ x: step.x, y: step.y, series: key, id: step.id, status: 'reported' as const }))
		),
		labelled
	};
}

interface Corner {
	readonly x: number;
	readonly y: number;
}

/** The middles of a line's treads. */
function treadsOf(corners: readonly Corner[]): readonly Corner[] {
	return corners.slice(1).map(({ x }, at) => {
		const from = corners[at] ?? { x, y: 0 };
		return { x: (from.x + x) / 2, y: from.y };
	});
}

/** Ticks near the edges keep their words inside them. */
function tickAt(at: number, label: string, right: number): PlacedTick {
	return { at, label, anchor: at < 60 ? 'start' : at > right - 30 ? 'end' : 'middle' };
}

/** Every tick, or every second, third … one, so that no two words come closer than `APART`. */
function thinned(ticks: readonly PlacedTick[], left: number, right: number): readonly PlacedTick[] {
	const spans = ticks.map(({ at, label, anchor }) => {
		const width = textWidth(label);
		const from = { start: left, middle: at - width / 2, end: right - width }[anchor];
		return { from, to: from + width };
	});
	const clear = (nth: number) => {
		const kept = spans.filter((_, at) => at % nth === 0);
		return kept.every(({ from }, at) => at === 0 || from - (kept[at - 1]?.to ?? 0) >= APART);
	};
	const nth = ticks.findIndex((_, at) => clear(at + 1)) + 1;
	return ticks.filter((_, at) => at % Math.max(1, nth) === 0);
}

function placeLine(line: StepLine, x: (days: number) => number, y: (count: number) => number): PlacedLine {
	const steps = line.steps.map(({ id, name, precision, chosen, ...at }) => ({
		id,
		name,
		precision,
		chosen,
		x: px(x(at.x)),
		y: px(y(at.y))
	}));
	const last = steps.at(-1);
	const deciding = steps[line.steps.findIndex((step) => step.y === line.threshold)];
	const until = line.until === null ? null : px(x(line.until));
	const standing = until === null ? null : { x: until, y: last?.y ?? px(y(0)) };
	// A ring that stands at the very end must not disappear under a full mark.
	const uncertain = last !== undefined && last.precision !== 'day' && last.x === until;
	return {
		key: line.key,
		colour: line.colour,
		main: line.main,
		partial: line.partial,
		d: `M${px(x(0))} ${px(y(0))}${steps.map((step) => `H${step.x}V${step.y}`).join('')}`,
		still: standing === null ? '' : `M${last?.x ?? px(x(0))} ${standing.y}H${standing.x}`,
		steps,
		end: deciding === undefined ? (line.main && !uncertain ? standing : null) : { x: deciding.x, y: deciding.y },
		label: null,
		letters: null
	};
}
