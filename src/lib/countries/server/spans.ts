import type { Period } from '../headline';
import { spanLength } from '../headline';
import { decimalYear } from '$lib/chart/views/line/scales';
import type { Span } from '$lib/data/country';
import { firstDayOf, lastDayOf } from '$lib/data/cut-date';
import type { Observation } from '$lib/data/observation';
import type { Data } from '$lib/data/server/data';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { periods } from './crime';

/** By figure id the time that figures count which are no figure of a year, and what they are in words. */
export function spansOf(data: Data, rows: readonly Observation[], language: Language): Readonly<Record<string, Span>> {
	return Object.fromEntries(
		rows.flatMap((row): [string, Span][] => {
			const period = periods(data).get(row.id);
			return period === undefined ? [] : [[row.id, spanOf(row, period, language)]];
		})
	);
}

/** Years are whole on an axis and stand at their middle: a date belongs half a year before its decimal year. */
function spanOf({ flags }: Observation, period: Period, language: Language): Span {
	const at = (day: string) => decimalYear(day) - 0.5;
	const said = flags.includes('part-year') ? m.brief_span_part : m.brief_span_total;
	return {
		years: [at(firstDayOf(period.from)), at(lastDayOf(period.to))],
		label: said({ span: spanLength(period, language) }, { locale: language })
	};
}
