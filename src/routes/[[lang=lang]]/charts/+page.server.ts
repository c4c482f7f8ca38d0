import { conventionSignatures } from '$lib/charts/convention-signatures/select';
import { draw } from '$lib/charts/explorer/draw';
import { isOfObservations, loadFinding } from '$lib/charts/explorer/load';
import { storyOf } from '$lib/charts/explorer/story';
import type { Finding } from '$lib/charts/finding';
import { stillOf } from '$lib/charts/stills/of-drawing';
import { chartFacts, placeNames } from '$lib/charts/stills/server/facts';
import { unfilteredInput } from '$lib/charts/server/unfiltered-input';
import { signaturesStill, waysToForce } from '$lib/charts/stills/server/treaties';
import { layoutSteps } from '$lib/charts/stills/steps';
import { STILL, type Still } from '$lib/charts/stills/still';
import { SLUGS, type Slug } from '$lib/data/datasets';
import type { Data } from '$lib/data/server/data';
import { openData } from '$lib/data/server/load';
import { HANOI } from '$lib/data/server/deeds';
import { raceFacts } from '$lib/data/server/race';
import { conventionFacts, partyCounts, signatures } from '$lib/data/server/signatures';
import { dateWords } from '$lib/dates';
import { NO_FILTERS } from '$lib/filters/filters';
import { count } from '$lib/format';
import { languageOf, speak, type Language } from '$lib/language';
import { m } from '$lib/paraglide/messages';
import { gatheringTitle } from '$lib/statements/gathering';
import { signatoriesOn } from '$lib/statements/signatories';
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
	const findings = new Map(
		await Promise.all(SLUGS.filter(isOfObservations).map(async (slug) => [slug, await loadFinding(slug)] as const))
	);
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

function entryOf(data: Data, slug: Slug, language: Language, findings: ReadonlyMap<Slug, Finding>) {
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

function partsOf(data: Data, slug: Slug, language: Language, findings: ReadonlyMap<Slug, Finding>): Entry {
	if (slug === 'convention-signatures') return signaturesEntry(data, language);
	if (slug === 'race-to-40') return raceEntry(data, language);
	const finding = findings.get(slug);
	if (finding === undefined) throw new Error(`No finding for "${slug}" in explorer/load.ts.`);
	const input = unfilteredInput(data, slug, language);
	const drawing = draw(input);
	return {
		finding: storyOf(drawing, input, finding).title,
		still: stillOf(drawing, () => draw({ ...input, filters: { ...NO_FILTERS, kind: 'bars' } })),
		amount: m.chart_rows_count
	};
}

function signaturesEntry(data: Data, language: Language): Entry {
	const convention = conventionFacts(data);
	const { title } = conventionSignatures({
		...convention,
		signatures: signatures(data, language),
		counts: partyCounts(data, language),
		states: [],
		filters: NO_FILTERS,
		language,
		asOfText: dateWords(convention.asOf, language),
		listSeenText: dateWords(convention.listSeen, language)
	});
	return { finding: title, still: signaturesStill(data, language), amount: m.charts_signatures };
}

function raceEntry(data: Data, language: Language): Entry {
	const { needed, asOf, listSeen } = conventionFacts(data);
	const { treaties } = raceFacts(data, language);
	const list = dateWords(listSeen, language);
	const facts = {
		signatures: signatures(data, language),
		counts: partyCounts(data, language),
		listSeen,
		listSeenText: list
	};
	const { ratified } = signatoriesOn(asOf, facts);
	const gathering = gatheringTitle(
		treaties.filter(({ key }) => key !== HANOI),
		language
	);
	return {
		finding: [m.charts_race_finding({ ratified, needed, list }), gathering].filter((part) => part !== null).join('. '),
		still: layoutSteps(waysToForce(data)),
		amount: m.charts_instruments
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
