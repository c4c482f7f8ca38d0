import { amountText } from '$lib/chart/story/amount-words';
import type { Flag, Observation } from '$lib/data/observation';
import { nameOf, type Words } from '$lib/data/words';
import { fold, precise } from '$lib/format';
import type { Language } from '$lib/language';
import { m } from '$lib/paraglide/messages';
import { figureText, statusWord } from '$lib/receipt/reading-of';
import { flagWord } from '$lib/table/flag-words';
import type { FigureLine } from './claim-page';
import type { Match } from './matcher/rank';

/** Flags that are no doubt of the figure itself, or are told otherwise. */
const TOLD: readonly Flag[] = ['break', 'part-year', 'echo'];

/** Figures that match as lines of a list: an amount of our own says what it was made of, and doubts are told. */
export function matchLines(matches: readonly Match[], words: Words, language: Language): readonly FigureLine[] {
	return matches.map((match): FigureLine => {
		const { row, amount, repeats } = match;
		const published = publishedText(row, language);
		return {
			id: row.id,
			text: amount === null ? published : amountText(amount, language),
			what: whatOf(match, words),
			publisher: nameOf(words.publishers, row.publisher),
			status: row.status,
			statusWord: statusWord(row.status),
			remarks: [
				...(amount === null ? [] : [m.check_converted_from({ figure: published })]),
				...(repeats !== null || row.flags.includes('echo') ? [m.check_copy()] : []),
				...row.flags.filter((flag) => !TOLD.includes(flag)).map((flag) => flagWord(flag))
			]
		};
	});
}

/** A figure as it was published; a rate with what it is of. */
export function publishedText(row: Observation, language: Language): string {
	if (row.unit === 'LCU_per_USD') return `${precise(row.value, language)} ${m.def_unit_rate()}`;
	return figureText(row, row.flags, language);
}

/** What a figure counts, where and when; a place that its name has already is not said again. */
export function whatOf({ row }: Match, words: Words): string {
	return `${seriesOf(row, words)}, ${row.year}`;
}

/** What a figure and those of other years count, and where. */
export function seriesOf(row: Observation, words: Words): string {
	const metric = words.metrics[row.metric]?.label ?? row.metric;
	const part = row.category === null ? [] : [nameOf(words.categories, row.category)];
	const place = nameOf(words.entities, row.entity);
	const named = fold(metric).includes(fold(place)) ? [] : [place];
	return [...part, metric, ...named].join(', ');
}
