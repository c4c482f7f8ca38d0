import type { Scale } from '$lib/data/choices';
import { isCount } from '$lib/data/convert';
import { priceYear } from '$lib/data/measures';
import type { Observation } from '$lib/data/observation';
import { withoutFigures } from '../draw/chosen-rows';
import { ofStatus, within } from '$lib/data/select';
import { faceWord } from '$lib/filters/face-word';
import { capital, listWords, yearSpans } from '$lib/words/format';
import { m } from '$lib/paraglide/messages';
import { labelOf } from '$lib/data/labels';
import { voicesNotes } from '$lib/statements/voices';
import { warning, rankRefusal } from './comparability-words';
import type { ChartText } from '../input';
import { gapNotes, measureSubtitle, stepNotes, unstackedNotes } from './measure-words';
import { REACH } from '../draw/nearest-year';
import type { Drawing, DrawInput, ViewId } from '../drawing';
import type { ChartSpec } from '../spec';
import { measuredWhat } from './measured-what';
import { plainTitle } from './plain-title';
import { seriesShown } from './places-title';
import { hasScale } from '../draw/chosen';
import { sharesScale } from '../draw/shares-scale';
import { acrossIsLog } from '../draw/pairs';

/** Pictures in which heights or lengths of different series stand on one axis. */
const ONE_AXIS: readonly ViewId[] = [
	'line',
	'bars',
	'slope',
	'stacked',
	'scatter',
	'map',
	'strip',
	'bands',
	'tiles',
	'dots'
];

/** Places that a note names one by one. */
const MOST_NAMED = 12;

/** What a chart page tells of a drawing: title, subtitle, notes, and the ids of exactly the figures that are drawn. */
export function chartTextOf(drawing: Drawing, input: DrawInput, finding: ChartSpec): ChartText {
	const [own] = input.dataset.kinds;
	const plain = drawing.measure === 'value';
	const found = drawing.rows.length === 0 ? null : finding.title(drawing, input);
	const how = howOf(drawing, input);
	const what =
		found !== null && drawing.metric === null ? m.chart_title_neutral({ what: finding.neutral(), how }) : capital(how);
	// A chosen place that is not in the picture is told where it is missed
	const missing = input.dataset.series === 'country' ? withoutFigures(input, drawing.rows) : [];
	const { asKnown } = input;
	const warnings = [...(asKnown === undefined ? [] : [asKnown]), ...warningsOf(drawing, input), ...missing];
	const subtitle =
		plain && drawing.picture === own && ownScale(drawing, input) ? finding.subtitle(drawing, input) : null;
	return {
		title: found?.text ?? plainly(drawing, input, finding),
		subtitle: subtitle ?? generalSubtitle(what, drawing),
		face: drawing.picture === own ? '' : faceWord(drawing.picture),
		reading: readingOfPicture(drawing, input),
		notes: [
			...new Set([
				...warnings,
				...notesOf(drawing, input),
				...finding.notes(drawing, input),
				...voicesNotes([...drawing.rows, ...echoesOf(drawing, input)], input.language)
			])
		],
		drawn: drawing.rows.map(({ id }) => id),
		warnings,
		rests: found?.rests ?? [],
		spare: found?.spare ?? [],
		spoken: found === null ? [] : (finding.spoken?.(drawing, input) ?? []),
		amounts: drawing.amounts
	};
}

/** Copies of other figures that are left out of the picture, of the same places, kinds and years as what is in it. */
function echoesOf({ rows, years: [from, to] }: Drawing, input: DrawInput): readonly Observation[] {
	return ofStatus(within(input.rows, { from, to }), input.filters.statuses).filter(
		({ flags, entity, metric }) =>
			flags.includes('echo') && rows.some((row) => row.entity === entity && row.metric === metric)
	);
}

