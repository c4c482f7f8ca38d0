import { group } from 'd3';
import type { Counter, Counters, Document } from '../page';
import { rowsByPlace } from '$lib/catalogue/server/country-rows';
import type { Observation } from '$lib/data/observation';
import { newestFigure, withoutEchoes, yearsOf } from '$lib/data/select';
import type { Data } from '$lib/data/server/data';
import { standingFor } from '$lib/data/server/metric-facts';
import { listApart } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { figureText } from '$lib/statements/figure-text';
import { countsAny, countsCrime, crimeOf } from './crime';

/** Things counted that a line names; a counter of more has them in the table of all figures. */
const MOST_NAMED = 3;

/** Who counts what in a country, since when: counters of crime first, then those with the newest figure; and what nobody counts. */
export function counters(data: Data, code: string, language: Language): Counters {
	const rows = withoutEchoes(rowsByPlace(data).get(code) ?? []);
	const made = [...group(rows, ({ office }) => office).values()].map((own) => counterOf(data, own, language));
	const families = new Set(rows.map(({ metric }) => data.metrics.get(metric)?.family));
	const options = { locale: language };
	return {
		counters: made.sort((a, b) => Number(b.crime) - Number(a.crime) || b.to - a.to || b.figures - a.figures),
		nobody: [
			...(countsAny(data, rows, ['losses']) ? [] : [m.brief_kind_losses({}, options)]),
			...(countsAny(data, rows, ['reports', 'cases']) ? [] : [m.brief_kind_cases({}, options)]),
			...(families.has('share') || families.has('persons') ? [] : [m.brief_kind_surveys({}, options)])
		]
	};
}

function counterOf(data: Data, rows: readonly Observation[], language: Language): Counter {
	const last = newestFigure(rows);
	const span = yearsOf(rows) ?? { from: 0, to: 0 };
	const publisher = data.publishers.get(last?.publisher ?? '');
	const metrics = [...new Set(rows.map(({ metric }) => metric))];
	const what = metrics.map(
		(metric) =>
			data.series(last?.publisher ?? '', metric)?.[`counts_${language}`] ??
			data.metrics.get(metric)?.[`label_${language}`] ??
			metric
	);
	return {
		name: publisher?.[`short_${language}`] ?? last?.publisher ?? '',
		what: listApart([...new Set(what)].slice(0, MOST_NAMED)),
		...span,
		figures: rows.length,
		crime: metrics.some((metric) => countsCrime(data, metric)),
		newest: last === undefined ? null : { id: last.id, text: figureText(last, last.flags, language), year: last.year }
	};
}

/** The documents that the figures of a brief were read in: of its title, of people online, of the index. */
export function documents(data: Data, code: string, language: Language): readonly Document[] {
	const rows = withoutEchoes(rowsByPlace(data).get(code) ?? []);
	const newest = (what: 'users' | 'index') =>
		newestFigure(rows.filter(({ metric }) => standingFor(data, what).includes(metric)));
	const crime = crimeOf(data, code, language);
	const sources = [rows.find(({ id }) => id === crime?.row.id), newest('users'), newest('index')].flatMap((row) =>
		row === undefined ? [] : [row.source]
	);
	return [...new Set(sources)].flatMap((id): Document[] => {
		const source = data.sources.get(id);
		return source === undefined ? [] : [{ title: source.title, lang: source.language, url: source.url }];
	});
}
