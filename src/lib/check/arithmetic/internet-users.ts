import type { Observation } from '$lib/data/observation';
import { figure, plain, quotient, result, resultOf, step, type Step } from './step';
import type { Named } from './world';

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