/** The warnings that stand out: unlike figures on one axis, and a ranking refused for it. */
export function warningsOf(drawing: Drawing, { words, language, filters }: DrawInput): readonly string[] {
	const { picture, guarded } = drawing;
	if (!ONE_AXIS.includes(picture) && !sharesScale(drawing, filters.panelScale)) return [];
	const name = (code: string) => labelOf(words.entities, code);
	const said = warning(guarded, name, language);
	const refused =
		picture === 'bars' || picture === 'map' || picture === 'tiles' ? rankRefusal(guarded, name, language) : null;
	return [refused ?? said].filter((one) => one !== null);
}

function ownScale({ scale, picture }: Drawing, { dataset }: DrawInput): boolean {
	const own: Scale = picture === 'strip' ? 'log' : hasScale(picture) ? dataset.scale : 'linear';
	return scale === own;
}

/** What is drawn, where and when: the title where nothing can be said. */
function plainly(drawing: Drawing, input: DrawInput, finding: ChartSpec): string {
	const { dataset, words, language } = input;
	const { metric, rows, years, picture } = drawing;
	const other = metric === null || metric === dataset.oneOf[0] ? undefined : words.metrics[metric]?.label;
	const shown = picture === 'scatter' ? pairsShown(drawing, input) : seriesShown(drawing, input).map(({ key }) => key);
	const places = dataset.series === 'country' ? [...new Set(shown)] : [];
	const names = places.filter((code) => code !== 'WORLD').map((code) => labelOf(words.entities, code));
	const ends = seriesShown(drawing, input).flatMap(({ points }) => points.at(-1)?.row ?? []);
	const drawn = (picture === 'scatter' ? rows : ends).map(({ year }) => year);
	// A picture of one year has the last figure before it where a place has none
	const span =
		drawing.year === null || drawn.length === 0 ? years : ([Math.min(...drawn), Math.max(...drawn)] as const);
	return plainTitle(
		measuredWhat(other ?? finding.neutral(), drawing, input),
		names,
		rows.length === 0 ? null : span,
		language
	);
}

/** Places of a scatter plot: those chosen, else all. */
function pairsShown({ rows }: Drawing, { filters }: DrawInput): readonly string[] {
	const drawn = rows.map(({ entity }) => entity);
	const chosen = filters.countries.filter((code) => drawn.includes(code));
	return chosen.length > 0 ? chosen : drawn;
}

/** What is drawn and in which unit, to open a sentence: "US dollars per person", "Complaints to the FBI by state: reports". */
export function whatOf(drawing: Drawing, input: DrawInput): string {
	return capital(howOf(drawing, input));
}

/** The unit of what is drawn, inside a sentence: "US dollars per person". */
export function unitPhrase(drawing: Drawing, { rows, denominators, dataset, language }: DrawInput): string {
	const { measure, currency, metric } = drawing;
	const unit = metric === dataset.persons ? 'persons' : unitOf(drawing.rows.length > 0 ? drawing.rows : rows);
	return measureSubtitle({ measure, currency }, { unit, priceYear: priceYear(denominators), language });
}

function howOf(drawing: Drawing, input: DrawInput): string {
	const { metric } = drawing;
	const how = unitPhrase(drawing, input);
	const label = metric === null ? undefined : input.words.metrics[metric]?.label;
	return label === undefined ? how : m.chart_title_neutral({ what: label, how });
}

/** The unit that figures were published in; null for several currencies. */
function unitOf(rows: readonly Observation[]): string | null {
	const units = [...new Set(rows.map(({ unit }) => unit))];
	if (units.length > 1 && units.every(isCount)) return 'reports-or-cases';
	return units.length === 1 ? (units[0] ?? null) : null;
}

function generalSubtitle(what: string, { rows, year, years: [from, to] }: Drawing): string {
	if (rows.length === 0) return `${what}.`;
	return year !== null || from === to
		? m.chart_subtitle_year({ what, year: year ?? from })
		: m.chart_subtitle_years({ what, from, to });
}

/** Pictures whose logarithmic axis runs upwards with a line at every factor of ten, and at nothing else. */
const TENFOLD: readonly ViewId[] = ['line', 'slope', 'bands'];

