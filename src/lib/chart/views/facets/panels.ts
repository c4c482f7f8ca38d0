import { group } from 'd3';
import { m } from '$lib/paraglide/messages';
import { amountText, amountTick } from '$lib/statements/amount-words';
import { withFlags } from '$lib/statements/figure-text';
import type { Drawing } from '../../drawing';
import type { Point, Series } from '../../draw/series';
import type { ChartInput } from '../../input';
import type { Panel } from './panel';

type Drawn = Pick<Drawing, 'series' | 'measure' | 'hatched' | 'together' | 'gaps'>;
type Words = Pick<ChartInput, 'words' | 'language'>;

/** A small chart for every series with figures, named with its newest one; or for every kind of thing, with all its publishers. */
export function panelsOf(drawing: Drawn, input: Words): readonly Panel[] {
	return drawing.together === true
		? byMetric(drawing, input)
		: drawing.series.flatMap((one) => bySeries(one, drawing, input));
}

function bySeries(
	{ key, name, counts, points, superseded }: Series,
	drawing: Drawn,
	{ language }: Words
): readonly Panel[] {
	const last = points.at(-1);
	if (last === undefined) return [];
	return [
		{
			key,
			colour: 1,
			name,
			...latestOf(last, language),
			counts,
			...(drawing.hatched === true ? { absent: absentSaid(points) } : {}),
			points,
			superseded,
			unmeasured: unmeasuredOf(last, drawing),
			tick: tickOf(last, drawing, language),
			peak: ({ row, amount }) => m.facets_peak({ year: row.year, figure: amountText(amount, language, 'short') })
		}
	];
}

/** A panel for every metric. The figure of a publisher that stands alone is in the head, those of several beside their lines. */
function byMetric(drawing: Drawn, { words, language }: Words): readonly Panel[] {
	const metricOf = ({ points, superseded }: Series) => (points[0] ?? superseded[0])?.row.metric ?? '';
	return [...group(drawing.series, metricOf)].flatMap(([metric, series]): Panel[] => {
		const last = series.flatMap(({ points }) => points.slice(-1))[0];
		if (last === undefined) return [];
		const alone = series.length === 1;
		return [
			{
				key: metric,
				colour: series[0]?.colour ?? 1,
				name: words.metrics[metric]?.label ?? metric,
				...(alone ? latestOf(last, language) : { latest: '', latestYear: '' }),
				counts: alone ? '' : m.facets_publishers({ count: series.length }),
				points: [],
				superseded: [],
				several: series.map((one) => ({ ...one, figure: alone ? '' : newestOf(one, language) })),
				unmeasured: drawing.gaps.flatMap(({ row }) => (row.metric === metric ? [row.year] : [])),
				tick: tickOf(last, drawing, language)
			}
		];
	});
}

/** The newest figure of a publisher with its year: "$158 bn in 2025"; empty without one. */
function newestOf({ points }: Series, language: ChartInput['language']): string {
	const last = points.at(-1);
	if (last === undefined) return '';
	const said = { figure: amountText(last.amount, language, 'short'), year: last.row.year };
	return last.row.flags.includes('part-year') ? m.facets_figure_part(said) : m.facets_figure(said);
}

function latestOf(
	{ row, amount }: Point,
	language: ChartInput['language']
): Pick<Panel, 'latest' | 'latestYear' | 'latestQualified'> {
	const year = String(row.year);
	const whole = withFlags(year, row.flags, language);
	return {
		latest: amountText(amount, language, 'short'),
		latestYear: year,
		...(whole === year ? {} : { latestQualified: whole })
	};
}

function tickOf({ amount }: Point, { measure }: Drawn, language: ChartInput['language']): (value: number) => string {
	return (value) => amountTick(value, amount.unit, language, { change: measure === 'change' });
}

/** Years of this series with a figure that the measure cannot be computed for. */
function unmeasuredOf({ row: { entity, category } }: Point, { gaps }: Drawn): readonly number[] {
	return gaps.flatMap(({ row }) => (row.entity === entity && row.category === category ? [row.year] : []));
}

/** What is said of the years without a figure: since when there is one, and that none is not zero. */
function absentSaid(points: readonly Point[]): readonly [string, string] {
	const year = Math.min(...points.map(({ row, span }) => Math.floor((span?.years[0] ?? row.year) + 0.5)));
	return [m.facets_none_before({ year }), m.facets_none_zero()];
}
