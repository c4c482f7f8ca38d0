import type { CountryHead } from '../page';
import { spreadWording } from '$lib/chart/text/spread-wording';
import { isSpan } from '$lib/data/metric';
import type { Observation } from '$lib/data/observation';
import { newestFigure, withoutEchoes, yearsOf } from '$lib/data/select';
import { rowsByPlace } from '$lib/catalogue/server/country-rows';
import type { Data } from '$lib/data/server/data';
import { standingFor } from '$lib/data/server/metric-facts';
import { labelsFor } from '$lib/data/server/names';
import { count, listApart } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { countedLoss, countedLossSaid } from '$lib/statements/counted';
import type { Said } from '$lib/statements/said';
import { spreadSaid, comparedIn, widestSpread, type SaidConflict } from '$lib/statements/spread';
import { onePerPublisher, rowsShown } from '../drawings';
import { countryTitle } from '../titles';
import { countryCharts, countrySpreads } from './charts';

/** Name, title and standfirst of a country's page, computed from its figures. */
export function countryHead(data: Data, code: string, name: string, language: Language): CountryHead {
	const all = rowsByPlace(data).get(code) ?? [];
	const rows = withoutEchoes(all);
	const strip = countryCharts(data, code).find(({ kind }) => kind === 'spread');
	const drawn = strip === undefined ? [] : rowsShown(onePerPublisher(rows, strip.metrics), false);
	const spreads = countrySpreads(data, drawn);
	const counted = countedIn(data, rows);
	// What was counted since stands before what publishers disagreed on
	const since = counted !== null && spreads.every(({ year }) => year < counted.year);
	const spread = since ? null : widestSpread(spreads);
	const facts = {
		country: name,
		spread: spread === null ? null : spreadSaidOf(data, spread, drawn, language),
		loss: counted === null ? null : countedLossSaid(counted, name, labelsFor(data, [counted], [], language), language),
		users: newest(rows, standingFor(data, 'users'))
	};
	const title = countryTitle(facts, language);
	const held = heldOf(all, language);
	const lead = spread === null ? held : `${spreadLead(data, spread, language)} ${held}`;
	return { name, title, lead, description: `${title}. ${held}` };
}

function spreadSaidOf(data: Data, spread: SaidConflict, drawn: readonly Observation[], language: Language): Said {
	const words = labelsFor(data, drawn, [], language);
	return spreadSaid(spread, spreadWording(spread, new Map(), { words, language }));
}

/** The newest loss that somebody counted in the country. */
function countedIn(data: Data, rows: readonly Observation[]): Observation | null {
	return countedLoss(rows, (metric) => {
		const known = data.metrics.get(metric);
		return known?.family === 'losses' && !isSpan(known.comparability);
	});
}

function newest(rows: readonly Observation[], metrics: readonly string[]): Observation | null {
	const fit = rows.filter(({ metric, flags }) => metrics.includes(metric) && !flags.includes('part-year'));
	return newestFigure(fit) ?? null;
}

/** How many figures there are of a country, from whom and of which years. */
function heldOf(rows: readonly Observation[], language: Language): string {
	const span = yearsOf(rows);
	if (span === null) return m.country_lead_none();
	const publishers = new Set(rows.map(({ office }) => office)).size;
	const facts = {
		figures: m.figure_count({ count: count(rows.length, language) }),
		publishers: m.spread_publishers({ count: publishers })
	};
	return span.from === span.to
		? m.country_lead_year({ ...facts, year: span.to })
		: m.country_lead({ ...facts, ...span });
}

/** Who disagrees. */
function spreadLead(data: Data, spread: SaidConflict, language: Language): string {
	const names = comparedIn(spread).map(({ row }) => {
		const known = data.publishers.get(row.publisher);
		return known?.[`short_${language}`] ?? row.publisher;
	});
	return m.country_lead_spread({ names: listApart(names) });
}
