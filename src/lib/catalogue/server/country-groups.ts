import type { CountryGroup } from '$lib/data/country';
import type { Data } from '$lib/data/server/data';
import { countryChoices } from '$lib/catalogue/server/countries';
import { tableGroups, type TableGroup } from '$lib/data/server/groups';
import { signatoryFacts } from '$lib/statements/server/treaties';
import { signatorySet } from '$lib/statements/signatories';
import { codesOf } from '$lib/data/server/names';
import { dateWords } from '$lib/words/dates';
import { listApart } from '$lib/words/format';
import { LANGUAGES, type Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';

/** Beginnings of the ids of groups that are classes or regions of an office. */
const CLASSES = ['wb-', 'un-'];

/** Groups of countries that can be chosen at once: organisations, those of treaties, then classes and regions. */
export function countryGroups(data: Data, language: Language): readonly CountryGroup[] {
	const places = new Set(countryChoices(data, language).map(({ code }) => code));
	const tables = tableGroups(data).map((one) => ofTable(data, one, places, language));
	return [
		...tables.filter(({ isClass }) => !isClass),
		...treatyGroups(data, places, language),
		...tables.filter(({ isClass }) => isClass)
	];
}

function ofTable(data: Data, { id, rows }: TableGroup, places: ReadonlySet<string>, language: Language): CountryGroup {
	const [first] = rows;
	const name = first[`name_${language}`];
	const short = shortOf(name);
	const others = LANGUAGES.flatMap((one) => [first[`name_${one}`], shortOf(first[`name_${one}`])]);
	return {
		code: id.toUpperCase(),
		iso2: '',
		name: short,
		aliases: [...new Set([name, id.toUpperCase(), ...others])].filter((other) => other !== short),
		count: rows.length,
		members: rows.flatMap(({ iso3 }) => (places.has(iso3) ? [iso3] : [])).toSorted(),
		isClass: CLASSES.some((beginning) => id.startsWith(beginning)),
		source: sourceWords(data, [...new Set(rows.map(({ source }) => source))], null, language)
	};
}

/** The short name that stands in brackets behind a long one: "ASEAN"; the whole name where none does. */
function shortOf(name: string): string {
	return /\(([A-Z][A-Z0-9]+)\)/.exec(name)?.[1] ?? name;
}

/** Those that signed the Hanoi Convention, and the parties to the one of Budapest, from the tables of treaty actions. */
function treatyGroups(data: Data, places: ReadonlySet<string>, language: Language): readonly CountryGroup[] {
	const states = codesOf(data, 'country', 'territory');
	const facts = signatoryFacts(data, language);
	const { named } = signatorySet(facts.asOf, facts);
	const signed = named.flatMap(({ code }) => (states.has(code) ? [{ iso3: code }] : []));
	const parties = data.rows('budapest-status').filter((row) => row.ratified !== null && states.has(row.iso3));
	const make = (code: string, treaty: string, word: typeof m.group_signatories, rows: readonly { iso3: string }[]) => {
		const list = data.rows('treaties').find((row) => row.treaty === treaty);
		const [name, ...others] = [language, ...LANGUAGES].map((locale) => word({}, { locale }));
		return {
			code,
			iso2: '',
			name: name ?? code,
			aliases: [...new Set([code, ...others])].filter((other) => other !== name),
			count: rows.length,
			members: rows.flatMap(({ iso3 }) => (places.has(iso3) ? [iso3] : [])).toSorted(),
			isClass: false,
			source: sourceWords(data, [list?.list_source ?? ''], list?.list_seen ?? null, language)
		};
	};
	return [
		make('SIGNATORIES', 'hanoi', m.group_signatories, signed),
		make('BUDAPEST', 'budapest', m.group_budapest, parties)
	];
}

/** Whose lists name the members, and the day up to which the newest of them reaches; without a day where none is known. */
function sourceWords(data: Data, ids: readonly string[], seen: string | null, language: Language): string {
	const sources = ids.flatMap((id) => data.sources.get(id) ?? []);
	const by = listApart([...new Set(sources.map(({ publisher }) => publisher))]);
	const days = sources.flatMap(({ published }) => published ?? []).toSorted();
	const day = seen ?? days.at(-1) ?? null;
	const at = { locale: language };
	return day === null ? m.group_source_undated({ by }, at) : m.group_source({ by, day: dateWords(day, language) }, at);
}
