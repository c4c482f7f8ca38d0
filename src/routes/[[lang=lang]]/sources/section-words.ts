import type { MetricSection, MetricPublisher } from '$lib/data/metric-section';
import { m } from '$lib/paraglide/messages';
import { unitWords } from '$lib/chart/text/measure-words';
import { count, listWords } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { figuresWord } from '../charts/[slug=slug]/source-words';

/** Families of metrics, in the order of the page: what is lost, then what is counted, then what is asked or set beside it. */
const FAMILIES: readonly { readonly id: string; readonly word: () => string }[] = [
	{ id: 'losses', word: m.sources_family_losses },
	{ id: 'cost', word: m.sources_family_cost },
	{ id: 'crypto', word: m.sources_family_crypto },
	{ id: 'reports', word: m.sources_family_reports },
	{ id: 'cases', word: m.sources_family_cases },
	{ id: 'attacks', word: m.sources_family_attacks },
	{ id: 'share', word: m.sources_family_share },
	{ id: 'average', word: m.sources_family_average },
	{ id: 'persons', word: m.sources_family_persons },
	{ id: 'users', word: m.sources_family_users },
	{ id: 'index', word: m.sources_family_index },
	{ id: 'context', word: m.sources_family_context }
];

/** Ids of the families, in the order of the page: each has a page of its own. */
export const FAMILY_IDS = FAMILIES.map(({ id }) => id);

/** The families with their names, in the order of the page. */
export function familyNames(): readonly { readonly id: string; readonly name: string }[] {
	return FAMILIES.map(({ id, word }) => ({ id, name: word() }));
}

/** How many kinds a group holds, and how many figures: "12 kinds of figures", "1,204 figures". */
export function heldIn(sections: readonly MetricSection[], language: Language) {
	const figures = sections.flatMap(({ publishers }) => publishers).reduce((sum, { figures }) => sum + figures, 0);
	return {
		kinds: m.sources_group_kinds({ count: count(sections.length, language) }, { locale: language }),
		figures: figuresWord(figures, language)
	};
}

/** Sections by family, in the order of the page; a family without a section is left out. */
export function byFamily(sections: readonly MetricSection[]) {
	return FAMILIES.map(({ id, word }) => ({
		id,
		name: word(),
		sections: sections.filter(({ family }) => family === id)
	})).filter((family) => family.sections.length > 0);
}

/** More places than this are counted, not named. */
const MOST_PLACES = 8;

/** Units in words, joined: "US dollars", "MYR". */
export function unitsText(units: readonly string[], language: Language): string {
	return listWords(
		units.map((unit) => (unit === 'LCU_per_USD' ? m.sources_unit_rate() : unitWords(unit, language))),
		language
	);
}

/** Years and places covered: "2001–2025: United States", "2014–2024: 194 places"; empty without figures. */
export function coverText({ years, places }: Pick<MetricSection, 'years' | 'places'>, language: Language): string {
	if (places.length === 0) return '';
	const many = places.length > MOST_PLACES;
	const where = many ? m.sources_places({ count: count(places.length, language) }) : listWords(places, language);
	return `${years}: ${where}`;
}

/** Places and the years before which the method changed: "Germany 2014; Japan 2018"; empty where it never did. */
export function breaksText(breaks: MetricSection['breaks'], language: Language): string {
	const named = breaks.slice(0, MOST_PLACES).map(({ place, years }) => `${place} ${years}`);
	const more = breaks.length - named.length;
	const rest = more > 0 ? [m.sources_breaks_more({ count: count(more, language) })] : [];
	return [...named, ...rest].join('; ');
}

/** Publishers, one a line: "FBI IC3: losses victims reported (25 figures in 12 documents)"; empty without figures. */
export function publishersText(publishers: readonly MetricPublisher[], language: Language): string {
	return publishers
		.map((publisher) => {
			const what = publisher.counts === '' ? publisher.name : `${publisher.name}: ${publisher.counts}`;
			return `${what} (${heldText(publisher, language)})`;
		})
		.join('\n');
}

/** How much of a publisher is held: "25 figures in 12 documents". */
function heldText({ figures, documents }: MetricPublisher, language: Language): string {
	return m.sources_publisher({
		figures: figuresWord(figures, language),
		documents: m.sources_document_count({ count: count(documents, language) })
	});
}
