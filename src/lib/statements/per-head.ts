import { descending } from 'd3';
import type { Observation } from '$lib/data/observation';
import { largestOf, newestShare, shareOf, type Share } from './share';
import { listWords, percent } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';

/** How a count lies beside the people it was counted among. */
export interface PerHead {
	readonly year: number;
	/** The places with the most people, and their share of the people. */
	readonly largest: Share;
	/** What those places make of the count. */
	readonly counted: Share;
	/** Of the amounts the highest for each inhabitant, the highest first. */
	readonly highest: readonly Observation[];
}

/** Figures of places that are told apart by `category`, all years. */
export interface PlacesCounted {
	readonly people: readonly Observation[];
	readonly counts: readonly Observation[];
	readonly amounts: readonly Observation[];
}

/**
 * Which part of the people and of a count the `places` with the most people have, and where amounts are the highest per head
 * (`top` of them), in the newest year of which all three tables hold every place; null without one.
 */
export function perHead({ people, counts, amounts }: PlacesCounted, places: number, top: number): PerHead | null {
	const of = (rows: readonly Observation[], year: number, among: Share) => {
		const codes = new Set(among.parts.map(({ category }) => category));
		return shareOf(
			rows.filter((row) => row.year === year && codes.has(row.category)),
			{ rows, totals: null }
		);
	};
	const years = [...new Set(people.map(({ year }) => year))];
	const isWhole = (year: number, among: Share) => of(counts, year, among) !== null && of(amounts, year, among) !== null;
	const largest = newestShare(years, (year) => {
		const share = largestOf(year, places, { rows: people, totals: null });
		return share !== null && isWhole(year, share) ? share : null;
	});
	if (largest === null) return null;
	const { year } = largest;
	const counted = of(counts, year, largest);
	return counted === null ? null : { year, largest, counted, highest: highestIn(year, people, amounts).slice(0, top) };
}

function highestIn(year: number, people: readonly Observation[], amounts: readonly Observation[]): Observation[] {
	const heads = new Map(people.filter((row) => row.year === year).map(({ category, value }) => [category, value]));
	const each = ({ value, category }: Observation) => value / (heads.get(category) ?? Infinity);
	return amounts
		.filter((row) => row.year === year && heads.has(row.category))
		.sort((a, b) => descending(each(a), each(b)));
}

/**
 * What the people of the states tell of their complaints and losses: "In 2024 the 10 states with the most people had 54% of
 * the people and filed 55% of the complaints; …"; `nameOf` names a state by its code.
 */
export function perHeadWords(of: PerHead, nameOf: (code: string) => string, language: Language): string {
	return m.per_head_states(
		{
			year: of.year,
			count: of.largest.parts.length,
			people: percent(of.largest.percent, language, 0),
			complaints: percent(of.counted.percent, language, 0),
			names: listWords(
				of.highest.map(({ category }) => nameOf(category ?? '')),
				language
			)
		},
		{ locale: language }
	);
}
