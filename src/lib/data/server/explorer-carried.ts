import { packBases, type Bases } from '$lib/data/bases';
import type { Slug } from '$lib/data/datasets';
import type { ExplorerCarried } from '$lib/data/explorer-carried';
import { chartBases } from '$lib/data/server/chart-bases';
import { chartObservations } from '$lib/data/server/charts';
import type { Data } from '$lib/data/server/data';
import { pageFigures } from '$lib/data/server/page-figures';
import { unpack } from '$lib/data/wire';
import type { Language } from '$lib/language';

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
		slug,
		bases: packBases(bases),
		titles: titlesOf(data, figures.rates.map(([, , , source]) => source).concat(baseSources(bases))),
		known: [
			...new Set(chartObservations(data, slug).flatMap(({ publisher, source }) => [publisher, source])),
			...(figures.race?.treaties.map(({ key }) => key) ?? [])
		]
	};
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