/** How the axes of the picture are read; empty where they need no word. */
function readingOfPicture(drawing: Drawing, { filters }: DrawInput): string {
	const { picture, scale, series } = drawing;
	const what = againstWords(filters.against);
	const across = acrossIsLog(filters.against) ? m.scatter_subtitle_x_log({ what }) : m.scatter_subtitle_x({ what });
	return [
		...(scale === 'log' ? [TENFOLD.includes(picture) ? m.chart_note_log() : m.chart_note_log_steps()] : []),
		...(picture === 'facets'
			? [sharesScale(drawing, filters.panelScale) ? m.chart_note_facets_shared() : m.chart_note_facets()]
			: []),
		...(picture === 'bars' && series.some(({ points }) => points.length > 1) ? [m.chart_note_ways()] : []),
		...(picture === 'stacked' && filters.relative === true ? [m.chart_note_relative()] : []),
		...(picture === 'scatter' ? [across] : [])
	].join(' ');
}

/** What the horizontal axis of a scatter plot shows, in words. */
export function againstWords(against: string | null): string {
	return acrossIsLog(against) ? m.scatter_x_losses_per_person() : m.scatter_x_internet_users();
}

function notesOf(drawing: Drawing, input: DrawInput): readonly string[] {
	const { language } = input;
	return [
		...nearestNotes(drawing, input),
		...(refusesLocal(drawing, input) ? [m.chart_note_local()] : []),
		...gapNotes(drawing.gaps, language),
		...(drawing.offLog > 0 ? [m.chart_note_off_log({ count: drawing.offLog })] : []),
		...unstackedNotes(drawing, language),
		...(drawing.more > 0 ? [m.chart_note_more({ count: drawing.more })] : []),
		...acrossNotes(drawing, input),
		...stepNotes([...drawing.amounts.values(), ...drawing.pairs.map(({ x }) => x)], language, (id) =>
			shortTitle(input.titles[id] ?? id)
		),
		...(drawing.rows.some(({ flags }) => flags.includes('part-year')) ? [m.chart_note_part_year()] : [])
	];
}

/** Whether the reader asked for local money that other pictures of the chart can be drawn in. */
function refusesLocal({ currency }: Drawing, { filters, dataset }: DrawInput): boolean {
	return filters.currency === 'local' && currency !== 'local' && dataset.currencies.includes('local');
}

/** Whose figures, of which years, the horizontal axis of a scatter plot shows. */
function acrossNotes({ pairs }: Drawing, { filters, words, language }: DrawInput): string[] {
	if (pairs.length === 0) return [];
	const names = [...new Set(pairs.map(({ xRow }) => labelOf(words.publishers, xRow.publisher)))];
	const years = yearSpans(pairs.map(({ xRow }) => xRow.year));
	return [m.scatter_note_x({ what: againstWords(filters.against), publishers: listWords(names, language), years })];
}

/** Publisher and document, without the definitions that statistical tables carry in their titles. */
function shortTitle(title: string): string {
	return title.split(': ').slice(0, 2).join(': ');
}

/** Names the places whose figure is of an earlier year than the one shown; on a map of many only how many there are. */
function nearestNotes(
	{ year, series, background, picture }: Drawing,
	{ words, language, dataset }: DrawInput
): string[] {
	if (year === null || picture === 'scatter') return [];
	const shown = [...series, ...background].flatMap(({ points }) => points.at(-1)?.row ?? []);
	const earlier = shown.filter((row) => row.year !== year);
	if (earlier.length === 0) return [];
	if (earlier.length > MOST_NAMED) return [m.chart_note_nearest_counted({ count: earlier.length, year, reach: REACH })];
	const places = earlier.map((row) =>
		m.chart_note_nearest_named({
			place:
				dataset.series === 'category'
					? labelOf(words.categories, row.category ?? '')
					: labelOf(words.entities, row.entity),
			year: row.year
		})
	);
	return [m.chart_note_nearest({ year, reach: REACH, places: listWords(places, language) })];
}
