import { dayAfter } from '$lib/convention/clock';
import { daysBetween } from '$lib/data/race';
import { day, plain, result, resultOf, step, type Step } from './step';

/** Articles and chapters as the sentence has them, as the table counts them, and as the other treaty has them. */
export function articleCount(of: {
	readonly claimed: number;
	readonly articles: number;
	readonly chapters: number;
	readonly corruptionArticles: number;
}): readonly Step[] {
	const less = of.claimed - of.articles;
	return [
		step('chapters_counted', 'count', [], result(of.chapters, 'chapters')),
		step('articles_counted', 'count', [], result(of.articles, 'articles')),
		step(
			'articles_too_many',
			'subtract',
			[plain(of.claimed, 'articles'), plain(of.articles, 'articles')],
			result(less, 'articles')
		),
		step('articles_corruption', 'count', [], result(of.corruptionArticles, 'articles'))
	];
}

/** Time from one day to another, in years; ISO days. */
export function yearsFrom(key: string, from: string, to: string): Step {
	return step(key, 'years', [day(from), day(to)], result(yearsBetween(from, to), 'years'));
}

/** Whole years up to the last anniversary, and the days since then as a share of the year up to the next. */
export function yearsBetween(from: string, to: string): number {
	const anniversary = (years: number) => `${Number(from.slice(0, 4)) + years}${from.slice(4)}`;
	const sameYear = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
	const whole = anniversary(sameYear) <= to ? sameYear : sameYear - 1;
	const last = anniversary(whole);
	return whole + daysBetween(last, to) / daysBetween(last, anniversary(whole + 1));
}

/** Sessions of the committee by kind, added up. */
export function sessionCount(of: {
	readonly numbered: number;
	readonly concluding: number;
	readonly reconvened: number;
}): readonly Step[] {
	const parts = [of.numbered, of.concluding, of.reconvened].map((count) => plain(count, 'sessions'));
	return [step('sessions', 'add', parts, result(of.numbered + of.concluding + of.reconvened, 'sessions'))];
}

/** Signatures of the days of the ceremony, and how many more they are than expected. */
export function ceremony(of: { readonly expected: number; readonly byDay: readonly number[] }): readonly Step[] {
	const total = of.byDay.reduce((sum, count) => sum + count, 0);
	const both = step(
		'signed_in_hanoi',
		'add',
		of.byDay.map((count) => plain(count, 'signatures')),
		result(total, 'signatures')
	);
	const more = step(
		'signed_more',
		'subtract',
		[resultOf(both), plain(of.expected, 'signatures')],
		result(total - of.expected, 'signatures')
	);
	return [both, more];
}

/** Participants of the ceremony by kind. */
export function signatoryKinds(of: {
	readonly claimed: number;
	readonly members: number;
	readonly otherStates: number;
	readonly organizations: number;
}): readonly Step[] {
	const states = of.members + of.otherStates;
	return [
		step('members', 'count', [], result(of.members, 'countries')),
		step('other_states', 'count', [], result(of.otherStates, 'countries')),
		step('organizations', 'count', [], result(of.organizations, 'organizations')),
		step(
			'signatories_all',
			'add',
			[plain(of.members, 'countries'), plain(of.otherStates, 'countries'), plain(of.organizations, 'organizations')],
			result(states + of.organizations, 'signatories')
		),
		step(
			'states_fewer',
			'subtract',
			[plain(of.claimed, 'countries'), plain(states, 'countries')],
			result(of.claimed - states, 'countries')
		)
	];
}

/** On how many days one can sign, and on how many of them from the day the table was last looked at; both ends counted. */
export function signatureWindow(of: {
	readonly opens: string;
	readonly closes: string;
	readonly asOf: string;
}): readonly Step[] {
	const span = (key: string, from: string) =>
		step(key, 'days', [day(from), day(of.closes)], result(daysBetween(from, of.closes) + 1, 'days'));
	return [span('window', of.opens), span('window_left', of.asOf)];
}

/** An earlier treaty's pace. */
export interface Pace {
	readonly name: string;
	/** Instruments at the Convention's present age. */
	readonly atSameAge: number;
	/** Days it took to as many instruments as the Convention needs; null where it never did. */
	readonly toNeeded: number | null;
}

/** What is missing for entry into force, where earlier treaties stood at this age, and when their pace would lead there. */
export function entryIntoForce(of: {
	readonly opened: string;
	readonly asOf: string;
	readonly deposited: number;
	readonly needed: number;
	/** Days between the last instrument needed and entry into force. */
	readonly waiting: number;
	readonly earlier: readonly Pace[];
}): readonly Step[] {
	const { opened, asOf, deposited, needed, waiting, earlier } = of;
	return [
		step(
			'deposits_missing',
			'subtract',
			[plain(needed, 'instruments'), plain(deposited, 'instruments')],
			result(needed - deposited, 'instruments')
		),
		step('age', 'days', [day(opened), day(asOf)], result(daysBetween(opened, asOf), 'days')),
		...earlier.map(({ name, atSameAge }) => step('at_same_age', 'count', [], result(atSameAge, 'instruments'), name)),
		...earlier.flatMap(({ name, toNeeded }) => (toNeeded === null ? [] : [paceOf(name, opened, toNeeded, waiting)]))
	];
}

function paceOf(name: string, opened: string, days: number, waiting: number): Step {
	const date = dayAfter(opened, days + waiting);
	return step(
		'in_force_at_pace',
		'plus-days',
		[day(opened), plain(days, 'days'), plain(waiting, 'days')],
		{ value: Date.parse(date), unit: 'date', date },
		name
	);
}
