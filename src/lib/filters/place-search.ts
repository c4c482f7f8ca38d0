import { collate, fold } from '$lib/words/format';
import type { Language } from '$lib/words/language';

/** What a place is looked for by. */
export interface Named {
	/** ISO 3166-1 alpha-3, XKX or WORLD. */
	readonly code: string;
	/** ISO 3166-1 alpha-2; empty where there is none. */
	readonly iso2: string;
	readonly name: string;
	/** Other names, in any language. */
	readonly aliases: readonly string[];
}

/** A place found, with the other name by which it was found, or null where its name or code was. */
export interface Found<Place extends Named> {
	readonly choice: Place;
	readonly alias: string | null;
}

/** What searches compare: without marks, case and punctuation. */
function plain(text: string): string {
	return fold(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** How well a name answers: 0 in full, 1 from its start, 2 from the start of a word, 3 anywhere; null if not at all. */
function closeness(name: string, asked: string): number | null {
	const text = plain(name);
	if (text === asked) return 0;
	if (text.startsWith(asked)) return 1;
	if (text.includes(` ${asked}`)) return 2;
	const squeezed = text.replaceAll(' ', '');
	const short = asked.replaceAll(' ', '');
	if (squeezed.startsWith(short)) return 2;
	return short.length > 2 && squeezed.includes(short) ? 3 : null;
}

/** A code of two letters answers less well than a whole name, better than the beginning of one. */
const SHORT_CODE = 0.75;

/** By what a place answers and how well; a place's own name goes before another name that answers as well. */
function rank<Place extends Named>(
	choice: Place,
	asked: string,
	typed: string
): (Found<Place> & { readonly distance: number }) | null {
	if (fold(choice.code) === asked) return { choice, alias: null, distance: 0 };
	const names = [choice.name, ...choice.aliases].flatMap((name, at) => {
		const distance = closeness(name, asked);
		return distance === null ? [] : [{ name, distance: at === 0 ? distance : distance + 0.5 }];
	});
	// A code is written without marks: "mỹ" is America, not Malaysia.
	if (choice.iso2 !== '' && choice.iso2.toLowerCase() === typed)
		names.push({ name: choice.iso2, distance: SHORT_CODE });
	const [best] = names.sort((a, b) => a.distance - b.distance);
	if (best === undefined) return null;
	return { choice, alias: plain(best.name) === plain(choice.name) ? null : best.name, distance: best.distance };
}

/**
 * The places a search means, by name, other name or code of three or two letters, without regard to marks and case ("han quoc", "viet nam",
 * "turkey"): whole names first, then beginnings, then words, then parts; within that, places with figures first, then
 * by name.
 * @param bare whether there are no figures of a place
 */
export function findPlaces<Place extends Named>(
	choices: readonly Place[],
	query: string,
	language: Language,
	bare: (choice: Place) => boolean = () => false
): readonly Found<Place>[] {
	const asked = plain(query);
	if (asked === '') return [];
	const compare = collate(language);
	return choices
		.flatMap((choice) => rank(choice, asked, query.trim().toLowerCase()) ?? [])
		.sort(
			(a, b) =>
				a.distance - b.distance ||
				Number(bare(a.choice)) - Number(bare(b.choice)) ||
				compare(a.choice.name, b.choice.name)
		)
		.map(({ choice, alias }) => ({ choice, alias }));
}
