import { CHARTS } from '$lib/catalogue/server/specs';
import { definitionPath } from '$lib/data/metric';
import type { Data } from '$lib/data/server/data';
import { column, type Language } from '$lib/words/language';
import { provisionsOf } from './provisions';
import type { Outline, OutlineArticle, OutlineChapter } from '../said';

/** Chapters and articles as the table has them, each article with the charts and metrics that name it. */
export function outlineOf(data: Data, language: Language): Outline {
	const metrics = [...data.metrics.values()];
	const provisions = provisionsOf(data, language);
	const chapters = new Map<number, OutlineChapter & { readonly articles: OutlineArticle[] }>();
	for (const row of data.rows('articles')) {
		const chapter = row.chapter_number;
		const number = row.article_number;
		const known = chapters.get(chapter) ?? {
			number: chapter,
			title: row[column('chapter_title', language)],
			articles: []
		};
		chapters.set(chapter, known);
		known.articles.push({
			number,
			title: row.article_title,
			ownTitle: row[column('article_title', language)],
			short: row[`short_${language}`],
			topic: row[column('topic', language)],
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
				.map((metric) => [metric.id, { label: metric[`label_${language}`], defined: definitionPath(metric) }])
		)
	};
}
