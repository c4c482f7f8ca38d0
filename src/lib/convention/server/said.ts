import { textOf, textsOf } from '$lib/data/server/cells';
import type { Data } from '$lib/data/server/data';
import type { Row } from '$lib/data/server/row';
import { lastDayOf } from '$lib/data/cut-date';
import { DEED_DOUBTS } from '$lib/data/signature';
import { dateWords } from '$lib/words/dates';
import type { Language } from '$lib/words/language';
import { doubtMeaning } from '$lib/statements/deed-doubts';
import type { Statement } from '../said';

/** What States, companies and organisations said of the Convention, by date, whoever they are. */
export function statementsOf(data: Data, language: Language): readonly Statement[] {
	const vi = language === 'vi';
	const text = (row: Row, column: string) => textOf(row, vi ? `${column}_vi` : column);
	return [...data.rows('critics')]
		.sort((a, b) => (lastDayOf(textOf(a, 'date')) < lastDayOf(textOf(b, 'date')) ? -1 : 1))
		.map((row): Statement => {
			const source = data.sources.get(textOf(row, 'source'));
			const doubts = DEED_DOUBTS.filter((doubt) => textsOf(row, 'flags').includes(doubt));
			return {
				id: textOf(row, 'id'),
				who: text(row, 'who'),
				date: textOf(row, 'date'),
				dateText: dateWords(textOf(row, 'date'), language),
				position: text(row, 'position'),
				statement: textOf(row, vi ? 'statement_vi' : 'statement_en'),
				doubt: doubts.map((doubt) => doubtMeaning(doubt, language)).join('; '),
				by: source?.publisher ?? '',
				title: source?.title ?? '',
				url: source?.readable === true ? source.url : null
			};
		});
}
