import { daysToInstrument } from '$lib/convention/clock';
import type { Data } from '$lib/data/server/data';
import { codesOf } from '$lib/data/server/names';
import { raceFacts } from '$lib/data/server/race';
import { conventionFacts } from '$lib/data/server/signatures';
import { daysBetween } from '$lib/data/race';
import {
	articleCount,
	ceremony,
	entryIntoForce,
	sessionCount,
	signatoryKinds,
	signatureWindow,
	yearsFrom
} from '../arithmetic/convention';
import { NO_NAMES } from '../matcher/lexicon';
import { read } from '../matcher/sentence';
import { gatheringTitle } from '$lib/statements/gathering';
import type { Counted } from '../matcher/unit-words';
import { bar, checked, type Check, type Checking } from './check';

/** States in the list that are no members of the United Nations. */
const NO_MEMBERS = ['PSE', 'VAT', 'COK', 'NIU', 'XKX'];

/** The number in a claim's own words. @throws Error where it has none of that kind */
function claimed(data: Data, id: string, counted: Counted): number {
	const row = data.rows('claims').find((one) => one.id === id);
	const { quantities } = read(row === undefined ? '' : row.claim_en, NO_NAMES);
	const value = quantities.find((one) => one.counted === counted)?.readings[0]?.value;
	if (value === undefined) throw new Error(`reference/claims.csv: the claim "${id}" has no number of ${counted}.`);
	return value;
}

/** The day of the first event whose name fits. @throws Error where there is none */
function eventDay(data: Data, name: RegExp): string {
	const row = data.rows('timeline').find((one) => name.test(one.event));
	if (row === undefined) throw new Error(`convention/timeline.csv has no event like ${name.source}.`);
	return row.date;
}

function events(data: Data, name: RegExp): number {
	return data.rows('timeline').filter((row) => name.test(row.event)).length;
}

/** Nine chapters and 71 articles. */
export function articles({ data }: Checking): Check {
	const rows = data.rows('articles');
	const uncac = data.rows('timeline').find((row) => row.event === 'UNCAC adopted');
	const [, corruption] = /(\d+) articles/.exec(uncac === undefined ? '' : uncac.detail) ?? [];
	if (corruption === undefined)
		throw new Error('convention/timeline.csv: "UNCAC adopted" names no number of articles.');
	return checked(
		'articles_counted',
		articleCount({
			claimed: claimed(data, 'conv-71-articles', 'articles'),
			articles: rows.length,
			chapters: new Set(rows.map((row) => String(row.chapter_number))).size,
			corruptionArticles: Number(corruption)
		})
	);
}

/** The first in 20 years. */
export function sinceCorruption({ data }: Checking): Check {
	const adopted = data.rows('treaties').find((row) => row.treaty === 'uncac');
	const from = adopted?.adopted ?? '';
	return checked('since_corruption', [yearsFrom('since_corruption', from, conventionFacts(data).adopted)]);
}

/** Nearly five years of negotiations. */
export function negotiations({ data }: Checking): Check {
	const mandate = eventDay(data, /resolution 74\/247/);
	const first = eventDay(data, /^Ad Hoc Committee: first session$/);
	const approved = eventDay(data, /^Draft convention approved/);
	return checked('from_mandate', [
		yearsFrom('from_mandate', mandate, conventionFacts(data).adopted),
		yearsFrom('from_first_session', first, approved)
	]);
}

/** Eight sessions. */
export function sessions({ data }: Checking): Check {
	return checked(
		'sessions',
		sessionCount({
			numbered: events(data, /^Ad Hoc Committee: (first|second|third|fourth|fifth|sixth) session$/),
			concluding: events(data, /^Ad Hoc Committee: concluding session$/),
			reconvened: events(data, /^Ad Hoc Committee: reconvened concluding session$/)
		})
	);
}

/** Days of the signing ceremony: the first on which the Convention was open, and the next. */
function ceremonyDays(data: Data): readonly string[] {
	return [eventDay(data, /opens for signature in Hanoi/), eventDay(data, /^Hanoi ceremony closes/)];
}

/** At least 40 countries expected. */
export function expectedSignatures({ data }: Checking): Check {
	const byDay = ceremonyDays(data).map((date) => data.rows('status').filter((row) => row.signed === date).length);
	return checked('signed_in_hanoi', ceremony({ expected: claimed(data, 'conv-40-signatures', 'countries'), byDay }));
}

/** 72 countries signed. */
export function kindsOfSignatories({ data }: Checking): Check {
	const days = ceremonyDays(data);
	const codes = data
		.rows('status')
		.filter((row) => row.signed !== null && days.includes(row.signed))
		.map((row) => row.iso3);
	const groups = codesOf(data, 'group');
	const organizations = codes.filter((code) => groups.has(code)).length;
	const otherStates = codes.filter((code) => NO_MEMBERS.includes(code)).length;
	return checked(
		'signatories_all',
		signatoryKinds({
			claimed: claimed(data, 'conv-72-countries', 'countries'),
			members: codes.length - organizations - otherStates,
			otherStates,
			organizations
		})
	);
}

/** Open until 31 December 2026. */
export function openForSignature({ data }: Checking): Check {
	const { opened, closes, asOf } = conventionFacts(data);
	return { steps: signatureWindow({ opens: opened, closes, asOf }), headline: 'window', picture: null };
}

/** In force in 2027. */
export function inForce({ data, language }: Checking): Check {
	const { asOf, opened, needed } = conventionFacts(data);
	const { treaties } = raceFacts(data, language);
	const own = treaties.find(({ key }) => key === 'hanoi');
	const deposited = own?.deposits.filter(({ counts }) => counts).length ?? 0;
	const untoc = treaties.find(({ key }) => key === 'untoc');
	if (untoc === undefined || untoc.reached === null || untoc.inForce === null)
		throw new Error('convention/: the day UNTOC took effect is missing.');
	const earlier = treaties
		.filter(({ key, atSameAge }) => key !== 'hanoi' && atSameAge !== null)
		.filter(({ needed: threshold }) => threshold >= 30 && threshold <= 40)
		.map(({ name, atSameAge, deposits }) => ({
			name,
			atSameAge: atSameAge ?? 0,
			toNeeded: daysToInstrument(deposits, needed)
		}));
	return {
		steps: entryIntoForce({
			opened,
			asOf,
			deposited,
			needed,
			waiting: daysBetween(untoc.reached.date, untoc.inForce.date),
			earlier
		}),
		headline: 'deposits_missing',
		statement: gatheringTitle(
			treaties.filter(({ key }) => key !== 'hanoi'),
			language
		),
		picture: {
			kind: 'bars',
			bars: [
				bar('bar_hanoi', deposited, 'instruments', null, own?.name),
				...earlier.map(({ name, atSameAge }) => bar('bar_treaty', atSameAge, 'instruments', null, name))
			]
		}
	};
}
