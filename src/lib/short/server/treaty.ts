import { sentencesIn } from '$lib/chart/words/in-short';
import { sentence } from '$lib/chart/words/telling';
import { DAYS_TO_FORCE } from '$lib/convention/clock';
import { articleNumbers } from '$lib/convention/server/aside-text';
import { provisionsOf } from '$lib/convention/server/provisions';
import { statementsOf } from '$lib/convention/server/said';
import type { Data } from '$lib/data/server/data';
import { conventionFacts } from '$lib/data/server/signatures';
import { earlierSaid, signatoryFacts } from '$lib/statements/server/treaties';
import { signatoriesOn, signatoriesTitle } from '$lib/statements/signatories';
import { whenWords } from '$lib/statements/treaty-standing';
import { capital, count } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { Short } from '../short';

/** Who is named for the Convention and who against it: rows of convention/critics.csv. */
const NAMED = { for: 'un-sg-2025', against: 'eff-2025' } as const;
/** That States help each other with evidence: a row of convention/provisions.csv. */
const HELP = 'cooperation-serious';

/** How many have signed and ratified, when the list was last seen. */
function standing(data: Data, language: Language): readonly string[] {
	const facts = signatoryFacts(data, language);
	return apart(signatoriesTitle(signatoriesOn(facts.asOf, facts), facts, null, language));
}

/** The parts of a statement as sentences of their own. */
function apart(said: string): readonly string[] {
	return said.split('; ').map((part) => sentence(capital(part)));
}

/**
 * The Convention in short: what it is, how far it has come, what it asks of States, and what is said for and against it.
 * @throws Error where the tables lack the provision or a statement that is told
 */
export function conventionShort(data: Data, language: Language): Short {
	const options = { locale: language };
	const { opened, needed } = conventionFacts(data);
	const { access, laundering, force } = articleNumbers(data);
	const help = provisionsOf(data, language).find(({ id }) => id === HELP)?.article ?? null;
	if (help === null) throw new Error(`convention/provisions.csv has no article for "${HELP}".`);
	const sentences = [
		m.short_treaty({}, options),
		m.short_treaty_opened({ when: whenWords(opened, language) }, options),
		...standing(data, language),
		m.short_treaty_force({ wait: DAYS_TO_FORCE, needed, article: force }, options),
		m.short_treaty_crimes({ from: access, to: laundering }, options),
		m.short_treaty_help({ article: help }, options),
		m.short_treaty_for({ who: whoSaid(data, NAMED.for, language) }, options),
		m.short_treaty_against({ who: whoSaid(data, NAMED.against, language) }, options)
	];
	return { of: '', sentences };
}

function whoSaid(data: Data, id: string, language: Language): string {
	const found = statementsOf(data, language).find((one) => one.id === id);
	if (found === undefined) throw new Error(`convention/critics.csv has no row "${id}".`);
	return found.who;
}

/** The chart of signatures as it opens. */
export function signaturesShort(data: Data, language: Language): readonly string[] {
	const options = { locale: language };
	const { needed } = conventionFacts(data);
	return [
		m.short_signatures({}, options),
		...standing(data, language),
		...sentencesIn(m.short_signatures_bound({}, options)),
		m.short_needed({ needed: count(needed, language) }, options)
	];
}

/** The race of treaties as it opens: how far the Convention has come, and how long earlier ones took. */
export function raceShort(data: Data, language: Language): readonly string[] {
	const options = { locale: language };
	const { needed } = conventionFacts(data);
	const [, ...there] = standing(data, language);
	const earlier = earlierSaid(data, language);
	return [
		m.short_race({}, options),
		m.short_needed({ needed: count(needed, language) }, options),
		...there,
		...(earlier === null ? [] : apart(earlier))
	];
}
