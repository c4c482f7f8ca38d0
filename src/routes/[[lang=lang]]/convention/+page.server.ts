import { textOf, textsOf } from '$lib/data/server/cells';
import { openData } from '$lib/data/server/load';
import { conventionFacts } from '$lib/data/server/signatures';
import { dateShort, dateWords } from '$lib/dates';
import { languageOf } from '$lib/language';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'vi' }];

export const load: PageServerLoad = ({ params }) => {
	const data = openData();
	const language = languageOf(params.lang);
	const own = (column: string) => (language === 'vi' ? `${column}_vi` : column);
	const { adopted, opened, closes, needed } = conventionFacts(data);
	const articles = data.rows('articles').map((row) => ({
		chapter: Number(textOf(row, 'chapter_number')),
		chapterTitle: textOf(row, own('chapter_title')),
		number: Number(textOf(row, 'article_number')),
		short: textOf(row, language === 'vi' ? 'short_vi' : 'short_en'),
		title: textOf(row, 'article_title')
	}));
	const chapters = [...new Set(articles.map(({ chapter }) => chapter))].map((number) => ({
		number,
		articles: articles.filter(({ chapter }) => chapter === number)
	}));
	const timeline = data.rows('timeline').map((row) => ({
		date: textOf(row, 'date'),
		dateText: dateShort(textOf(row, 'date'), language),
		event: textOf(row, own('event')),
		detail: textOf(row, own('detail')),
		unconfirmed: textsOf(row, 'flags').includes('unconfirmed')
	}));
	return {
		chapters,
		timeline,
		count: articles.length,
		needed,
		adopted: dateWords(adopted, language),
		opened: dateWords(opened, language),
		closes: dateWords(closes, language)
	};
};
