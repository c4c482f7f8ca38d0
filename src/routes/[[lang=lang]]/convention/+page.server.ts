import { textOf, textsOf } from '$lib/data/server/cells';
import { openData } from '$lib/data/server/load';
import { conventionFacts } from '$lib/data/server/signatures';
import { dateShort, dateWords } from '$lib/dates';
import { languageOf } from '$lib/language';
import { m } from '$lib/paraglide/messages';
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
	const at = { locale: language };
	return {
		words: {
			title: m.convention_title({}, at),
			lead: m.convention_lead(
				{
					adopted: dateWords(adopted, language),
					opened: dateWords(opened, language),
					closes: dateWords(closes, language),
					needed
				},
				at
			),
			description: m.convention_description({}, at),
			articles: m.convention_articles({ chapters: chapters.length, articles: articles.length }, at),
			note: m.convention_articles_note({ articles: articles.length }, at),
			timeline: m.convention_timeline({}, at),
			unconfirmed: m.convention_unconfirmed({}, at)
		},
		chapters,
		timeline
	};
};
