import { nameOf } from '$lib/data/words';
import { count } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { extremesOf } from '$lib/statements/extremes';
import { extremesSaid } from '$lib/statements/extremes-words';
import { withoutFigures } from '$lib/chart/draw/choice';
import type { Finding } from '$lib/chart/story/finding';

/** Indices: the lowest and the highest score of the places drawn, where all are of one year. */
export const finding: Finding = {
	title: ({ series, background, picture, metric }, { words, language }) => {
		const shown = picture === 'map' ? [...series, ...background] : series;
		const extremes = extremesOf(shown.flatMap(({ points }) => points.at(-1)?.row ?? []));
		if (extremes === null || picture === 'scatter') return null;
		return extremesSaid(extremes, {
			what: (metric === 'wci_score' ? m.indices_what_crime : m.indices_what_security)({
				index: words.metrics[metric ?? '']?.label ?? '',
				year: extremes.year
			}),
			figure: ({ value }) => count(value, language, 1),
			place: ({ entity }) => nameOf(words.entities, entity),
			language
		});
	},
	neutral: () => m.indices_neutral(),
	subtitle: () => null,
	notes: ({ rows, metric }, input) => [
		...withoutFigures(input, rows),
		metric === 'wci_score' ? m.indices_note_crime() : m.indices_note_security()
	]
};
