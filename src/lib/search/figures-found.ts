import { group } from 'd3';
import { isState } from '$lib/check/matcher/lexicon';
import type { Observation } from '$lib/data/observation';
import type { SearchIndex } from './search-index';
import type { Understood } from './understood';
import { inOrder, ofNewest } from './newest';
import { isPlaceAlone, ofPlace } from './place-alone';
import { weighFigure, weighMetric, type WeighedFigure } from './weigh';

/** Figures that a query asks for. */
export interface FiguresFound {
	/** Of the year asked for, or of the newest; the likeliest first. Empty where nothing was asked for or is held. */
	readonly figures: readonly WeighedFigure[];
	/** The years asked for, where the tables hold none of them and the figures are of another. */
	readonly instead: readonly number[];
	/** Codes of the places asked for, of which no figure is held that was asked for. */
	readonly bare: readonly string[];
	/** Codes of places that have figures of it, the likeliest first, where none was asked for and the world has none; else empty. */
	readonly several: readonly string[];
}

export const NONE: FiguresFound = { figures: [], instead: [], bare: [], several: [] };
/** Where no place is named, the world stands for it; in Vietnamese Viet Nam does. */
const UNSAID = { en: ['WORLD'], vi: ['VNM', 'WORLD'] } as const;

const UNSAID_WEIGHT = 20;

/** Finds the figures that a query asks for: of a place alone the one that says most of it, of a year alone none. */
export function figuresFound(asked: Understood, index: SearchIndex, language: keyof typeof UNSAID): FiguresFound {
	if (isPageAlone(asked)) return NONE;
	if (isPlaceAlone(asked)) return ofPlace(asked, index);
	const said = asked.words.filter((word) => !/^\d+$/.test(word) && !asked.placeWords.has(word));
	const byWords = index.library.metrics(asked.metrics.size > 0 ? [] : said);
	const weights = new Map<string, number | null>();
	const weightOf = (metric: string) => {
		const known = weights.get(metric);
		if (known !== undefined) return known;
		const made = weighMetric(metric, asked, byWords, index);
		weights.set(metric, made);
		return made;
	};
	const weighed = candidates(asked, index, weightOf, language).flatMap((row): readonly WeighedFigure[] => {
		const metric = weightOf(row.metric);
		return metric === null ? [] : [{ row, weight: metric + weighFigure(row, asked) + unsaid(row, asked, language) }];
	});
	const likely = weighed.filter(({ weight }) => weight > 0);
	const asks = byWords.size > 0 || [...weights.values()].some((weight) => weight !== null) || asksForFigures(asked);
	const bare = asks ? asked.places.filter((place) => !likely.some(({ row }) => row.entity === place)) : [];
	if (likely.length === 0) return { ...NONE, bare };
	const own = asked.years.length === 0 ? ofNewest(likely, asked, UNSAID[language], index) : ofYear(likely, asked.years);
	return { ...NONE, ...own, bare };
}

/** Whether a page of the site is asked for, and nothing that figures are of. */
function isPageAlone({ pages, places, years, topics, subjects, metrics, categories }: Understood): boolean {
	return (
		pages.length > 0 &&
		places.length + years.length + topics.size + subjects.size + metrics.size + categories.size === 0
	);
}

function asksForFigures({ topics, subjects, metrics, measure }: Understood): boolean {
	return topics.size + subjects.size + metrics.size > 0 || measure !== null;
}

/**
 * Rows of the places named, or of the United States where one of its States is; else of all places. Of what stands beside
 * cybercrime only where it was asked for, and of the places that stand for an unsaid one.
 */
function candidates(
	asked: Understood,
	{ quoted, places, beside, besides }: SearchIndex,
	weightOf: (metric: string) => number | null,
	language: keyof typeof UNSAID
): readonly Observation[] {
	const states = [...asked.categories].filter(isState);
	const named = states.length > 0 ? [...asked.places, 'USA'] : asked.places;
	const own = named.length === 0 ? quoted : named.flatMap((place) => places.get(place) ?? []);
	const asksBeside = [...besides].some((metric) => weightOf(metric) !== null);
	const around = named.length === 0 ? UNSAID[language] : named;
	return asksBeside ? [...own, ...around.flatMap((place) => beside(place))] : own;
}

function unsaid({ entity }: Observation, { places }: Understood, language: keyof typeof UNSAID): number {
	if (places.length > 0) return 0;
	const at = UNSAID[language].findIndex((code) => code === entity);
	return at < 0 ? 0 : UNSAID_WEIGHT - 4 * at;
}

/** Of the year asked for; where it is not held, of the nearest. */
function ofYear(likely: readonly WeighedFigure[], years: readonly number[]): Pick<FiguresFound, 'figures' | 'instead'> {
	const held = likely.filter(({ row }) => years.includes(row.year));
	const best = inOrder(likely)[0];
	if (best === undefined) return NONE;
	const first = inOrder(held)[0];
	// Another series of the year asked for is no answer where the one asked for has other years.
	if (first !== undefined && first.weight + SLACK >= best.weight) return { figures: inOrder(held), instead: [] };
	const key = ({ row }: WeighedFigure) => `${row.entity} ${row.metric} ${row.category} ${row.publisher}`;
	const series = group(likely, key).get(key(best)) ?? [];
	const [wanted = 0] = years;
	const distance = ({ row }: WeighedFigure) => Math.abs(row.year - wanted);
	const whole = series.filter(({ row }) => row.status !== 'projection' && !row.flags.includes('part-year'));
	const [nearest] = [...(whole.length > 0 ? whole : series)].sort((a, b) => distance(a) - distance(b));
	if (nearest === undefined) return NONE;
	return { figures: inOrder(likely.filter(({ row }) => row.year === nearest.row.year)), instead: years };
}

/** So much less may a figure of the year asked for weigh than one of another. */
const SLACK = 24;
