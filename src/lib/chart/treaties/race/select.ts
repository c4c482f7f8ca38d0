import { monthsIn, type Deposit, type RaceFacts, type RaceTreaty } from '$lib/data/race';
import { count, listWords } from '$lib/words/format';
import type { Filters } from '$lib/filters/filters';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { gatheringTitle } from '$lib/statements/gathering';
import type { PictureTable } from '$lib/chart/figure/model';
import type { LegendItem, ChartText } from '$lib/chart/input';
import { axisDays } from '$lib/chart/views/steps/since';
import type { StepLine } from '$lib/chart/views/steps/steps';

/** What the race is made from. */
export interface RaceInput {
	readonly facts: RaceFacts;
	readonly filters: Filters;
	readonly language: Language;
}

/** The race, ready to be laid out. */
export interface Race extends ChartText {
	readonly lines: readonly StepLine[];
	/** Deposits drawn, with their treaty. */
	readonly rows: readonly { readonly treaty: RaceTreaty; readonly deposit: Deposit }[];
	readonly legend: readonly LegendItem[];
	/** Last day of the axis. */
	readonly days: number;
	/** Instruments the Hanoi Convention needs; null where it is not drawn. */
	readonly level: number | null;
	/** Where each stood at the age the Hanoi Convention has today, most instruments first; none where no age can be compared. */
	readonly tables: readonly PictureTable[];
	readonly publishers: readonly string[];
}

const MAIN = 'hanoi';
/** Red is the Convention's own. */
const SEAL = 10;

/**
 * Each treaty's counted deposits by days since it opened, up to the day its threshold was reached. Treaties are chosen by
 * their ids; what has no opening day or no deposits cannot be drawn and is named in a note.
 */
export function raceToForty({ facts, filters, language }: RaceInput): Race {
	const known = facts.treaties.filter(({ key }) => filters.metrics.includes(key));
	const asked = known.length > 0 ? known : facts.treaties;
	const colours = coloursOf(facts);
	const whole = asked.filter(canBeDrawn);
	const ends = whole.flatMap(({ deposits, knownUntil }) => [deposits.findLast(counted)?.days ?? 0, knownUntil ?? 0]);
	const days = axisDays(Math.max(...ends, 1));
	const drawn = [...whole, ...asked.flatMap((treaty) => partialOf(treaty, days))];
	const lines = drawn.map((treaty) => lineOf(treaty, colours.get(treaty.key) ?? MUTE, filters.countries, language));
	const rows = drawn.flatMap((treaty) => treaty.deposits.filter(counted).map((deposit) => ({ treaty, deposit })));
	return {
		lines,
		rows,
		drawn: rows.map(({ deposit }) => deposit.id),
		title: gatheringTitle(earlierOf(asked), language) ?? m.race_neutral(),
		subtitle: m.race_subtitle(),
		notes: notesOf(asked, drawn, language),
		legend: lines.map(({ key, colour, name, counts }) => ({
			key,
			colour,
			name,
			counts: '',
			value: counts,
			status: 'reported'
		})),
		days,
		level: drawn.find(({ key }) => key === MAIN)?.needed ?? null,
		tables: sameAgeOf(drawn, facts, language),
		publishers: [...new Set(drawn.flatMap(({ publishers }) => publishers))]
	};
}

/** The treaties that the title tells of: every one asked for, drawn or not, that came before. */
function earlierOf(asked: readonly RaceTreaty[]): readonly RaceTreaty[] {
	return asked.filter(({ key }) => key !== MAIN);
}

function counted({ counts, days, number }: Deposit): boolean {
	return counts && days !== null && number !== null;
}

function canBeDrawn({ opened, deposits }: RaceTreaty): boolean {
	return opened !== null && deposits.some(counted);
}

/** A treaty without an opening day, by what there was at least, as far as the axis reaches; none where nothing is known. */
function partialOf(treaty: RaceTreaty, days: number): RaceTreaty[] {
	const deposits = treaty.atLeast.filter((one) => one.days !== null && one.days <= days);
	return deposits.length === 0 ? [] : [{ ...treaty, deposits, knownUntil: Math.floor(days) }];
}

/** True for a line that is the least there was. */
const isPartial = ({ opened }: RaceTreaty) => opened === null;

/** Beside red no olive and no umber, which are red to some; ink is the last. */
const OTHERS: readonly number[] = [1, 2, 3, 4, 5, 7, 0];
const MUTE = 9;

