import { textWidth } from '../line/labels';
import type { NamedSeries, Panel } from './panel';

/** Before and after the names beside several series, px. */
const AROUND = 20;
/** The most that names take of a panel's width. */
const MOST = 0.52;

type Name = (one: NamedSeries) => Pick<NamedSeries, 'name' | 'counts'>;

/** What stands beside a line, from the most to the least: nothing of it is ever cut. */
const NAMES: readonly Name[] = [
	({ name, figure, counts }) => ({ name: figure === '' ? name : `${name}, ${figure}`, counts }),
	({ name, figure, counts }) => ({ name, counts: figure === '' ? counts : figure }),
	({ name, figure }) => ({ name, counts: figure }),
	({ name }) => ({ name, counts: '' })
];

/**
 * Panels whose several series are called as fully as there is room: by publisher, newest figure and what is counted; by
 * publisher and figure, or what is counted where the head has the figure; by publisher and figure; by the publisher alone.
 * @param listed whether a list under the chart says all but the publisher, as on phones
 */
export function withNames(panels: readonly Panel[], panelWidth: number, listed: boolean): readonly Panel[] {
	const called = NAMES.map((name) => panels.map((panel) => namedBy(panel, name)));
	const fitting = listed ? undefined : called.find((ones) => columnOf(ones) <= panelWidth * MOST);
	return fitting ?? called.at(-1) ?? panels;
}

function namedBy(panel: Panel, name: Name): Panel {
	return panel.several === undefined
		? panel
		: { ...panel, several: panel.several.map((one) => ({ ...one, ...name(one) })) };
}

/** Room that the names of several series take in every panel, px. */
export function columnOf(panels: readonly Panel[]): number {
	const names = panels.flatMap(({ several = [] }) => several);
	return AROUND + Math.max(0, ...names.flatMap(({ name, counts }) => [textWidth(name, true), textWidth(counts)]));
}
