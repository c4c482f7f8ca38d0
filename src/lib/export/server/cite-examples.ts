import { chartObservations } from '$lib/catalogue/server/observations';
import { chartOf } from '$lib/catalogue/server/specs';
import type { Data } from '$lib/data/server/data';
import { entityNames } from '$lib/data/server/names';
import type { Observation } from '$lib/data/observation';
import { figureText } from '$lib/statements/figure-text';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { CiteExample } from '../cite-example';
import { citationSources } from '../citation-sources';
import { chartMetadata } from './metadata';

/** The chart whose citation is shown, and that of one of its figures: the newest of the country it draws first. */
const CHART = 'scam-losses';
/** The country whose page is cited. */
const COUNTRY = 'VNM';

/** One citation of each kind, made from the tables as the dialog of a chart makes it. */
export function citeExamples(data: Data, language: Language): readonly CiteExample[] {
	const about = chartMetadata(data, CHART);
	const { updated } = about;
	const rows = chartObservations(data, CHART);
	const ofFirst = rows.filter(({ entity, flags }) => entity === chartOf(CHART).countries[0] && flags.length === 0);
	const newest = ofFirst.toSorted((a, b) => b.year - a.year)[0];
	const names = entityNames(data, language);
	const none = { publishers: [], documents: [], years: null };
	return [
		{ kind: 'site', slug: 'data', path: '/data/', title: m.data_title({}, { locale: language }), updated, ...none },
		...(newest === undefined
			? []
			: [
					{
						kind: 'figure' as const,
						slug: CHART,
						path: `/charts/${CHART}/?figure=${newest.id}`,
						title: titleOf(data, newest, names.get(newest.entity) ?? newest.entity, language),
						updated,
						...citationSources([newest.id], about)
					}
				]),
		{
			kind: 'chart',
			slug: CHART,
			path: `/charts/${CHART}/`,
			title: chartOf(CHART).name({}, { locale: language }),
			updated,
			...citationSources(
				rows.map(({ id }) => id),
				about
			)
		},
		{
			kind: 'country',
			slug: COUNTRY.toLowerCase(),
			path: `/countries/${COUNTRY.toLowerCase()}/`,
			title: names.get(COUNTRY) ?? COUNTRY,
			updated,
			...none
		}
	];
}

/** "Losses reported to the FBI (IC3), United States, 2025: $20.9 billion". */
function titleOf(data: Data, row: Observation, place: string, language: Language): string {
	const label = data.metrics.get(row.metric)?.[`label_${language}`] ?? row.metric;
	return `${label}, ${place}, ${String(row.year)}: ${figureText(row, row.flags, language)}`;
}
