import { group } from 'd3';
import type { Observation } from '$lib/data/observation';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';

/** How many publishers stand behind figures with a number of their own. */
export interface Voices {
	/** Houses with a figure that neither repeats another nor is built on one. */
	readonly own: number;
	/** True where several publishers among them are parts of one house. */
	readonly joined: boolean;
	/** Publishers under whose name stand only figures that repeat others or are built on them. */
	readonly more: number;
	/** True where somebody could have repeated somebody: else the number says nothing. */
	readonly telling: boolean;
}

type Figure = Pick<Observation, 'entity' | 'year' | 'metric' | 'office' | 'house' | 'flags'>;

/**
 * Whose word these figures are. Ten articles with one company's number are one voice, and so are the departments of one
 * ministry and the editions of one company. It tells something where figures repeat others, or where several houses have
 * one for the same place, year and metric.
 */
export function voicesIn(figures: readonly Figure[]): Voices {
	const first = figures.filter(({ flags, house }) => !flags.includes('echo') && house !== '');
	const houses = new Set(first.map(({ house }) => house));
	const offices = new Set(first.map(({ office }) => office));
	const more = new Set(figures.map(({ office }) => office).filter((office) => !offices.has(office))).size;
	const beside = [...group(first, ({ entity, year, metric }) => `${entity} ${year} ${metric}`).values()];
	return {
		own: houses.size,
		joined: offices.size > houses.size,
		more,
		telling: more > 0 || beside.some((of) => new Set(of.map(({ office }) => office)).size > 1)
	};
}

/**
 * "Publishers with a number of their own: 10. Parts of one body count once. 6 more only repeat numbers of others or build
 * on them."; empty where it would tell nothing.
 */
export function voicesWords({ own, joined, more, telling }: Voices, language: Language): string {
	if (!telling) return '';
	const options = { locale: language };
	return [
		m.voices_own({ own }, options),
		...(joined ? [m.voices_joined({}, options)] : []),
		...(more > 0 ? [m.voices_more({ more }, options)] : [])
	].join(' ');
}

/** The same of these figures, as one note in a list; none where it would tell nothing. */
export function voicesNotes(figures: Parameters<typeof voicesIn>[0], language: Language): readonly string[] {
	const words = voicesWords(voicesIn(figures), language);
	return words === '' ? [] : [words];
}
