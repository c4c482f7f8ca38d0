import { packBases, type Bases } from '$lib/data/bases';
import { datasetOf } from '$lib/data/catalogue';
import type { Slug } from '$lib/data/datasets';
import type { ExplorerCarried } from '$lib/data/explorer-carried';
import { chartBases } from '$lib/data/server/chart-bases';
import { chartObservations } from '$lib/data/server/charts';
import type { Data } from '$lib/data/server/data';
import { wordsFor } from '$lib/data/server/names';
import { pageFigures } from '$lib/data/server/page-figures';
import { unpack } from '$lib/data/wire';
import type { Words } from '$lib/data/words';
import type { Language } from '$lib/language';

/** Charts whose figures can stand on the horizontal axis of a scatter plot. */
const ACROSS = ['internet-users', 'scam-losses'] as const;

/** Everything that the page or the embed of a chart is drawn from, in one language. */
export function explorerCarried(data: Data, language: Language, slug: Slug): ExplorerCarried {
	const figures = pageFigures(data, language, [slug]);
	const bases = chartBases(
		data,
		slug,
		figures.tables.flatMap(({ table }) => unpack(table))
	);
	return {
		...figures,
		words: withAcross(figures.words, data, language, slug),
		slug,
		dataset: datasetOf(slug),
		bases: packBases(bases),
		titles: titlesOf(data, figures.rates.map(([, , , source]) => source).concat(baseSources(bases))),
		known: [
			...new Set(chartObservations(data, slug).flatMap(({ publisher, source }) => [publisher, source])),
			...(figures.race?.treaties.map(({ key }) => key) ?? [])
		]
	};
}

/** The words of a chart with a scatter plot also name the publishers of what can stand across. */
function withAcross(words: Words, data: Data, language: Language, slug: Slug): Words {
	if (!datasetOf(slug).kinds.includes('scatter')) return words;
	const rows = ACROSS.flatMap((of) => chartObservations(data, of));
	return { ...words, publishers: { ...wordsFor(data, rows, [], language).publishers, ...words.publishers } };
}

/** Documents of everything that measures divide by. */
function baseSources({ population, users, gdp, prices }: Bases): string[] {
	return [population, users, gdp, prices].flatMap((table) => [...table.values()].map(({ source }) => source));
}

/** Who put a document out, and its title. */
function titlesOf(data: Data, sources: readonly string[]): Readonly<Record<string, string>> {
	return Object.fromEntries(
		[...new Set(sources)].map((id) => {
			const source = data.sources.get(id);
			return [id, source === undefined ? id : `${source.publisher}: ${source.title}`];
		})
	);
}
