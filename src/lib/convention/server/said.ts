import type { Data } from '$lib/data/server/data';
import { lastDayOf } from '$lib/data/cut-date';
import { doubtsAmong } from '$lib/data/signature';
import { dateWords } from '$lib/words/dates';
import { BASE_LANGUAGE, column, type Language } from '$lib/words/language';
import { doubtMeaning } from '$lib/statements/standing';
import type { Statement } from '../said';

/** What States, companies and organisations said of the Convention, by date, whoever they are. */
export function statementsOf(data: Data, language: Language): readonly Statement[] {
	return [...data.rows('critics')]
		.sort((a, b) => (lastDayOf(a.date) < lastDayOf(b.date) ? -1 : 1))
		.map((row): Statement => {
			const source = data.sources.get(row.source);
			const doubts = doubtsAmong(row.flags);
			return {
				id: row.id,
				who: row[column('who', language)],
				date: row.date,
				dateText: dateWords(row.date, language),
				position: row[column('position', language)],
				statement: row[`statement_${language}`],
				doubt: doubts.map((doubt) => doubtMeaning(doubt, language)).join('; '),
				by: source?.publisher ?? '',
				title: source?.title ?? '',
				lang: source?.language ?? BASE_LANGUAGE,
				url: source?.readable === true ? source.url : null
			};
		});
}
