import { ticks } from 'd3';
import { mayJoin } from '$lib/chart/draw/may-join';
import type { Observation } from '$lib/data/observation';
import { figuresOfYears, withoutEchoes } from '$lib/data/select';
import type { Data } from '$lib/data/server/data';
import { labelsFor } from '$lib/data/server/names';
import { countsOf, labelOf } from '$lib/data/labels';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { Exercise } from '../guess';

/** Series that readers draw before they see them, by the chart that shows them. */
const SERIES = {
	'vietnam-internet-users': {
		entity: 'VNM',
		metric: 'internet_users_share',
		publisher: 'world-bank-itu',
		question: m.guess_question_users
	},
	'scam-losses': { entity: 'USA', metric: 'ic3_losses', publisher: 'fbi-ic3', question: m.guess_question_losses }
} as const;

/** True for a chart that has an exercise. */
export function hasExercise(slug: string): boolean {
	return Object.hasOwn(SERIES, slug);
}

/** Years that are told back from the newest one, and which part of them is given. */
const YEARS = 20;
const GIVEN = 0.4;

/** The exercises, in the language. @throws Error where a series is too short to be drawn */
export function exercises(data: Data, language: Language): readonly Exercise[] {
	return Object.entries(SERIES).map(([slug, { entity, metric, publisher, question }]) => {
		const rows = data.figuresOf(metric).filter((row) => row.entity === entity && row.publisher === publisher);
		const run = lastRun(figuresOfYears(withoutEchoes(rows).filter(({ category }) => category === null)).current);
		const [first] = run;
		if (first === undefined || run.length < 6)
			throw new Error(`${slug}: no run of figures is long enough to be drawn.`);
		const words = labelsFor(data, run, [], language);
		const given = Math.max(2, Math.round(run.length * GIVEN));
		const span = { from: run[given]?.year ?? 0, to: run.at(-1)?.year ?? 0 };
		return {
			slug,
			question: question(span, { locale: language }),
			source: `${labelOf(words.publishers, publisher)}: ${countsOf(words, publisher, metric)}`,
			unit: first.unit,
			figures: run.map(({ id, year, value }) => ({ id, year, value })),
			given,
			top: first.unit === 'percent' ? 100 : roundAbove(2 * Math.max(...run.map(({ value }) => value)))
		};
	});
}

/** The newest figures that follow one another, counted alike. */
function lastRun(rows: readonly Observation[]): readonly Observation[] {
	const starts = rows.flatMap((row, at) => {
		const before = rows[at - 1];
		return before !== undefined && mayJoin(before, row) ? [] : [at];
	});
	return rows.slice(starts.at(-1) ?? 0).slice(-YEARS);
}

/** A round number not below a value. */
function roundAbove(value: number): number {
	const [first = 0, second = 1] = ticks(0, value, 4);
	return Math.ceil(value / (second - first)) * (second - first);
}
