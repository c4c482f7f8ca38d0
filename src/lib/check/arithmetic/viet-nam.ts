import type { Observation } from '$lib/data/observation';
import { difference, figure, growth, list, plain, quotient, result, resultOf, step, type Step } from './step';
import type { Named } from './world';

/**
 * What a loss would be for each report, and what it is beside output, the survey it comes from, and the police figure:
 * loss and reports as the sentence has them, the survey figure that the loss repeats and its average loss, the police
 * figure with both bounds, output in US dollars, population and rate of the year.
 */
export function lossPerReport(
	of: Readonly<
		Record<'loss' | 'reports' | 'survey' | 'averageLoss' | 'police' | 'gdp' | 'population' | 'rate', Observation>
	>
): readonly Step[] {
	const perReport = quotient('per_report', figure(of.loss), figure(of.reports), of.loss.unit);
	const perPerson = quotient('gdp_person', figure(of.gdp), figure(of.population), of.gdp.unit);
	const inDong = step(
		'gdp_person_dong',
		'multiply',
		[resultOf(perPerson), figure(of.rate, of.rate.value, 'VND/USD')],
		result((of.gdp.value / of.population.value) * of.rate.value, 'VND')
	);
	const [low, high] = [of.police.low ?? of.police.value, of.police.high ?? of.police.value];
	return [
		perReport,
		perPerson,
		inDong,
		quotient('times_gdp_person', resultOf(perReport), resultOf(inDong), 'times'),
		quotient('times_average', resultOf(perReport), figure(of.averageLoss), 'times'),
		quotient('survey_police_high', figure(of.survey), figure(of.police, high), 'times'),
		quotient('survey_police_low', figure(of.survey), figure(of.police, low), 'times')
	];
}

/** The rate that two amounts imply, against the averages of the year of the loss and of the year it was said in. */
export function impliedRate(
	of: Readonly<Record<'dong' | 'dollars' | 'rate' | 'laterRate', Observation>>
): readonly Step[] {
	const per = (row: Observation) => figure(row, row.value, 'VND/USD');
	const ownYear = quotient('dollars_own_year', figure(of.dong), per(of.rate), 'USD');
	const laterYear = quotient('dollars_later_year', figure(of.dong), per(of.laterRate), 'USD');
	return [
		quotient('implied_rate', figure(of.dong), figure(of.dollars), 'VND/USD'),
		list('average_rates', [per(of.rate), per(of.laterRate)]),
		ownYear,
		laterYear,
		growth('dollars_too_low', resultOf(ownYear), figure(of.dollars))
	];
}

/** What the year before would have to be if a growth were true, beside the growth from the reports counted then. */
export function misplacedGrowth(
	of: Readonly<Record<'percent' | 'loss' | 'reports' | 'reportsBefore', Observation>>
): readonly Step[] {
	const before = (key: string, row: Observation) =>
		step(
			key,
			'undo-growth',
			[figure(row), figure(of.percent)],
			result(row.value / (1 + of.percent.value / 100), row.unit)
		);
	return [
		before('loss_before', of.loss),
		before('reports_before', of.reports),
		list('reports_counted', [figure(of.reportsBefore), figure(of.reports)]),
		growth('reports_growth', figure(of.reportsBefore), figure(of.reports))
	];
}

/**
 * A count over more than a year beside counts of parts of that time, each in a way of its own: they are named, not added, and
 * the claim is set against the one that is more than it for its first year alone. `whole` is of the first year, `part` of a part of the
 * next.
 */
export function attackCounts(
	of: Readonly<Record<'claimed' | 'whole' | 'part' | 'otherCounter', Observation>>
): readonly Step[] {
	const { claimed, whole, part, otherCounter } = of;
	return [
		list('attacks_counted', [figure(whole), figure(part), figure(otherCounter)]),
		difference('attacks_other', figure(otherCounter), figure(claimed))
	];
}

/**
 * Whether a number of users and a share of the population, all of one year, belong to one population, and what the share
 * that another publisher has for the year gives.
 */
export function usersAndShare(
	of: Readonly<Record<'users' | 'share' | 'population' | 'otherShare', Observation>>
): readonly Step[] {
	const { users, share, population, otherShare } = of;
	const implied = step(
		'implied_population',
		'divide',
		[figure(users), figure(share)],
		result(users.value / (share.value / 100), 'persons')
	);
	const other = times('other_users', otherShare, population);
	return [
		implied,
		quotient('against_population', resultOf(implied), figure(population), 'percent'),
		other,
		quotient('against_other', figure(users), resultOf(other), 'percent')
	];
}

/** A share of the population in people. */
function times(key: string, share: Observation, population: Observation, about = ''): Step {
	const people = (share.value / 100) * population.value;
	return step(key, 'multiply', [figure(share), figure(population)], result(people, 'persons'), about);
}

/** One country's share and population of the year. */
export interface Online {
	readonly share: Observation;
	readonly population: Observation;
}

/** A country's place by users and by share, and where it moves with the large countries that lack the year. */
export function userRank(of: {
	readonly own: Online;
	/** All countries with both figures for the year, the own one among them. */
	readonly all: readonly Online[];
	/** All countries with a share for the year. */
	readonly shares: readonly Observation[];
	/** Newest earlier share and the year's population of countries that lack the year's share. */
	readonly missing: readonly (Online & Pick<Named, 'name'>)[];
}): readonly Step[] {
	const { own, all, shares, missing } = of;
	const people = ({ share, population }: Online) => (share.value / 100) * population.value;
	const byUsers = 1 + all.filter((one) => people(one) > people(own)).length;
	const byShare = 1 + shares.filter(({ value }) => value > own.share.value).length;
	const larger = missing.filter((one) => people(one) > people(own));
	return [
		times('own_users', own.share, own.population),
		rank('rank_users', byUsers, all.length),
		rank('rank_share', byShare, shares.length),
		...larger.map(({ share, population, name }) => times('missing_users', share, population, name)),
		...(larger.length === 0 ? [] : [rank('rank_with_missing', byUsers + larger.length, all.length + larger.length)])
	];
}

function rank(key: string, place: number, among: number): Step {
	return step(key, 'rank', [plain(place, 'place'), plain(among, 'countries')], null);
}
