import type { Data } from '$lib/data/server/data';
import { BASE_LANGUAGE, type Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { Provision } from '../said';

/** Ids of the provisions on counting and on reporting, as pages on figures name them. */
const ON_COUNTING = ['statistics', 'trends', 'studies', 'reporting', 'crime-classification'];

/** Every provision of the table in one language, in its order. */
export function provisionsOf(data: Data, language: Language): readonly Provision[] {
	return data.rows('provisions').map((row): Provision => {
		const source = data.sources.get(row.source);
		const article = row.article_number;
		return {
			id: row.id,
			article,
			place: placeOf(article, row.paragraph ?? '', language),
			subject: row.subject ?? '',
			fact: row[`fact_${language}`],
			by: source?.publisher ?? '',
			title: source?.title ?? '',
			lang: source?.language ?? BASE_LANGUAGE,
			url: source?.readable === true ? source.url : null
		};
	});
}

/** What the Convention and the Assembly ask of those who count cybercrime, and of reporting. @throws Error where one is missing */
export function provisionsOnCounting(data: Data, language: Language): readonly Provision[] {
	const all = provisionsOf(data, language);
	return ON_COUNTING.map((id) => {
		const found = all.find((one) => one.id === id);
		if (found === undefined) throw new Error(`convention/provisions.csv has no row "${id}".`);
		return found;
	});
}

/** "3 k" of Article 53 → "Article 53(3)(k)", "điểm k khoản 3 Điều 53"; "res. 79/243, 5" → "Resolution 79/243, paragraph 5". */
function placeOf(article: number | null, paragraph: string, language: Language): string {
	const at = { locale: language };
	if (article === null) {
		const [, resolution = '', number] = /^res\. ([\d/]+)(?:, (\d+))?$/.exec(paragraph) ?? [];
		return number === undefined
			? m.provision_resolution({ resolution }, at)
			: m.provision_resolution_paragraph({ resolution, number }, at);
	}
	const [, number = '', letter = ''] = /^(\d*) ?([a-z]?)$/.exec(paragraph) ?? [];
	if (letter === '') return m.provision_paragraph({ article, number }, at);
	return number === ''
		? m.provision_letter({ article, letter }, at)
		: m.provision_both({ article, number, letter }, at);
}
