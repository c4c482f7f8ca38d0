import { AGAINST } from '$lib/chart/draw/fit';
import { chartOf } from '$lib/catalogue/server/specs';
import { packBases, type Bases } from '$lib/data/bases';
import { rateLine } from '$lib/data/convert';
import type { ExplorerCarried } from '$lib/data/page-figures';
import type { Observation } from '$lib/data/observation';
import { basesFor, ratesFor } from '$lib/data/server/bases';
import { chartObservations, metricsOf } from '$lib/catalogue/server/observations';
import { chartBases } from '$lib/catalogue/server/chart-bases';
import type { Data } from '$lib/data/server/data';
import { wordsFor } from '$lib/data/server/names';
import { pageFigures, titlesOf } from '$lib/catalogue/server/page-figures';
import { unpack } from '$lib/data/wire';
import type { Words } from '$lib/data/words';
import type { Language } from '$lib/words/language';

/** Everything that the page or the embed of a chart is drawn from, in one language. */
export function explorerCarried(data: Data, language: Language, slug: string): ExplorerCarried {
	const figures = pageFigures(data, language, [slug]);
	const bases = chartBases(
		data,
		slug,
		figures.tables.flatMap(({ table }) => unpack(table))
	);
	const across = acrossRows(data, slug);
	const rates = [...figures.rates, ...ratesFor(data, across).map(rateLine)];
	const divided = [...baseSources(bases), ...baseSources(basesFor(data, across, ['per-person']))];
	return {
		...figures,
		words: { ...figures.words, publishers: { ...publisherNames(data, across, language), ...figures.words.publishers } },
		rates: [...new Map(rates.map((rate) => [`${rate[0]}.${rate[1]}`, rate])).values()],
		slug,
		bases: packBases(bases),
		titles: titlesOf(data, [...rates.map(([, , , source]) => source), ...divided], language),
		known: {
			metrics: [...metricsOf(data, chartOf(slug)), ...(figures.race?.treaties.map(({ key }) => key) ?? [])],
			sources: [...new Set(chartObservations(data, slug).flatMap(({ publisher, source }) => [publisher, source]))]
		}
	};
}

/** The figures that can stand across, of a chart with a scatter plot: it also needs their publishers' names, rates and documents. */
function acrossRows(data: Data, slug: string): readonly Observation[] {
	return chartOf(slug).kinds.includes('scatter') ? AGAINST.flatMap(({ chart }) => chartObservations(data, chart)) : [];
}

function publisherNames(data: Data, rows: readonly Observation[], language: Language): Words['publishers'] {
	return rows.length === 0 ? {} : wordsFor(data, rows, [], language).publishers;
}

/** Documents of everything that measures divide by. */
function baseSources({ population, users, gdp, prices }: Bases): string[] {
	return [population, users, gdp, prices].flatMap((table) => [...table.values()].map(({ source }) => source));
}
