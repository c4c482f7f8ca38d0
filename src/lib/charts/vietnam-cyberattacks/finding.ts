import { quantityOf } from '$lib/data/quantity';
import { countsOf, nameOf } from '$lib/data/words';
import { figure } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { newestBeside } from '$lib/statements/beside';
import { besideSaid } from '$lib/statements/beside-words';
import { cannotFollowCountries } from '$lib/chart/draw/choice';
import type { Finding } from '$lib/chart/story/finding';

const ATTACKS = 'cyberattacks';

/** Attacks on Viet Nam: the newest year for which several publishers have a figure, with what each counted. */
export const finding: Finding = {
	title: ({ series }, { words, language }) => {
		const rows = series.flatMap(({ points }) => points.map(({ row }) => row));
		const beside = newestBeside(rows.filter(({ metric }) => quantityOf(metric, words.metrics) === ATTACKS));
		if (beside === null) return null;
		return besideSaid(beside, {
			what: m.vietnam_attacks_what(),
			figure: ({ value, unit }) => figure(value, unit, language),
			publisher: ({ publisher }) => nameOf(words.publishers, publisher),
			counted: (row) => countsOf(words, row.publisher, row.metric),
			language
		});
	},
	neutral: () => m.vietnam_attacks_neutral(),
	subtitle: () => null,
	notes: (_drawing, input) => [...cannotFollowCountries(input, m.note_vietnam_only()), m.vietnam_attacks_note()]
};
