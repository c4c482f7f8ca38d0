import type { Observation } from '$lib/data/observation';
import { textOf, textsOf } from '$lib/data/server/cells';
import { chartObservations } from '$lib/data/server/charts';
import type { Data } from '$lib/data/server/data';
import { entityNames, wordsFor } from '$lib/data/server/names';
import { pack } from '$lib/data/wire';
import { fold } from '$lib/format';
import { LANGUAGES, type Language } from '$lib/language';
import { group } from 'd3';
import type { PackedIndex } from '../matcher/figure-index';
import { verdictWord } from '../verdict';
import { claims } from '$lib/data/server/claims';

/** Places whose internet users are quoted for any year; of the others the latest figure will do. */
const ALL_YEARS = ['WORLD', 'VNM'];

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

function quoted(data: Data): readonly Observation[] {
	const users = data.observations('internet-users');
	const latestUsers = [...group(users, ({ entity }) => entity)].flatMap(([entity, rows]) =>
		ALL_YEARS.includes(entity) ? rows : latest(rows)
	);
	const indices = [...group(data.observations('country-indices'), ({ metric }) => metric)].flatMap(([, rows]) =>
		latestYear(rows)
	);
	return [
		...data.observations('global-losses'),
		...data.observations('viet-nam'),
		...data.observations('national-reports'),
		...chartObservations(data, 'us-crime-types'),
		...latestUsers,
		...indices
	];
}

function latest(rows: readonly Observation[]): readonly Observation[] {
	return [...rows].sort((a, b) => b.year - a.year).slice(0, 1);
}

function latestYear(rows: readonly Observation[]): readonly Observation[] {
	const year = Math.max(...rows.map((row) => row.year));
	return rows.filter((row) => row.year === year);
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
