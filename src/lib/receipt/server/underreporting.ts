import { group } from 'd3';
import type { Observation } from '$lib/data/observation';
import { newestFigure, withoutEchoes } from '$lib/data/select';
import { chartObservations } from '$lib/catalogue/server/observations';
import type { Data } from '$lib/data/server/data';
import { evidenceOf } from '$lib/catalogue/server/metric-sections';
import { entityNames } from '$lib/data/server/names';
import type { RowOf } from '$lib/data/row';
import { collate, percent } from '$lib/words/format';
import { flagWord } from '$lib/statements/flag-words';
import type { Language } from '$lib/words/language';
import type { UnderreportingInput, UnderreportingPreset } from '../underreporting';
import { figureText } from '$lib/statements/figure-text';

/** Charts of what was reported to an authority. */
const OF_REPORTS: readonly string[] = ['scam-reports', 'scam-losses'];
/** What nobody reports: what banks book, what police solve, what a response team sees. */
const NOT_REPORTED: readonly string[] = ['bank-cases', 'bank-losses', 'solved-cases', 'incident-counts'];

/**
 * Every country's newest figure of a chart of reports: those with a published rate of their own year first, then those
 * with another rate, then by name; else null.
 */
export function underreportingOn(data: Data, slug: string, language: Language): UnderreportingInput | null {
	return OF_REPORTS.includes(slug) ? underreportingOf(data, chartObservations(data, slug), language) : null;
}

/**
 * The newest whole-year figure that an authority counted, per place. Copies and parts of a year are left out. Null where no
 * such figure is.
 */
export function underreportingOf(
	data: Data,
	rows: readonly Observation[],
	language: Language
): UnderreportingInput | null {
	const names = entityNames(data, language);
	const whole = withoutEchoes(rows).filter(
		({ status, flags, value, metric }) =>
			status === 'reported' &&
			!flags.includes('part-year') &&
			value > 0 &&
			!NOT_REPORTED.includes(data.metrics.get(metric)?.comparability ?? '')
	);
	const figures = [...group(whole, ({ entity }) => entity).values()].flatMap((ofPlace) => {
		const row = newestFigure(ofPlace);
		if (row === undefined) return [];
		const { id, entity, year, value, unit } = row;
		const name = `${names.get(entity) ?? entity}, ${year}`;
		const text = figureText(row, [], language);
		const presets = presetsOf(data, row, language);
		const ownYear = presets.some((preset) => preset.year === year && !preset.disputed);
		return [{ figure: { id, name, value, unit, text, presets }, ownYear }];
	});
	const order = collate(language);
	const rank = ({ figure, ownYear }: (typeof figures)[number]) => (ownYear ? 2 : Number(figure.presets.length > 0));
	figures.sort((a, b) => rank(b) - rank(a) || order(a.figure.name, b.figure.name));
	return figures.length === 0 ? null : { figures: figures.map(({ figure }) => figure) };
}

/** Published rates for the place and kind of a figure: that of its own year first, then the newest. A disputed one says so. */
export function presetsOf(
	data: Data,
	{ entity, metric, year }: Pick<Observation, 'entity' | 'metric' | 'year'>,
	language: Language
): readonly UnderreportingPreset[] {
	return data
		.rows('reporting-rates')
		.filter((row) => row.entity === entity && row.metrics.includes(metric))
		.map((row) => presetIn(data, row, language))
		.sort((a, b) => Number(b.year === year) - Number(a.year === year) || b.year - a.year);
}

function presetIn(data: Data, row: RowOf<'reporting-rates'>, language: Language): UnderreportingPreset {
	const rate = row.rate;
	const measures = row[`measures_${language}`];
	const disputed = row.flags.includes('disputed');
	return {
		disputed,
		percent: row.of === 'reporting' ? rate : 100 - rate,
		year: row.year,
		measures: `${measures}: ${percent(rate, language)}${disputed ? ` (${flagWord('disputed', language)})` : ''}`,
		...evidenceOf(data, row.source, language)
	};
}
