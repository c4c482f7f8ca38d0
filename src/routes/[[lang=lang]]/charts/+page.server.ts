import { draw } from '$lib/chart/draw/draw';
import { stillOf } from '$lib/chart/thumbnail/thumbnail';
import { chartFacts, placeNames } from '$lib/chart/thumbnail/server/facts';
import { unfilteredInput } from '$lib/chart/server/unfiltered-input';
import { signaturesStill, waysToForce } from '$lib/chart/thumbnail/server/treaties';
import { layoutSteps } from '$lib/chart/thumbnail/steps';
import { STILL, type Still } from '$lib/chart/thumbnail/still';
import { SLUGS, type Slug } from '$lib/data/datasets';
import type { Data } from '$lib/data/server/data';
import { openData } from '$lib/data/server/load';
import { NO_FILTERS } from '$lib/filters/filters';
import { count } from '$lib/format';
import { languageOf, speak, type Language } from '$lib/language';
import { m } from '$lib/paraglide/messages';
import { chartSaid, loadFindings, type Findings } from '../../server/chart-said';
import { datasetName } from '../../dataset-names';
import type { EntryGenerator, PageServerLoad } from './$types';
import { GROUPS } from './groups';
import { searchable } from './search';

/** What the list shows of a chart. */
interface Entry {
	readonly finding: string;
	readonly still: Still;
	/** How many figures, signatures or instruments there are, in words. */
	readonly amount: (count: { readonly count: string }) => string;
}

export const entries: EntryGenerator = () => [{}, { lang: 'vi' }];

export const load: PageServerLoad = async ({ params }) => {
	const data = openData();
	const language = languageOf(params.lang);
	const findings = await loadFindings();
	// From here on nothing waits, so that no other page changes the language in between.
	speak(language);
	const listed = new Map(SLUGS.map((slug) => [slug, entryOf(data, slug, language, findings)]));
	return {
		groups: GROUPS.map(({ id, title, slugs }) => ({
			id,
			title: title(),
			charts: slugs.flatMap((slug) => listed.get(slug) ?? [])
		})),
		viewBox: `0 0 ${STILL.width} ${STILL.height}`,
		places: placesOf(data)
	};
};

function entryOf(data: Data, slug: Slug, language: Language, findings: Findings) {
	const { finding, still, amount } = partsOf(data, slug, language, findings);
	const facts = chartFacts(data, slug);
	const name = datasetName(slug);
	const years = `${facts.years.from}–${facts.years.to}`;
	const publishers = m.charts_publishers({ count: count(facts.publishers, language) });
	const amounts = [amount({ count: count(facts.figures, language) }), years, publishers];
	return {
		slug,
		name,
		finding,
		still,
		// A number stays with its word at the end of a line.
		about: amounts.map((part) => part.replaceAll(' ', '\u00a0')).join(' · '),
		words: searchable([slug, name, finding, ...facts.names])
	};
}

function partsOf(data: Data, slug: Slug, language: Language, findings: Findings): Entry {
	return { finding: chartSaid(data, slug, language, findings), ...pictureOf(data, slug, language) };
}

function pictureOf(data: Data, slug: Slug, language: Language): Omit<Entry, 'finding'> {
	if (slug === 'convention-signatures') return { still: signaturesStill(data, language), amount: m.charts_signatures };
	if (slug === 'race-to-40') return { still: layoutSteps(waysToForce(data)), amount: m.charts_instruments };
	const input = unfilteredInput(data, slug, language);
	return {
		still: stillOf(draw(input), () => draw({ ...input, filters: { ...NO_FILTERS, kind: 'bars' } })),
		amount: m.chart_rows_count
	};
}

/** The names of places, one text for all that are in the same charts: names need not be sent once for every chart. */
function placesOf(data: Data): readonly { readonly slugs: readonly Slug[]; readonly words: string }[] {
	const charts = new Map<string, Slug[]>();
	for (const slug of SLUGS) {
		for (const code of chartFacts(data, slug).places) charts.set(code, [...(charts.get(code) ?? []), slug]);
	}
	const names = placeNames(data);
	const together = new Map<string, { slugs: Slug[]; names: string[] }>();
	for (const [code, slugs] of charts) {
		const same = together.get(slugs.join()) ?? { slugs, names: [] };
		same.names.push(...(names.get(code) ?? []));
		together.set(slugs.join(), same);
	}
	return [...together.values()].map(({ slugs, names }) => ({ slugs, words: searchable(names) }));
}
