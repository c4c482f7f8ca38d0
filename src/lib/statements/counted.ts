import { group } from 'd3';
import type { Observation } from '$lib/data/observation';
import { figureOfYear } from '$lib/data/select';
import { isSound, say, type Said } from './said';
import { countsOf, labelOf, type Labels } from '$lib/data/labels';
import { figure } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';

/**
 * Of the losses that were counted in a country the one a sentence may name: sound, of a whole metric, of the newest year
 * that has any, and there the largest of those in one currency, since the others may be parts of it; of a publisher's
 * figures for one year the one that stands for it. Null without one.
 * @param isLoss whether a metric counts losses
 */
export function countedLoss(rows: readonly Observation[], isLoss: (metric: string) => boolean): Observation | null {
	const counted = rows.filter(
		(row) => row.status === 'reported' && row.category === null && isLoss(row.metric) && isSound(row)
	);
	const year = Math.max(...counted.map((row) => row.year));
	const series = group(
		counted.filter((row) => row.year === year),
		({ publisher, metric }) => `${publisher} ${metric}`
	);
	const [first, ...more] = [...series.values()].flatMap((own) => figureOfYear(own) ?? []);
	if (first === undefined) return null;
	return more
		.filter(({ unit }) => unit === first.unit)
		.reduce((largest, row) => (row.value > largest.value ? row : largest), first);
}

/** One counter's losses, with who counts and what: "Japan: ¥182.7 billion reported lost in 2025 (National Police Agency: …)". */
export function countedLossSaid(row: Observation, country: string, words: Labels, language: Language): Said {
	const publisher = labelOf(words.publishers, row.publisher);
	const counts = countsOf(words, row.publisher, row.metric);
	const by = counts === '' ? publisher : `${publisher}: ${counts}`;
	const facts = { country, amount: figure(row.value, row.unit, language), year: row.year, by };
	return say(m.counted_losses(facts, { locale: language }), [row]);
}
