import { BROAD } from '$lib/check/matcher/subjects';
import { isCount } from '$lib/data/convert';
import { isSpan } from '$lib/data/metric';
import type { Observation } from '$lib/data/observation';
import { isCurrency } from '$lib/words/format';
import type { SearchIndex } from './search-index';
import type { Understood } from './understood';

/** A figure and how well it answers. */
export interface WeighedFigure {
	readonly row: Observation;
	readonly weight: number;
}

/**
 * What counts for a figure and against it. Only their order matters: a name said in full before any words of it, words before
 * what a figure is about, that before which of two figures is the usual one.
 */
const WEIGHT = {
	name: 100,
	category: 40,
	publisher: 40,
	words: 14,
	topic: 12,
	subject: 10,
	standing: 4,
	losses: 3,
	currency: 2,
	span: -6,
	echo: -8,
	flag: -1,
	missing: -30
} as const;

/** What a metric weighs for a query; null where nothing in the query asks for it. */
export function weighMetric(
	metric: string,
	asked: Understood,
	byWords: ReadonlyMap<string, number>,
	{ words, about, needs, standing, counted: counts }: SearchIndex
): number | null {
	const facts = words.metrics[metric];
	const own = about(metric);
	const named = asked.metrics.has(metric);
	const said = byWords.get(metric) ?? 0;
	const shared = [...asked.topics].filter((topic) => own.has(topic));
	const counted = asked.subjects.has(counts.get(metric) ?? '');
	if (
		!named &&
		said === 0 &&
		shared.length === 0 &&
		!counted &&
		asked.categories.size === 0 &&
		asked.publishers.size === 0
	)
		return null;
	const narrow = [...asked.topics].filter((topic) => !BROAD.includes(topic));
	const missed = narrow.length > 0 && !narrow.some((topic) => own.has(topic));
	const needed = needs(metric);
	const unasked = needed.length > 0 && !needed.some((topic) => asked.topics.has(topic));
	const other = asked.subjects.size > 0 && !counted;
	return (
		(named ? WEIGHT.name : 0) +
		said * WEIGHT.words +
		shared.length * WEIGHT.topic +
		(counted ? WEIGHT.subject : 0) +
		(counts.get(metric) === 'losses' ? WEIGHT.losses : 0) +
		(standing.has(metric) ? WEIGHT.standing : 0) +
		(isSpan(facts?.class ?? 'mixed') ? WEIGHT.span : 0) +
		(missed && !named ? WEIGHT.missing : 0) +
		(unasked && !named ? WEIGHT.missing / 2 : 0) +
		(other && !named ? WEIGHT.missing / 2 : 0)
	);
}

/** What a figure weighs beside its metric. */
export function weighFigure(row: Observation, asked: Understood): number {
	const { entity, category, publisher, unit, flags } = row;
	// Georgia is a country before it is a State.
	const elsewhere = asked.places.length > 0 && !asked.places.includes(entity) ? 2 * WEIGHT.missing : 0;
	const money = isCurrency(unit);
	const fits =
		asked.measure === null ||
		(asked.measure === 'gdp-share' ? money : money || isCount(unit) || asked.measure === 'value');
	const part = category === null ? 0 : asked.categories.has(category) ? WEIGHT.category : WEIGHT.missing;
	const whole = category === null && asked.categories.size > 0 && asked.topics.size === 0 ? WEIGHT.missing / 4 : 0;
	const whose = asked.publishers.size === 0 ? 0 : asked.publishers.has(publisher) ? WEIGHT.publisher : WEIGHT.missing;
	const own = { usd: unit === 'USD', vnd: unit === 'VND', local: unit !== 'USD' };
	return (
		part +
		elsewhere +
		whole +
		whose +
		(fits ? 0 : WEIGHT.missing) +
		(asked.currency !== null && money && own[asked.currency] ? WEIGHT.currency : 0) +
		(flags.includes('part-year') ? WEIGHT.span : 0) +
		(flags.includes('echo') ? WEIGHT.echo : 0) +
		flags.length * WEIGHT.flag
	);
}
