import type { Observation } from '$lib/data/observation';
import { allObservations } from '$lib/data/server/all-observations';
import { textOf, textsOf } from '$lib/data/server/cells';
import type { Data } from '$lib/data/server/data';
import { entityNames, wordsFor } from '$lib/data/server/names';
import { pack } from '$lib/data/wire';
import { fold } from '$lib/format';
import { LANGUAGES, type Language } from '$lib/language';
import { rollup } from 'd3';
import type { PackedIndex } from '../matcher/figure-index';
import { verdictWord } from '../verdict';
import { claims } from '$lib/data/server/claims';

/** Metrics that stand beside crimes and are quoted with their newest year. */
const CONTEXT = ['internet_users_share', 'gci_score', 'gci_tier', 'wci_score'];
/** Places whose internet users are quoted for any year; of the others the latest figure will do. */
const ALL_YEARS = ['WORLD', 'VNM'];
/** What amounts are divided by is no news. */
const BASES = ['population', 'gdp_current_usd', 'exchange_rate_lcu_per_usd', 'cpi_index'];

/**
 * What a reader's sentence is compared with: every figure that newspapers quote. Scores of the oldest indices and internet
 * users of long ago are left out, since each place would have dozens.
 */
export function figureIndex(data: Data, language: Language): PackedIndex {
	const rows = quoted(data);
	const places = new Set(rows.map(({ entity }) => entity));
	return {
		figures: pack(rows),
		words: wordsFor(data, rows, [], language),
		places: namesOf(data, places),
		labels: labels(data, new Set(rows.map(({ metric }) => metric))),
		repeats: data.rows('lineage').map((row) => [textOf(row, 'figure'), textOf(row, 'repeats')] as const),
		claims: claims(data).map(({ id, claim, verdict }) => ({
			id,
			claim: claim[language],
			verdict: verdictWord(verdict, language),
			read: claim.en
		}))
	};
}

/** Out of the one list of all figures, so that none comes twice. */
function quoted(data: Data): readonly Observation[] {
	const all = allObservations(data).filter(({ metric }) => !BASES.includes(metric));
	const newest = rollup(
		all,
		(rows) => Math.max(...rows.map(({ year }) => year)),
		({ entity, metric }) => `${entity} ${metric}`
	);
	return all.filter(
		({ entity, metric, year }) =>
			!CONTEXT.includes(metric) || ALL_YEARS.includes(entity) || newest.get(`${entity} ${metric}`) === year
	);
}

/** Names of places in both languages, and the other names in use. */
function namesOf(data: Data, places: ReadonlySet<string>): readonly (readonly [string, string])[] {
	const names = LANGUAGES.flatMap((language) =>
		[...entityNames(data, language)].map(([code, name]) => [name, code] as const)
	);
	const others = data
		.rows('entities')
		.flatMap((row) =>
			[...textsOf(row, 'aliases_en'), ...textsOf(row, 'aliases_vi')].map((name) => [name, textOf(row, 'code')] as const)
		);
	const pairs = [...names, ...others].filter(([, code]) => places.has(code));
	return [...new Map(pairs.map((pair) => [pair.join('\t'), pair])).values()];
}

/** What metrics are called in both languages, as words without marks. */
function labels(data: Data, ids: ReadonlySet<string>): Readonly<Record<string, string>> {
	const words = (text: string) => fold(text).split(/[^\p{L}\p{N}]+/u);
	return Object.fromEntries(
		[...data.metrics.values()]
			.filter(({ id }) => ids.has(id))
			.map(({ id, label_en, label_vi }) => [id, [...new Set([...words(label_en), ...words(label_vi)])].join(' ')])
	);
}
