import type { Data } from '$lib/data/server/data';

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
	force: '40 instruments plus 90 days'
} as const;

/** A word that a sentence names an article by. */
export type Meaning = keyof typeof TOPICS;

/** The number of the article that each word stands for, as the table has it. @throws Error where no article has that topic */
export function articleNumbers(data: Data): Readonly<Record<Meaning, number>> {
	const byTopic = new Map(data.rows('articles').map((row) => [row.topic, row.article_number]));
	const of = (meaning: Meaning) => {
		const number = byTopic.get(TOPICS[meaning]);
		if (number === undefined) throw new Error(`convention/articles.csv has no article on "${TOPICS[meaning]}".`);
		return number;
	};
	return {
		access: of('access'),
		data: of('data'),
		systems: of('systems'),
		fraud: of('fraud'),
		children: of('children'),
		laundering: of('laundering'),
		freezing: of('freezing'),
		confiscation: of('confiscation'),
		victims: of('victims'),
		network: of('network'),
		prevention: of('prevention'),
		assistance: of('assistance'),
		information: of('information'),
		development: of('development'),
		joining: of('joining'),
		force: of('force')
	};
}
