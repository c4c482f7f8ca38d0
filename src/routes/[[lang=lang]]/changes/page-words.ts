import { CHANGE_KINDS, figuresIn, type ChangeLine, type FigureKind } from '$lib/releases/lines';
import { CONVENTION, visitText, type ChangeFilter } from '$lib/releases/filter';
import { m } from '$lib/paraglide/messages';
import { dayOf } from '$lib/words/dates';
import { count, listWords } from '$lib/words/format';
import type { Language } from '$lib/words/language';

/** Kinds of changes of figures, in the order of the page. */
export const FIGURE_KINDS = CHANGE_KINDS.filter((kind): kind is FigureKind => kind !== 'acts');

const PART: Readonly<Record<FigureKind, (of: { count: string }) => string>> = {
	revised: m.changes_part_revised,
	added: m.figure_count,
	withdrawn: m.changes_part_withdrawn,
	corrected: m.changes_part_corrected,
	marked: m.changes_part_marked
};

/** How many changes of each kind, those added first: "97 figures, 2 revised and 4 corrected". */
export function newParts(lines: readonly ChangeLine[], language: Language): string {
	const kinds = FIGURE_KINDS.toSorted((a, b) => Number(b === 'added') - Number(a === 'added'));
	const parts = kinds.flatMap((kind) => {
		const changes = figuresIn(lines.filter((line) => line.kind === kind));
		return changes === 0 ? [] : [PART[kind]({ count: count(changes, language) })];
	});
	return listWords(parts, language);
}

/**
 * Path of the feed that follows a choice, as far as there is one: of one country, of one topic, or of everything.
 * @param pages codes of the places that have a page, and so a feed
 */
export function feedPath({ countries, topics }: ChangeFilter, pages: readonly string[]): string {
	const [country, ...moreCountries] = countries;
	const [topic, ...moreTopics] = topics;
	if (country !== undefined && moreCountries.length === 0 && topics.length === 0 && pages.includes(country))
		return `/countries/${country.toLowerCase()}/feed.xml`;
	if (topic !== undefined && moreTopics.length === 0 && countries.length === 0)
		return topic === CONVENTION ? '/convention/feed.xml' : `/sources/${topic}/feed.xml`;
	return '/feed.xml';
}

/** This visit as the device keeps it. @param release id of the newest release */
export function visitNow(release: string): string {
	return visitText({ day: dayOf(new Date()), release });
}
