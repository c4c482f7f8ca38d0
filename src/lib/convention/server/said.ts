import type { Data } from '$lib/data/server/data';
import { lastDayOf } from '$lib/data/cut-date';
import { doubtsAmong } from '$lib/data/signature';
import { dateWords } from '$lib/words/dates';
import type { Language } from '$lib/words/language';
import { doubtMeaning } from '$lib/statements/standing';
import type { Statement } from '../said';

/** What States, companies and organisations said of the Convention, by date, whoever they are. */
export function statementsOf(data: Data, language: Language): readonly Statement[] {
	const vi = language === 'vi';
	return [...data.rows('critics')]
		.sort((a, b) => (lastDayOf(a.date) < lastDayOf(b.date) ? -1 : 1))
		.map((row): Statement => {
			const source = data.sources.get(row.source);
			const doubts = doubtsAmong(row.flags);
			return {
				id: row.id,
				who: vi ? row.who_vi : row.who,
				date: row.date,
				dateText: dateWords(row.date, language),
				position: vi ? row.position_vi : row.position,
				statement: vi ? row.statement_vi : row.statement_en,
				doubt: doubts.map((doubt) => doubtMeaning(doubt, language)).join('; '),
				by: source?.publisher ?? '',
				title: source?.title ?? '',
				url: source?.readable === true ? source.url : null
			};
		});
}
