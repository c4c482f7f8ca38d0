import type { Observation } from '$lib/data/observation';
import { type Amount, asPublished } from '$lib/data/convert';
import { countsOf, labelOf } from '$lib/data/labels';
import { amountAlone, amountText } from '$lib/statements/amount-words';
import { type Extremes, extremesOf, extremesSaid } from '$lib/statements/beside';
import { figureText, withFlags } from '$lib/statements/figure-text';
import { measuredPath, pathOf } from '$lib/statements/path';
import { newestOfEach, placesSaid } from '$lib/statements/places';
import { risesSaid, risesBetween, risesOf, type Told } from '$lib/statements/rises';
import { isSound, type Said } from '$lib/statements/said';
import { m } from '$lib/paraglide/messages';
import type { Drawing, DrawInput } from '../drawing';
import type { Series } from '../draw/series';
import { measuredWhat } from './measured-what';

/** What the headline of a chart of places is made with. */
export interface PlacesTitle {
	/** What the figures are of: "Reported losses". */
	readonly what: string;
	/** Counts of which it may say in how many places they rose; absent where it may not. */
	readonly rises?: 'losses' | 'reports';
	/** A figure in words, where it is not the amount as drawn. */
	readonly figure?: (row: Observation) => string;
}

/** Places whose figures a headline tells one by one. */
const FEW = 3;

/**
 * What can be said of the places drawn, whatever the reader chose: of one its way, or its one figure; of two or three the
 * figure of each, with what it counts; of more in how many it rose, or between which places all of them lie where all count
 * the same thing. Null where none of this can be said.
 */
export function placesTitle(title: PlacesTitle, drawing: Drawing, input: DrawInput): Said | null {
	const { picture, year, amounts } = drawing;
	const { words, language } = input;
	if (picture === 'scatter') return null;
	const rows = seriesShown(drawing, input).map(({ points }) =>
		points.flatMap(({ row }) => (amounts.has(row.id) ? row : []))
	);
	const place = (row: Observation) =>
		input.dataset.series === 'category'
			? labelOf(words.categories, row.category ?? '')
			: labelOf(words.entities, row.entity);
	const amount = (row: Observation) => amounts.get(row.id) ?? asPublished(row);
	const amountWords = drawing.measure === 'change' ? amountText : amountAlone;
	const figure = title.figure ?? ((row: Observation) => amountWords(amount(row), language));
	const told = (row: Observation) => withFlags(figure(row), row.flags, language);
	const what = measuredWhat(title.what, drawing, input);
	const [only] = rows;
	if (rows.length === 1 && only !== undefined && year === null) {
		const path = pathOf(only, picture === 'slope' ? drawing.years : null);
		// In its own money where money is drawn as it is: no exchange rate makes the way of one country
		const own = drawing.measure === 'value' ? (row: Observation) => figureText(row, [], language) : figure;
		if (path !== null)
			return measuredPath(path, { what, place: place(path.to), figure: title.figure ?? own, language });
	}
	if (rows.length <= FEW) {
		const each = newestOfEach(rows, year);
		const counted = (row: Observation) => countsOf(words, row.publisher, row.metric);
		return each === null ? null : placesSaid(each, { what, figure: told, place, counted, language });
	}
	if (year === null && title.rises !== undefined) return risesTitle(title.rises, drawing, input);
	const last = year === null ? (newestOfEach(rows) ?? []) : rows.flat().filter((row) => row.year === year);
	const sound = last.filter((row) => row.entity !== 'WORLD' && isSound(row));
	const ends = extremesOf(sound, (row) => amount(row).value);
	// A figure in doubt that lies outside would stand in the picture against the words
	const beyond = last.some((row) => row.entity !== 'WORLD' && ends !== null && isOutside(row, ends, amount));
	// Bars show the highest of many; other pictures the first of them
	const cut = drawing.more > 0;
	if (ends === null || beyond || (cut && picture !== 'bars')) return null;
	const wording = {
		what: m.places_what_year({ what, year: ends.year }, { locale: language }),
		figure,
		place,
		highestOnly: cut,
		language
	};
	return extremesSaid(ends, wording);
}

/** Whether a figure lies below the lowest or above the highest. */
export function isOutside(
	row: Observation,
	{ lowest, highest }: Extremes,
	amount: (row: Observation) => Amount
): boolean {
	const [low, high] = [lowest[0], highest[0]];
	if (low === undefined || high === undefined) return false;
	return amount(row).value < amount(low).value || amount(row).value > amount(high).value;
}

/** The series that a headline is about: those chosen; on a map where nobody chose, every place. */
export function seriesShown(
	{ picture, series, background }: Pick<Drawing, 'picture' | 'series' | 'background'>,
	{ filters }: Pick<DrawInput, 'filters'>
): readonly Series[] {
	const all = picture === 'map' && (filters.countries.length === 0 || series.length === 0);
	return all ? [...series, ...background] : series;
}

/** In how many of several countries what was published rose: no exchange rate changes a direction. */
function risesTitle(of: 'losses' | 'reports', drawing: Drawing, { words, language }: DrawInput): Said | null {
	if (drawing.measure !== 'value') return null;
	const series = [...publishedRows(drawing)].map(([key, rows]): Told => ({
		key,
		name: labelOf(words.entities, key),
		rows
	}));
	const rises = drawing.picture === 'slope' ? risesBetween(series, ...drawing.years) : risesOf(series);
	return rises === null ? null : risesSaid(of, rises, series.length, language);
}

/** The figures of each drawn series by year, those included that have no rate to be drawn at: a direction needs none. */
export function publishedRows({
	series,
	gaps
}: Pick<Drawing, 'series' | 'gaps'>): ReadonlyMap<string, readonly Observation[]> {
	const undrawn = gaps.filter(({ gap }) => gap === 'no-rate').map(({ row }) => row);
	return new Map(
		series.map(({ key, points }) => {
			// Of a year whose figures have no rate the newest comes first
			const own = [...points.map(({ row }) => row), ...undrawn.filter(({ entity }) => entity === key)];
			const years = new Map([...own].reverse().map((row) => [row.year, row]));
			return [key, [...years.values()].sort((a, b) => a.year - b.year)];
		})
	);
}
