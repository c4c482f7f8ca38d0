import { count } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { linearAxis } from '../views/line/scales';
import type { StepLine } from '../views/steps/steps';
import type { Heard, HeardFigure } from './heard';

/** What a chart of climbing counts is heard from. */
export interface HeardSteps {
	readonly lines: readonly Pick<StepLine, 'key' | 'name' | 'steps' | 'partial'>[];
	/** Last day of the axis. */
	readonly days: number;
}

/** Lines that climb step by step, on a straight scale from zero; of several steps of one day the last. */
export function heardSteps({ lines, days }: HeardSteps, language: Language): Heard {
	const counts = lines.flatMap(({ steps }) => steps.map(({ y }) => y));
	const { y, ticks } = linearAxis(counts, [0, 1], (value) => count(value, language));
	return {
		lines: lines.flatMap(({ key, name, steps, partial }) => {
			const last = steps.filter(({ x }, at) => steps[at + 1]?.x !== x);
			const figures = last.map((step): HeardFigure => ({
				id: step.id,
				when: step.x,
				at: y(step.y),
				range: null,
				onlyRange: false,
				status: 'reported',
				isOpen: partial,
				isBreak: false
			}));
			return figures.length === 0 ? [] : [{ key, name, figures, gridlines: ticks }];
		}),
		step: 'day',
		from: 0,
		until: days,
		apart: false
	};
}
