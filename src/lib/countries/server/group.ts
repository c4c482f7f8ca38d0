import type { GroupState, TreatyGroup } from '../page';
import { lastDayOf } from '$lib/data/cut-date';
import type { Data } from '$lib/data/server/data';
import { derived } from '$lib/data/server/derived';
import { tableGroups } from '$lib/data/server/groups';
import { codesOf, entityNames } from '$lib/data/server/names';
import { HANOI, instrumentsOf, signaturesOf } from '$lib/data/server/treaty-actions';
import { dateShort } from '$lib/words/dates';
import { collate } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { signatoryFacts } from '$lib/statements/server/treaties';
import { signatorySet } from '$lib/statements/signatories';
import { whenWords } from '$lib/statements/treaty-standing';

/** The most States that the list names. */
const MOST = 11;
/** A smaller group says little. */
const FEWEST = 4;
/** The group that stands before regions, where a country is a member. */
const FIRST = 'asean';

interface Group {
	readonly id: string;
	readonly name: string;
	readonly members: readonly string[];
}

const groups = derived((data, language: Language): readonly Group[] => {
	const countries = codesOf(data, 'country');
	return tableGroups(data).map(({ id, rows }) => ({
		id,
		name: rows[0][`name_${language}`],
		members: rows.flatMap(({ iso3 }) => (countries.has(iso3) ? [iso3] : []))
	}));
});

/** The group that a place's list is of: ASEAN for its members, else the smallest region of the United Nations with four States. */
function groupOf(data: Data, code: string, language: Language): Group | null {
	const own = groups(data, language).filter(({ members }) => members.includes(code));
	const regions = own.filter(({ id, members }) => id.startsWith('un-') && members.length >= FEWEST);
	const [smallest] = regions.sort((a, b) => a.members.length - b.members.length);
	return own.find(({ id }) => id === FIRST) ?? smallest ?? null;
}

/**
 * Where the States of a country's group stand with the Convention: those that ratified, then those that signed, then the
 * others, by name; of a large group the country, its neighbours and whoever comes first. Null where it is in no group.
 * @param near codes of its neighbours
 */
export function treatyGroup(data: Data, code: string, near: readonly string[], language: Language): TreatyGroup | null {
	const group = groupOf(data, code, language);
	if (group === null) return null;
	const compare = collate(language);
	const all = group.members
		.map((member) => stateOf(data, member, member === code, language))
		.sort((a, b) => RANK[a.state] - RANK[b.state] || compare(a.name, b.name));
	const first = all.filter((state) => state.own || near.includes(state.code));
	const shown = new Set([...new Set([...first, ...all])].slice(0, MOST));
	const facts = signatoryFacts(data, language);
	const options = { locale: language };
	const { named } = signatorySet(facts.asOf, facts);
	const signed = all.filter(({ code: of }) => named.some((one) => one.code === of)).length;
	return {
		name: group.name,
		title: m.brief_group_title({ signed, of: all.length }, options),
		states: all.filter((state) => shown.has(state)),
		more: all.length - shown.size,
		checked: m.brief_checked({ when: whenWords(facts.listSeen, language) }, options),
		closes: lastDayOf(facts.closes)
	};
}

const RANK = { ratified: 0, signed: 1, none: 2 };

function stateOf(data: Data, code: string, own: boolean, language: Language): GroupState {
	const options = { locale: language };
	const name = entityNames(data, language).get(code) ?? code;
	const instrument = instrumentsOf(data, HANOI).find((one) => one.code === code);
	const signature = signaturesOf(data, HANOI).find((one) => one.code === code);
	const base = { code, name, own };
	if (instrument !== undefined) {
		const joined = instrument.doubts.includes('reported-only') ? m.brief_ratified_reported_on : m.brief_ratified_on;
		return { ...base, state: 'ratified', said: joined({ date: dateShort(instrument.date, language) }, options) };
	}
	if (signature === undefined) return { ...base, state: 'none', said: m.brief_none({}, options) };
	const doubt = signature.doubts.includes('not-found-again');
	const said = doubt ? m.brief_signed_unsure_on : m.brief_signed_on;
	return { ...base, state: 'signed', said: said({ date: dateShort(signature.date, language) }, options) };
}
