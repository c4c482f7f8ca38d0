import { AGAINST } from '$lib/chart/draw/chosen';
import { chartOf } from '$lib/catalogue/server/specs';
import { packDenominators, type Denominators } from '$lib/data/denominators';
import { rateLine } from '$lib/data/convert';
import type { ChartPageData } from '$lib/data/page-figures';
import type { Observation } from '$lib/data/observation';
import { denominatorsFor, ratesFor } from '$lib/data/server/denominators';
import { chartObservations, metricsOf } from '$lib/catalogue/server/observations';
import { chartDenominators } from '$lib/catalogue/server/chart-denominators';
import type { Data } from '$lib/data/server/data';
import { labelsFor } from '$lib/data/server/names';
import { pageFigures, titlesOf } from '$lib/catalogue/server/page-figures';
import { decodeRows } from '$lib/data/observation-codec';
import type { Labels } from '$lib/data/labels';
import type { Language } from '$lib/words/language';

/** Everything that the page or the embed of a chart is drawn from, in one language. */
export function chartPageData(data: Data, language: Language, slug: string): ChartPageData {
	const figures = pageFigures(data, language, [slug]);
	const { countries, lean = false } = chartOf(slug);
	const rows = figures.tables.flatMap(({ table }) => decodeRows(table));
	const divisible = lean ? rows.filter(({ entity }) => countries.includes(entity)) : rows;
	const denominators = chartDenominators(data, slug, divisible);
	const across = acrossRows(data, slug);
	const rates = [...figures.rates, ...ratesFor(data, across).map(rateLine)];
	const divided = [
		...denominatorSources(denominators),
		...denominatorSources(denominatorsFor(data, across, ['per-person']))
	];
	return {
		...figures,
		words: { ...figures.words, publishers: { ...publisherNames(data, across, language), ...figures.words.publishers } },
		rates: [...new Map(rates.map((rate) => [`${rate[0]}.${rate[1]}`, rate])).values()],
		slug,
		denominators: packDenominators(denominators),
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

function publisherNames(data: Data, rows: readonly Observation[], language: Language): Labels['publishers'] {
	return rows.length === 0 ? {} : labelsFor(data, rows, [], language).publishers;
}

/** Documents of everything that measures divide by. */
function denominatorSources({ population, users, gdp, prices }: Denominators): string[] {
	return [population, users, gdp, prices].flatMap((table) => [...table.values()].map(({ source }) => source));
}
