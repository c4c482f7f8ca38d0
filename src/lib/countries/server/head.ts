import type { CountryHead } from '../page';
import { datasetOf } from '$lib/data/catalogue';
import type { Observation } from '$lib/data/observation';
import { newestFigure, withoutEchoes, yearsOf } from '$lib/data/select';
import { rowsByPlace } from '$lib/data/server/country-rows';
import type { Data } from '$lib/data/server/data';
import { count, isCurrency, listApart } from '$lib/format';
import type { Language } from '$lib/language';
import { m } from '$lib/paraglide/messages';
import { FIRST_ROWS, lastYears, onePerPublisher, widestSpread, type Spread } from '../spread';
import { countryTitle } from '../titles';
import { countryCharts } from './charts';

/** Name, title and standfirst of a country's page, computed from its figures. */
export function countryHead(data: Data, code: string, name: string, language: Language): CountryHead {
	const all = rowsByPlace(data).get(code) ?? [];
	const rows = withoutEchoes(all);
	const strip = countryCharts(data, code).find(({ kind }) => kind === 'spread');
	const spread = strip === undefined ? null : widestSpread(lastYears(onePerPublisher(rows, strip.metrics), FIRST_ROWS));
	const scams = spread?.rows.every(({ metric }) => metric.startsWith('online_scam')) === true;
	const facts = { country: name, spread, scams, loss: newestLoss(rows), users: newest(rows, ['internet_users_share']) };
	const title = countryTitle(facts, language);
	const held = heldOf(all, language);
	const lead = spread === null ? held : `${spreadLead(data, spread, language)} ${held}`;
	return { name, title, lead, description: `${title}. ${held}` };
}

/** The newest whole-year loss of the count that stands for the country in a comparison. */
function newestLoss(rows: readonly Observation[]): Observation | null {
	const { metrics } = datasetOf('scam-losses');
	return newest(
		rows.filter(({ status, unit }) => status === 'reported' && isCurrency(unit)),
		metrics
	);
}

function newest(rows: readonly Observation[], metrics: readonly string[]): Observation | null {
	const fit = rows.filter(({ metric, flags }) => metrics.includes(metric) && !flags.includes('part-year'));
	return newestFigure(fit) ?? null;
}

/** How many figures there are of a country, from whom and of which years. */
function heldOf(rows: readonly Observation[], language: Language): string {
	const span = yearsOf(rows);
	if (span === null) return m.country_lead_none();
	const publishers = new Set(rows.map(({ publisher }) => publisher));
	return m.country_lead({
		figures: count(rows.length, language),
		publishers: count(publishers.size, language),
		...span
	});
}

/** Who disagrees. */
function spreadLead(data: Data, { rows }: Spread, language: Language): string {
	const names = rows.map(({ publisher }) => {
		const known = data.publishers.get(publisher);
		return (language === 'vi' ? known?.short_vi : known?.short_en) ?? publisher;
	});
	return m.country_lead_spread({ names: listApart(names) });
}
