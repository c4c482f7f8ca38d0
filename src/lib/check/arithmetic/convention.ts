import { dayAfter } from '$lib/convention/clock';
import { daysBetween } from '$lib/data/race';
import { counted, day, difference, plain, result, resultOf, step, total, type Step } from './step';

/** Articles and chapters as the sentence has them, as the table counts them, and as the other treaty has them. */
export function articleCount(
	of: Readonly<Record<'claimed' | 'articles' | 'chapters' | 'corruptionArticles', number>>
): readonly Step[] {
	return [
		counted('chapters_counted', of.chapters, 'chapters'),
		counted('articles_counted', of.articles, 'articles'),
		difference('articles_too_many', plain(of.claimed, 'articles'), plain(of.articles, 'articles')),
		counted('articles_corruption', of.corruptionArticles, 'articles')
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
export function sessionCount(of: Readonly<Record<'numbered' | 'concluding' | 'reconvened', number>>): readonly Step[] {
	return [total('sessions', [of.numbered, of.concluding, of.reconvened], 'sessions')];
}

/** Signatures of the days of the ceremony, and how many more they are than expected. */
export function ceremony(of: { readonly expected: number; readonly byDay: readonly number[] }): readonly Step[] {
	const both = total('signed_in_hanoi', of.byDay, 'signatures');
	return [both, difference('signed_more', resultOf(both), plain(of.expected, 'signatures'))];
}

/** Participants of the ceremony by kind. */
export function signatoryKinds(
	of: Readonly<Record<'claimed' | 'members' | 'otherStates' | 'organizations', number>>
): readonly Step[] {
	const { claimed, members, otherStates, organizations } = of;
	const all = [plain(members, 'countries'), plain(otherStates, 'countries'), plain(organizations, 'organizations')];
	const states = members + otherStates;
	return [
		counted('members', members, 'countries'),
		counted('other_states', otherStates, 'countries'),
		counted('organizations', organizations, 'organizations'),
		step('signatories_all', 'add', all, result(states + organizations, 'signatories')),
		difference('states_fewer', plain(claimed, 'countries'), plain(states, 'countries'))
	];
}

/** On how many days one can sign, and on how many of them from the day the table was last looked at; both ends counted. */
export function signatureWindow(of: Readonly<Record<'opens' | 'closes' | 'asOf', string>>): readonly Step[] {
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
		difference('deposits_missing', plain(needed, 'instruments'), plain(deposited, 'instruments')),
		step('age', 'days', [day(opened), day(asOf)], result(daysBetween(opened, asOf), 'days')),
		...earlier.map(({ name, atSameAge }) => counted('at_same_age', atSameAge, 'instruments', name)),
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
