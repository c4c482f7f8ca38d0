import { nameOf } from '$lib/data/words';
import { percent } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { extremesSaid } from '$lib/statements/extremes-words';
import { extremesOf } from '$lib/statements/extremes';
import { isSound } from '$lib/statements/sound';
import { withoutFigures } from '$lib/chart/draw/choice';
import type { Finding } from '$lib/chart/story/finding';
import { internetUsersTitle } from './title';

/** People online: the path of the first country drawn; of one year, from where to where it goes. */
export const finding: Finding = {
	title: ({ series, rows, metric, measure, year, years, picture }, input) => {
		if (metric !== 'internet_users_share' || measure !== 'value') return null;
		if (year === null) return internetUsersTitle(series, picture === 'slope' ? years : null, input);
		const extremes = extremesOf(rows.filter((row) => row.year === year && row.entity !== 'WORLD' && isSound(row)));
		const { words, language } = input;
		return extremes === null
			? null
			: extremesSaid(extremes, {
					what: m.internet_users_what({ year }),
					figure: ({ value }) => percent(value, language, 1),
					place: ({ entity }) => nameOf(words.entities, entity),
					language
				});
	},
	neutral: () => m.internet_users_neutral(),
	subtitle: ({ metric }) => (metric === 'internet_users_share' ? m.internet_users_subtitle() : null),
	notes: ({ rows }, input) => withoutFigures(input, rows)
};
