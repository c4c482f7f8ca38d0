import { CHARTS } from '$lib/chart/server/specs';
import type { Data } from '$lib/data/server/data';
import type { Language } from '$lib/words/language';
import { provisionsOf } from './provisions';
import type { Outline, OutlineArticle, OutlineChapter } from '../said';

/** Chapters and articles as the table has them, each article with the charts and metrics that name it. */
export function outlineOf(data: Data, language: Language): Outline {
	const vi = language === 'vi';
	const metrics = [...data.metrics.values()];
	const provisions = provisionsOf(data, language);
	const chapters = new Map<number, OutlineChapter & { readonly articles: OutlineArticle[] }>();
	for (const row of data.rows('articles')) {
		const chapter = row.chapter_number;
		const number = row.article_number;
		const known = chapters.get(chapter) ?? {
			number: chapter,
			title: vi ? row.chapter_title_vi : row.chapter_title,
			articles: []
		};
		chapters.set(chapter, known);
		known.articles.push({
			number,
			title: row.article_title,
			titleVi: row.article_title_vi,
			short: vi ? row.short_vi : row.short_en,
			topic: vi ? row.topic_vi : row.topic,
			provisions: provisions
				.filter(({ article }) => article === number)
				.map(({ id, place, fact }) => ({ id, place, fact })),
			charts: CHARTS.filter(({ articles }) => articles.includes(number)).map(({ slug }) => slug),
			metrics: metrics.filter(({ articles }) => articles.includes(number)).map(({ id }) => id)
		});
	}
	return {
		chapters: [...chapters.values()],
		metrics: Object.fromEntries(
			metrics
				.filter(({ articles }) => articles.length > 0)
				.map(({ id, label_en, label_vi }) => [id, vi ? label_vi : label_en])
		)
	};
}
