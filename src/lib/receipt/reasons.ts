import { classParts } from '$lib/data/comparability';
import type { Observation, Status } from '$lib/data/observation';

/**
 * Why figures of one place, year and quantity differ, as far as the tables tell: survey-count, model-count, survey-model
 * (what kinds of figures they are) · forecast: one was published before the year was over · classes: they count different
 * things · part-year: some cover part of the year or several years · fiscal: some years are no calendar years ·
 * incomplete: one is known to leave something out · own-way: alike in all this, each publisher with its own sources.
 */
export const REASONS = [
	'survey-count',
	'model-count',
	'survey-model',
	'forecast',
	'classes',
	'part-year',
	'fiscal',
	'incomplete',
	'own-way'
] as const;
export type Reason = (typeof REASONS)[number];

/** What the reasons are read from. */
interface Compared {
	readonly row: Pick<Observation, 'status' | 'metric' | 'flags'>;
	readonly partial: boolean;
}

/** The most reasons worth one line. */
const MOST = 2;

/** Why these figures differ, in the order of `REASONS`, at most two; never empty. */
export function reasonsOf(figures: readonly Compared[], classes: Readonly<Record<string, string>>): readonly Reason[] {
	const has = (status: Status) => figures.some(({ row }) => row.status === status);
	const some = (test: (figure: Compared) => boolean) => figures.some(test) && !figures.every(test);
	const parts = figures.map(({ row }) => classParts(classes[row.metric] ?? 'mixed'));
	const counted = new Set(parts.map(({ class: of }) => of).filter((of) => of !== 'part-year' && of !== 'cumulative'));
	const holds: Readonly<Record<Exclude<Reason, 'own-way'>, boolean>> = {
		'survey-count': has('survey') && has('reported'),
		'model-count': has('estimate') && has('reported'),
		'survey-model': has('survey') && has('estimate') && !has('reported'),
		forecast: some(({ row }) => row.status === 'projection'),
		classes: counted.size > 1 && new Set(figures.map(({ row }) => row.status)).size === 1,
		'part-year': figures.some(({ partial }) => partial),
		fiscal: parts.some(({ fiscal }) => fiscal) && !parts.every(({ fiscal }) => fiscal),
		incomplete: some(({ row }) => row.flags.includes('incomplete'))
	};
	const found = REASONS.filter((reason) => reason !== 'own-way' && holds[reason]);
	return found.length === 0 ? ['own-way'] : found.slice(0, MOST);
}
