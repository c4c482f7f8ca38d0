import { group, max, ascending, greatest, least } from 'd3';
import type { Observation } from '$lib/data/observation';
import { isSound, say, type Said } from './said';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { listWords } from '$lib/words/format';

/** Figures that several publishers have for one year, told side by side: what each counted is said with it. */
export interface Beside {
	readonly year: number;
	/** The highest first. */
	readonly rows: readonly Observation[];
}

/**
 * The newest year for which several publishers have a figure that may be told: sound, or of part of the year, which is then
 * said. One figure a house, the highest of whole years before one of part of a year. Null where no year has as many
 * publishers as asked for, and a sound figure among theirs.
 */
export function newestBeside(rows: readonly Observation[], publishers = 2): Beside | null {
	const told = rows.filter((row) => isSound({ flags: row.flags.filter((flag) => flag !== 'part-year') }));
	const years = group(told, ({ year }) => year);
	const year = max(
		[...years].flatMap(([one, ofYear]) =>
			onePerHouse(ofYear).length >= publishers && ofYear.some(isSound) ? [one] : []
		)
	);
	if (year === undefined) return null;
	return { year, rows: onePerHouse(years.get(year) ?? []).sort((a, b) => b.value - a.value) };
}

function onePerHouse(rows: readonly Observation[]): Observation[] {
	return [...group(rows, ({ house }) => house).values()].flatMap((own) =>
		[...own].sort((a, b) => Number(isSound(b)) - Number(isSound(a)) || b.value - a.value).slice(0, 1)
	);
}

/** What a sentence about figures side by side is made with. */
export interface BesideWording {
	/** What the figures are of, opening the sentence: "Viet Nam’s internet users". */
	readonly what: string;
	readonly figure: (row: Observation) => string;
	readonly publisher: (row: Observation) => string;
	/** What the publisher counted, in a few words; empty where that is not known. */
	readonly counted: (row: Observation) => string;
	readonly language: Language;
}

/**
 * Each publisher's figure with what it counted, the highest first: "Attacks on Viet Nam in 2024: 659,000 (NCA: scaled up from
 * surveyed organisations); 4,029 (AIS, part of the year: incidents recorded)".
 */
export function besideSaid({ year, rows }: Beside, wording: BesideWording): Said {
	const options = { locale: wording.language };
	const parts = rows.map((row) => {
		const who = [wording.publisher(row), ...(row.flags.includes('part-year') ? [m.beside_part({}, options)] : [])];
		const counted = wording.counted(row);
		const about = counted === '' ? '' : `: ${counted}`;
		return { text: `${wording.figure(row)} (${who.join(', ')}${about})`, about };
	});
	const figures = parts.map(({ text }) => text).join('; ');
	return say(
		m.beside_said({ what: wording.what, year, figures }, options),
		rows,
		parts.map(({ about }) => about)
	);
}

/** The lowest and the highest of several figures of one year, each with all that are equal to it, by place. */
export interface Extremes {
	readonly year: number;
	readonly lowest: readonly Observation[];
	readonly highest: readonly Observation[];
	/** How many figures there are. */
	readonly of: number;
}

/**
 * The lowest and the highest of these figures of several places, by what is drawn of them; null where there are fewer than two, where they are not
 * all of one year, one metric and one unit, or where all are equal.
 */
export function extremesOf(
	rows: readonly Observation[],
	amount: (row: Observation) => number = ({ value }) => value
): Extremes | null {
	const alike = new Set(rows.map(({ year, metric, unit }) => `${year} ${metric} ${unit}`));
	const low = least(rows, amount);
	const high = greatest(rows, amount);
	if (low === undefined || high === undefined || alike.size !== 1 || amount(low) === amount(high)) return null;
	const equal = (one: Observation) =>
		rows.filter((row) => amount(row) === amount(one)).sort((a, b) => ascending(a.entity, b.entity));
	return { year: low.year, lowest: equal(low), highest: equal(high), of: rows.length };
}

/** As many places as a sentence names at one end. */
const NAMED = 3;

/** From which place and figure to which: "Global Cybersecurity Index 2024: from 91.7 (Philippines) to 100 (Viet Nam)". */
export function extremesSaid(
	{ lowest, highest }: Extremes,
	wording: {
		/** What the figures are of, with their year, opening the sentence. */
		readonly what: string;
		readonly figure: (row: Observation) => string;
		readonly place: (row: Observation) => string;
		/** Whether the lowest are left unsaid, as where only the highest are drawn. */
		readonly highestOnly?: boolean;
		readonly language: Language;
	}
): Said {
	const { what, figure, place, highestOnly = false, language } = wording;
	const options = { locale: language };
	const end = (rows: readonly Observation[]) => {
		const [first] = rows;
		if (first === undefined) return '';
		const names = rows.map(place);
		const places =
			names.length > NAMED ? m.extremes_places({ count: names.length }, options) : listWords(names, language);
		return `${figure(first)} (${places})`;
	};
	if (highestOnly) return say(m.extremes_highest({ what, high: end(highest) }, options), highest);
	return say(m.extremes_said({ what, low: end(lowest), high: end(highest) }, options), [...lowest, ...highest]);
}
