import { asideText } from '$lib/convention/server/aside-text';
import { packBases, type Bases } from '$lib/data/bases';
import { SLUGS } from '$lib/data/datasets';
import { unpack } from '$lib/data/wire';
import { chartBases } from '$lib/data/server/chart-bases';
import { chartObservations } from '$lib/data/server/charts';
import { chartPublishers, signatureDocuments } from '$lib/data/server/documents';
import type { Data } from '$lib/data/server/data';
import { openData } from '$lib/data/server/load';
import { pageFigures } from '$lib/data/server/page-figures';
import { languageOf } from '$lib/language';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => SLUGS.flatMap((slug) => [{ slug }, { slug, lang: 'vi' }]);

export const load: PageServerLoad = ({ params: { slug, lang } }) => {
	const data = openData();
	const language = languageOf(lang);
	const figures = pageFigures(data, language, [slug]);
	const carried = figures.tables.flatMap(({ table }) => unpack(table));
	const bases = chartBases(data, slug, carried);
	const rows = chartObservations(data, slug);
	return {
		...figures,
		slug,
		bases: packBases(bases),
		titles: titlesOf(data, figures.rates.map(([, , , source]) => source).concat(baseSources(bases))),
		known: [...new Set(rows.flatMap(({ publisher, source }) => [publisher, source]))],
		aside: asideText(slug, language),
		publishers: chartPublishers(data, slug, language),
		documents: slug === 'convention-signatures' ? signatureDocuments(data, language) : []
	};
};

/** Documents of everything that measures divide by. */
function baseSources({ population, users, gdp, prices }: Bases): string[] {
	return [population, users, gdp, prices].flatMap((table) => [...table.values()].map(({ source }) => source));
}

/** Who put a document out, and its title: "World Bank: World Development Indicators". */
function titlesOf(data: Data, sources: readonly string[]): Readonly<Record<string, string>> {
	return Object.fromEntries(
		[...new Set(sources)].map((id) => {
			const source = data.sources.get(id);
			return [id, source === undefined ? id : `${source.publisher}: ${source.title}`];
		})
	);
}
