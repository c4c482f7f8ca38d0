import { chartFacts, placeNames } from '$lib/catalogue/server/chart-facts';
import type { Data } from '$lib/data/server/data';
import { CHARTS } from '$lib/catalogue/server/specs';
import { thumbnails } from '$lib/catalogue/server/thumbnails';
import { GROUPS, type NamedChart } from '$lib/chart/spec';
import { openData } from '$lib/data/server/load';
import { count } from '$lib/words/format';
import { entriesIn, languageOf, speak, type Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { saidInEach } from '../../server/chart-said';
import { dataFile } from '$lib/data-file';
import type { EntryGenerator, PageServerLoad } from './$types';
import { searchable } from './search';

/** The headings of the list. */
const TITLES: Readonly<Record<(typeof GROUPS)[number], () => string>> = {
	world: m.charts_group_world,
	'viet-nam': m.charts_group_vietnam,
	countries: m.charts_group_countries,
	usa: m.charts_group_usa,
	convention: m.nav_convention
};

export const entries: EntryGenerator = () => entriesIn([{}]);

export const load: PageServerLoad = ({ params }) => {
	const data = openData();
	const language = languageOf(params.lang);
	speak(language);
	const listed = CHARTS.map((chart) => ({ group: chart.group, ...entryOf(data, chart, language) }));
	return {
		groups: GROUPS.map((id) => ({
			id,
			title: TITLES[id](),
			charts: listed.filter(({ group }) => group === id)
		})),
		thumbnails: dataFile(language, '/charts/thumbnails.json', thumbnails(data, language)),
		places: placesOf(data)
	};
};

function entryOf(data: Data, chart: NamedChart, language: Language) {
	const { slug } = chart;
	const finding = saidInEach(data, slug)[language];
	const facts = chartFacts(data, slug);
	const name = chart.name({}, { locale: language });
	const years = `${facts.years.from}–${facts.years.to}`;
	const publishers = m.charts_publishers({ count: count(facts.publishers, language) });
	const amounts = [amountOf(slug)({ count: count(facts.figures, language) }), years, publishers];
	return {
		slug,
		name,
		finding,
		// A number stays with its word at the end of a line.
		about: amounts.map((part) => part.replaceAll(' ', '\u00a0')).join(' · '),
		words: searchable([slug, name, finding, ...facts.names])
	};
}

/** How many figures, signatures or instruments there are, in words. */
function amountOf(slug: string) {
	if (slug === 'convention-signatures') return m.charts_signatures;
	return slug === 'race-to-40' ? m.charts_instruments : m.chart_rows_count;
}

/** The names of places, one text for all that are in the same charts: names need not be sent once for every chart. */
function placesOf(data: Data): readonly { readonly slugs: readonly string[]; readonly words: string }[] {
	const charts = new Map<string, string[]>();
	for (const { slug } of CHARTS) {
		for (const code of chartFacts(data, slug).places) charts.set(code, [...(charts.get(code) ?? []), slug]);
	}
	const names = placeNames(data);
	const together = new Map<string, { slugs: string[]; names: string[] }>();
	for (const [code, slugs] of charts) {
		const same = together.get(slugs.join()) ?? { slugs, names: [] };
		same.names.push(...(names.get(code) ?? []));
		together.set(slugs.join(), same);
	}
	return [...together.values()].map(({ slugs, names }) => ({ slugs, words: searchable(names) }));
}
