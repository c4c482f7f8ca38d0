import type { Data } from '$lib/data/server/data';
import { isCount } from '$lib/data/convert';
import { chartOf } from '$lib/catalogue/server/specs';
import { baseMetrics, metricsByState } from '$lib/data/server/metric-facts';
import { categoryNames } from '$lib/data/server/names';
import { isCurrency } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { perHead, perHeadWords } from '$lib/statements/per-head';

/** What our sentences name articles by: a word for what the article is about → its topic in convention/articles.csv. */
const TOPICS = {
	access: 'hacking into systems',
	data: 'damaging or altering data',
	systems: 'disrupting systems',
	fraud: 'online theft and fraud',
	children: 'child sexual abuse material',
	laundering: 'money laundering',
	freezing: 'freezing, seizing and confiscating proceeds',
	confiscation: 'cooperating on confiscation',
	victims: 'helping and protecting victims',
	network: 'round-the-clock contact network',
	prevention: 'prevention',
	assistance: 'technical assistance and capacity building',
	information: 'exchanging information',
	development: 'development and technical assistance',
	joining: 'how states join',
	force: '40 ratifications (or the like) plus 90 days'
} as const;

/** A word that a sentence names an article by. */
export type Meaning = keyof typeof TOPICS;

/** The number of the article that each word stands for, as the table has it. @throws Error where no article has that topic */
export function articleNumbers(data: Data): Readonly<Record<Meaning, number>> {
	const byTopic = new Map(data.rows('articles').map((row) => [row.topic, row.article_number]));
	const numbers = Object.fromEntries(Object.entries(TOPICS).map(([meaning, topic]) => [meaning, byTopic.get(topic)]));
	if (isWhole(numbers)) return numbers;
	const missing = Object.values(TOPICS).find((topic) => !byTopic.has(topic));
	throw new Error(`convention/articles.csv has no article on "${missing}".`);
}

function isWhole(numbers: Partial<Record<Meaning, number>>): numbers is Record<Meaning, number> {
	return Object.values(numbers).every((number) => number !== undefined);
}

/**
 * How the Convention bears on a dataset, in our words, which name articles by what they are about; made on the server, so
 * that scripts need not carry it.
 */
export function asideText(data: Data, slug: string, locale: Language): string {
	const facts = { ...articleNumbers(data), said: statesSaid(data, locale) };
	return chartOf(slug).aside(facts, { locale });
}

/** How many states and how many of the highest losses per head the sentence on the states names. */
const STATES = 10;
const HIGHEST = 3;

/** What the people of the states tell of their complaints; empty where no year holds all states. */
function statesSaid(data: Data, language: Language): string {
	const people = baseMetrics(data)['population'];
	const [counts, amounts, residents] = [
		(unit: string, metric: string) => isCount(unit) && metric !== people,
		(unit: string) => isCurrency(unit),
		(_unit: string, metric: string) => metric === people
	].map((fits) =>
		metricsByState(data)
			.flatMap((metric) => data.figuresOf(metric))
			.filter(({ unit, metric, category }) => category !== null && fits(unit, metric))
	);
	const told = perHead({ people: residents ?? [], counts: counts ?? [], amounts: amounts ?? [] }, STATES, HIGHEST);
	const names = categoryNames(data, language);
	return told === null ? '' : perHeadWords(told, (code) => names.get(code) ?? code, language);
}
