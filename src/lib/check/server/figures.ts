import { rollup } from 'd3';
import type { Observation } from '$lib/data/observation';
import { packBases } from '$lib/data/bases';
import { basesFor } from '$lib/data/server/bases';
import { claims } from '$lib/data/server/claims';
import type { Data } from '$lib/data/server/data';
import { wordsFor } from '$lib/data/server/names';
import { currencyOfEntity, rateList } from '$lib/data/server/rates';
import { pack } from '$lib/data/wire';
import { LANGUAGES, type Language } from '$lib/words/language';
import type { PackedBackground, PackedIndex } from '../matcher/figure-index';
import { verdictWord } from '../verdict';
import { categoryPhrases, placePhrases, publisherPhrases } from './phrases';

/** Families of metrics that stand beside crime: their tables are long, and few sentences ask for them. */
const BESIDE = ['context', 'users', 'index'];

/** What a reader's sentence is compared with: every figure about cybercrime, what it is converted with, and names. */
export function figureIndex(data: Data, language: Language): PackedIndex {
	const rows = data.figures;
	const quoted = rows.filter((row) => !isBeside(data, row));
	const codes = data.rows('entities').map((row) => row.code);
	return {
		figures: pack(quoted),
		words: wordsFor(data, rows, codes, language),
		places: placePhrases(data, tablesOfMany(data, rows)),
		categories: categoryPhrases(data),
		publishers: publisherPhrases(data),
		labels: Object.fromEntries(
			[...data.metrics.values()].map((metric) => [metric.id, LANGUAGES.map((one) => metric[`label_${one}`])])
		),
		repeats: data.rows('lineage').map((row) => [row.figure, row.repeats ?? ''] as const),
		currencies: [...currencyOfEntity(data)],
		claims: claims(data).map(({ id, claim, verdict }) => ({
			id,
			claim: claim[language],
			verdict: verdictWord(verdict, language),
			read: LANGUAGES.map((one) => claim[one])
		})),
		bases: packBases(basesFor(data, quoted, ['per-person', 'gdp-share'])),
		rates: rateList(data)
	};
}

/** The figures that stand beside crime: people, output, prices, exchange rates, people online, indices. */
export function background(data: Data): PackedBackground {
	const rows = data.figures.filter((row) => isBeside(data, row));
	const online = rows.filter(({ unit }) => unit === 'percent');
	return { figures: pack(rows), bases: packBases(basesFor(data, online, [], { people: true })) };
}

/** What the tables beside crime that hold several places are called, in every language. */
function tablesOfMany(data: Data, rows: readonly Observation[]): readonly string[] {
	const places = rollup(
		rows.filter((row) => isBeside(data, row)),
		(of) => new Set(of.map(({ entity }) => entity)).size,
		({ metric }) => metric
	);
	return [...places]
		.filter(([, count]) => count > 1)
		.flatMap(([id]) => LANGUAGES.flatMap((language) => data.metrics.get(id)?.[`label_${language}`] ?? []));
}

function isBeside(data: Data, { metric }: Observation): boolean {
	return BESIDE.includes(data.metrics.get(metric)?.family ?? '');
}