/** A treaty keeps its colour whichever others are chosen; what is the least there was is mute, as is what no colour is left for. */
function coloursOf({ treaties }: RaceFacts): ReadonlyMap<string, number> {
	const others = treaties.filter((treaty) => treaty.key !== MAIN && canBeDrawn(treaty));
	return new Map([[MAIN, SEAL], ...others.map(({ key }, at) => [key, OTHERS[at] ?? MUTE] as const)]);
}

function lineOf(treaty: RaceTreaty, colour: number, chosen: readonly string[], language: Language): StepLine {
	const steps = treaty.deposits.filter(counted).map(({ id, days, number, code, precision }) => ({
		id,
		x: days ?? 0,
		y: number ?? 0,
		name: '',
		precision,
		chosen: chosen.includes(code)
	}));
	return {
		key: treaty.key,
		name: treaty.name,
		counts: progressOf(treaty, steps.length, language),
		colour,
		steps,
		until: treaty.knownUntil,
		threshold: treaty.needed,
		main: treaty.key === MAIN,
		partial: isPartial(treaty)
	};
}

/** How far a treaty came, in a few words: "40 after 31 months", "at least 3 of 40 after 11 months". */
function progressOf(treaty: RaceTreaty, steps: number, language: Language): string {
	const { needed, reached, knownUntil } = treaty;
	if (reached !== null) {
		return m.race_reached({ needed: count(needed, language), months: count(monthsIn(reached.days), language) });
	}
	const there = allDaysSeen(treaty) ? count(steps, language) : m.race_at_least({ count: count(steps, language) });
	if (knownUntil === null) return m.race_of({ count: there, needed: count(needed, language) });
	const months = count(monthsIn(knownUntil), language);
	return m.race_so_far({ count: there, needed: count(needed, language), months });
}

function allDaysSeen({ deposits, unseen }: Pick<RaceTreaty, 'deposits' | 'unseen'>): boolean {
	return unseen === 0 && deposits.every(({ precision }) => precision === 'day');
}

/** Counted instruments, with "at least" where days are missing, those needed, and the months to them. */
function sameAgeOf(drawn: readonly RaceTreaty[], facts: RaceFacts, language: Language): readonly PictureTable[] {
	const rows = drawn
		.flatMap((treaty) => (treaty.atSameAge === null ? [] : [{ ...treaty, atSameAge: treaty.atSameAge }]))
		.sort((a, b) => b.atSameAge - a.atSameAge)
		.map(({ atSameAge, ...treaty }) => ({
			key: treaty.key,
			main: treaty.key === MAIN,
			cells: [
				treaty.name,
				allDaysSeen(treaty) ? count(atSameAge, language) : m.race_at_least({ count: count(atSameAge, language) }),
				count(treaty.needed, language),
				treaty.reached === null
					? m.race_not_reached()
					: m.race_months({ months: count(monthsIn(treaty.reached.days), language) })
			]
		}));
	const caption = m.race_same_age({ age: count(facts.age, language), date: facts.asOfText });
	const head = [m.race_treaty(), m.race_instruments(), m.race_needed(), m.race_took()];
	return rows.length === 0 ? [] : [{ caption, head, rows }];
}

function notesOf(asked: readonly RaceTreaty[], drawn: readonly RaceTreaty[], language: Language): string[] {
	const undrawn = asked.filter(({ key }) => !drawn.some((treaty) => treaty.key === key));
	const partial = asked.filter((treaty) => isPartial(treaty) && !undrawn.includes(treaty));
	const unopened = undrawn.filter(({ opened, unseen }) => opened === null || unseen > 0);
	const namesOf = (treaties: readonly RaceTreaty[]) =>
		listWords(
			treaties.map(({ name }) => name),
			language
		);
	const without = undrawn.filter((treaty) => !unopened.includes(treaty));
	const cut = drawn.find(({ key }) => key === MAIN)?.deposits.filter(({ precision }) => precision !== 'day') ?? [];
	const dates = cut.map(({ name, text }) => `${name} (${text})`);
	return [
		m.race_note_ends(),
		...(cut.length > 0 ? [m.race_note_cut({ names: listWords(dates, language), count: cut.length })] : []),
		...partial.map(({ name, deposits, unseen }) =>
			m.race_note_partial({ name, seen: deposits.length, all: deposits.length + unseen })
		),
		...unopened.map(({ name, deposits, unseen }) =>
			m.race_note_unopened({ name, seen: deposits.length, all: deposits.length + unseen })
		),
		...(without.length > 0 ? [m.race_note_none({ names: namesOf(without) })] : [])
	];
}
