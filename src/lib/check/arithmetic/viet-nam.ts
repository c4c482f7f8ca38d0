import type { Observation } from '$lib/data/observation';
import { figure, growth, quotient, result, resultOf, step, type Step, plain } from './step';
import type { Named } from './world';

/** What a loss would be for each report, and what it is beside output, the survey it comes from, and the police figure. */
export function lossPerReport(of: {
	/** As the sentence has them. */
	readonly loss: Observation;
	readonly reports: Observation;
	/** The survey figure that the loss repeats, and its average loss. */
	readonly survey: Observation;
	readonly averageLoss: Observation;
	/** With both bounds. */
	readonly police: Observation;
	/** Output in US dollars, population and rate of the year. */
	readonly gdp: Observation;
	readonly population: Observation;
	readonly rate: Observation;
}): readonly Step[] {
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

/** The rate that two amounts imply, against the averages of two years. */
export function impliedRate(of: {
	readonly dong: Observation;
	readonly dollars: Observation;
	/** Of the year of the loss, and of the year it was said in. */
	readonly rate: Observation;
	readonly laterRate: Observation;
}): readonly Step[] {
	const per = (row: Observation) => figure(row, row.value, 'VND/USD');
	const ownYear = quotient('dollars_own_year', figure(of.dong), per(of.rate), 'USD');
	const laterYear = quotient('dollars_later_year', figure(of.dong), per(of.laterRate), 'USD');
	return [
		quotient('implied_rate', figure(of.dong), figure(of.dollars), 'VND/USD'),
		step('average_rates', 'list', [per(of.rate), per(of.laterRate)], null),
		ownYear,
		laterYear,
		growth('dollars_too_low', resultOf(ownYear), figure(of.dollars))
	];
}

/** What the year before would have to be if a growth were true, beside the growth that was counted. */
export function misplacedGrowth(of: {
	readonly percent: Observation;
	readonly loss: Observation;
	readonly reports: Observation;
	/** Reports of the year before, as counted. */
	readonly reportsBefore: Observation;
}): readonly Step[] {
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
		step('reports_counted', 'list', [figure(of.reportsBefore), figure(of.reports)], null),
		growth('reports_growth', figure(of.reportsBefore), figure(of.reports))
	];
}

/**
 * A count over more than a year beside counts of parts of that time, each in a way of its own: they are named, not added, and
 * the claim is set against the one that is more than it for its first year alone.
 */
export function attackCounts(of: {
	readonly claimed: Observation;
	/** Counts of the first year and of a part of the next. */
	readonly whole: Observation;
	readonly part: Observation;
	readonly otherCounter: Observation;
}): readonly Step[] {
	const { claimed, otherCounter } = of;
	const counted = [of.whole, of.part, otherCounter].map((row) => figure(row));
	return [
		step('attacks_counted', 'list', counted, null),
		step(
			'attacks_other',
			'subtract',
			[figure(otherCounter), figure(claimed)],
			result(otherCounter.value - claimed.value, claimed.unit)
		)
	];
}

/** Whether a number of users and a share of the population belong to one population, and what another series gives. */
export function usersAndShare(of: {
	readonly users: Observation;
	readonly share: Observation;
	/** Of the same year. */
	readonly population: Observation;
	/** The share that another publisher has for the year. */
	readonly otherShare: Observation;
}): readonly Step[] {
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
