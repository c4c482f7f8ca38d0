import { isSpan } from '$lib/data/metric';
import { isFirm, type Observation } from '$lib/data/observation';
import { countedLoss } from '$lib/statements/counted';
import { isSound } from '$lib/statements/said';
import type { FiguresFound } from './figures-found';
import type { SearchIndex } from './search-index';
import type { Understood } from './understood';

/** Whether a query names a place, and beside it at most years and a measure. */
export function isPlaceAlone(asked: Understood): boolean {
	const { places, words, placeWords, metrics, categories, topics, subjects, charts, facts, pages } = asked;
	const more =
		metrics.size + categories.size + topics.size + subjects.size + charts.length + facts.length + pages.length;
	return places.length > 0 && more === 0 && words.every((word) => placeWords.has(word));
}

/** The figure that says most of a place that is named alone: the one to print, else the newest counted loss, else report. */
export function ofPlace({ places, years }: Understood, index: SearchIndex): FiguresFound {
	const [place = ''] = places;
	const all = index.places.get(place) ?? [];
	const held = all.filter((row) => years.includes(row.year));
	const row = (held.length > 0 ? standing(held, index) : null) ?? standing(all, index);
	const instead = row === null || years.includes(row.year) ? [] : years;
	return { figures: row === null ? [] : [{ row, weight: 1 }], instead, bare: [], several: [] };
}

function standing(rows: readonly Observation[], index: SearchIndex): Observation | null {
	const { recommended, counted, words } = index;
	const ofOneYear = (metric: string) => !isSpan(words.metrics[metric]?.class ?? 'mixed');
	const isLoss = (metric: string) => counted.get(metric) === 'losses' && ofOneYear(metric);
	const printed = rows.find(({ id }) => recommended.has(id));
	if (printed !== undefined) return printed;
	const sound = rows.filter((row) => isSound(row) && !row.flags.includes('echo') && row.status !== 'projection');
	const whole = sound.filter(({ category, metric }) => category === null && ofOneYear(metric));
	const reports = whole.filter(({ metric, status }) => counted.get(metric) === 'cases' && isFirm(status));
	// Sums of several years and doubtful figures say so beside them.
	const rest = rows.filter(
		({ category, status, flags }) => category === null && isFirm(status) && !flags.includes('echo')
	);
	const losses = rest.filter(({ metric }) => counted.get(metric) === 'losses');
	return countedLoss(whole, isLoss) ?? newest(reports) ?? newest(losses) ?? newest(rest) ?? newest(whole);
}

function newest(rows: readonly Observation[]): Observation | null {
	return [...rows].sort((a, b) => b.year - a.year || a.rank - b.rank)[0] ?? null;
}
