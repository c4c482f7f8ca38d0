import { max } from 'd3';
import type { Observation } from '$lib/data/observation';
import { isTold } from './figure-text';
import { isSound, say, type Said } from './said';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';

/** What a sentence on a few places is made with. */
export interface PlacesWording {
	/** What the figures are of, opening the sentence: "Reported losses per person". */
	readonly what: string;
	readonly figure: (row: Observation) => string;
	readonly place: (row: Observation) => string;
	/** What the publisher counted, in a few words; empty where that is not known. */
	readonly counted: (row: Observation) => string;
	readonly language: Language;
}

/** True for a figure that a sentence may rest on, since what must be known of it is said with it. */
function mayBeTold({ flags }: Observation): boolean {
	return isSound({ flags: flags.filter((flag) => !isTold(flag)) });
}

/**
 * Of each place the figure that a sentence on all of them tells: that of the newest year in which every place has a sound one,
 * else each place's own newest, doubted or not, as pictures show it. In the order of the series; null where a place has none that may be told.
 * @param year the one year that is drawn: each place's last figure up to then; null for all years
 */
export function newestOfEach(
	series: readonly (readonly Observation[])[],
	year: number | null = null
): readonly Observation[] | null {
	const told = series.map((rows) => rows.filter(mayBeTold));
	const whole = told.map((rows) => rows.filter(isSound));
	const years = whole.map((rows) => new Set(rows.map((row) => row.year)));
	const shared = max([...(years[0] ?? [])].filter((one) => years.every((of) => of.has(one))));
	const found = told.map((rows, at) => {
		if (year !== null) return rows.findLast((row) => row.year <= year);
		return shared === undefined ? rows.at(-1) : whole[at]?.findLast((row) => row.year === shared);
	});
	return found.length === 0 || found.includes(undefined) ? null : found.flatMap((row) => row ?? []);
}

/**
 * The figures of a few places side by side: "Reported losses per person in 2024: Singapore $138 (all scams); Malaysia $9.65
 * (online scams)". What each counted is said unless all count the same thing; there is neither factor nor rank in it, so
 * that none can be read into figures of different things.
 */
export function placesSaid(rows: readonly Observation[], wording: PlacesWording): Said {
	const { what, figure, place, counted, language } = wording;
	const options = { locale: language };
	const [first] = rows;
	const alike = rows.every(({ metric }) => metric === first?.metric);
	const oneYear = rows.every(({ year }) => year === first?.year);
	const parts = rows.map((row) => {
		const about = alike && rows.length > 1 ? '' : counted(row);
		const facts = { place: place(row), figure: figure(row), year: row.year };
		const said = oneYear ? `${facts.place} ${facts.figure}` : m.places_figure_year(facts, options);
		return about === '' ? said : `${said} (${about})`;
	});
	const figures = parts.join('; ');
	if (first === undefined || !oneYear) return say(`${what}: ${figures}`, rows);
	return say(m.beside_said({ what, year: first.year, figures }, options), rows);
}
