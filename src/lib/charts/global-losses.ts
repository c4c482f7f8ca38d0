import { greatest } from 'd3';
import { cannotFollowCountries } from '$lib/chart/draw/chosen-rows';
import { spreadsDrawn } from '$lib/chart/draw/conflicts-drawn';
import type { Series } from '$lib/chart/draw/series';
import type { ChartInput } from '$lib/chart/input';
import { CHART, type ChartSpec } from '$lib/chart/spec';
import { spreadWording, whatWords } from '$lib/chart/text/spread-wording';
import type { LineInput } from '$lib/chart/views/line/line';
import type { Amount } from '$lib/data/convert';
import type { Observation, Status } from '$lib/data/observation';
import { quantityOf, type MetricTable } from '$lib/data/metric';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { type Said, say, isSound } from '$lib/statements/said';
import { bracketText, spreadSaid, comparedIn, newestSpread, type SaidConflict } from '$lib/statements/spread';

/** The newest year for which publishers put the same thing, in the world, at different amounts; null where none is drawn. */
export function worldSpread(drawn: readonly Observation[], input: ChartInput): SaidConflict | null {
	return newestSpread(spreadsDrawn(drawn, input).filter(({ entity }) => entity === 'WORLD'));
}

/** The same as a bracket beside lines: amounts in US dollars. */
export function worldBracket(drawn: readonly Observation[], input: ChartInput): LineInput['bracket'] {
	const found = worldSpread(drawn, input);
	if (found === null) return null;
	const { year, spread } = found;
	return { year, low: spread.low, high: spread.high, text: bracketText(spread, input.language) };
}

/**
 * How far apart the figures for one thing in the newest year lie, and what a single figure says of the largest other thing
 * that same year: totals of different things are named, never joined. Null where no two figures are of the same thing.
 */
export function globalLossesTitle(
	drawn: readonly Observation[],
	amounts: ReadonlyMap<string, Amount>,
	input: ChartInput
): Said | null {
	const spread = worldSpread(drawn, input);
	if (spread === null) return null;
	const said = spreadSaid(spread, spreadWording(spread, amounts, input));
	const other = largestOther(spread, drawn, amounts, input.words.metrics);
	if (other === null) return said;
	const { text } = spreadWording(spread, amounts, input);
	const options = { locale: input.language };
	const whole = m.global_losses_title(
		{
			said: said.text,
			who: ONE[other.status]({}, options),
			what: whatWords({ quantity: quantityOf(other.metric, input.words.metrics), entity: other.entity }, input),
			amount: text(other)
		},
		options
	);
	const beyond = whole.startsWith(said.text) ? [whole.slice(said.text.length)] : [];
	return say(whole, [...comparedIn(spread).map(({ row }) => row), other], beyond);
}

/** The largest figure of that year and place that stands alone for what it is of, where it lies above those of the spread. */
function largestOther(
	{ year, entity, quantity, figures }: SaidConflict,
	drawn: readonly Observation[],
	amounts: ReadonlyMap<string, Amount>,
	metrics: MetricTable
): Observation | null {
	const of = ({ metric }: Observation) => quantityOf(metric, metrics);
	const size = ({ id }: Observation) => amounts.get(id)?.value ?? 0;
	const others = drawn.filter(
		(row) => row.year === year && row.entity === entity && of(row) !== quantity && isSound(row)
	);
	const alone = others.filter((row) => others.filter((one) => of(one) === of(row)).length === 1);
	const largest = greatest(alone, size);
	return largest !== undefined && figures.every(({ row }) => size(row) < size(largest)) ? largest : null;
}

const ONE: Readonly<Record<Status, (inputs: Record<string, never>, options: { locale: Language }) => string>> = {
	reported: m.global_losses_one_reported,
	official: m.global_losses_one_official,
	survey: m.global_losses_one_survey,
	estimate: m.global_losses_one_estimate,
	projection: m.global_losses_one_projection
};

/** Figures that their publisher has replaced are drawn, but no longer claimed. */
const current = (series: readonly Series[]) => series.flatMap(({ points }) => points.map(({ row }) => row));

/** World totals: how far apart the figures of one year for one thing lie. */
export const chart: ChartSpec = {
	...CHART,
	slug: 'global-losses',
	order: 1,
	group: 'world',
	dated: true,
	name: m.global_losses_name,
	aside: m.global_losses_aside,
	metrics: [
		'cybercrime_cost',
		'cybercrime_cost_eur',
		'cybercrime_cost_direct',
		'cybercrime_cost_total',
		'consumer_cybercrime_cost',
		'scam_losses',
		'ransomware_payments',
		'ic3_losses'
	],
	inInk: 'ic3_losses',
	leads: [
		{ metric: 'cybercrime_cost', publisher: 'cybersecurity-ventures', entity: 'WORLD' },
		{ metric: 'scam_losses', publisher: 'gasa', entity: 'WORLD' },
		{ metric: 'ransomware_payments', publisher: 'chainalysis', entity: 'WORLD' },
		{ metric: 'ic3_losses', publisher: 'fbi-ic3', entity: 'USA' }
	],
	entities: ['WORLD', 'USA'],
	articles: [13, 17, 55],
	kinds: ['bands', 'line', 'strip', 'facets'],
	measures: ['value', 'gdp-share', 'constant-usd', 'change'],
	currencies: ['usd'],
	scale: 'log',
	series: 'publisher',
	title: ({ series, amounts, measure }, input) =>
		measure === 'change' ? null : globalLossesTitle(current(series), amounts, input),
	neutral: () => m.global_losses_neutral(),
	subtitle: () => m.global_losses_subtitle(),
	bracket: ({ series }, input) => worldBracket(current(series), input),
	notes: (_drawing, input) => [
		...cannotFollowCountries(input, m.chart_note_world_only()),
		...((input.filters.currency ?? 'usd') === 'usd' ? [] : [m.global_losses_note_usd_only()]),
		m.global_losses_note()
	]
};
