import { quantityOf } from '$lib/data/quantity';
import { countsOf, nameOf } from '$lib/data/words';
import { m } from '$lib/paraglide/messages';
import { newestBeside } from '$lib/statements/beside';
import { besideSaid } from '$lib/statements/beside-words';
import { quantityWords } from '$lib/statements/quantity-words';
import { cannotFollowCountries } from '$lib/chart/draw/choice';
import type { Finding } from '$lib/chart/story/finding';
import { spreadWording } from '$lib/chart/story/spread-wording';

/** Money traced on blockchains: the newest figure of the first kind that is drawn, ransoms before all. */
export const finding: Finding = {
	title: ({ series, amounts, measure }, input) => {
		const rows = series.flatMap(({ points }) => points.map(({ row }) => row));
		const metric = input.dataset.metrics.find((id) => rows.some((row) => row.metric === id));
		const newest = newestBeside(
			rows.filter((row) => row.metric === metric),
			1
		);
		if (metric === undefined || newest === null || measure === 'change') return null;
		const { words, language } = input;
		const quantity = quantityOf(metric, words.metrics);
		return besideSaid(newest, {
			what: quantityWords(quantity, words),
			figure: spreadWording({ quantity, entity: 'WORLD' }, amounts, input).text,
			publisher: ({ publisher }) => nameOf(words.publishers, publisher),
			counted: (row) => countsOf(words, row.publisher, row.metric),
			language
		});
	},
	neutral: () => m.ransomware_neutral(),
	subtitle: () => m.ransomware_subtitle(),
	notes: (_drawing, input) => [...cannotFollowCountries(input, m.note_world_only()), m.ransomware_note()]
};
