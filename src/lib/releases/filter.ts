import { codec, flag, oneOf, several, type Codec } from '$lib/filters/codec';
import { CHANGE_KINDS, type ChangeKind, type ReleaseSection } from './lines';

/** What of the changes is shown; what is empty shows all. */
export interface ChangeFilter {
	readonly kinds: readonly ChangeKind[];
	readonly countries: readonly string[];
	readonly topics: readonly string[];
	/** Id of the oldest release shown; empty for all. */
	readonly since: string;
	/** Only releases that came after the last visit. */
	readonly onlyNew: boolean;
}

/** Everything. */
export const ALL_CHANGES: ChangeFilter = { kinds: [], countries: [], topics: [], since: '', onlyNew: false };

/** The topic of treaty actions, beside the families of metrics. */
export const CONVENTION = 'convention';

/** The filter as an address has it: `show`, `country`, `topic`, `since`, `new`. */
export function changeFilter(
	countries: readonly string[],
	topics: readonly string[],
	releases: readonly string[]
): Codec<ChangeFilter> {
	return codec(ALL_CHANGES, {
		kinds: several('show', CHANGE_KINDS),
		countries: several('country', countries, (word) => countries.filter((code) => code === word.toUpperCase())),
		topics: several('topic', topics),
		since: oneOf('since', releases),
		onlyNew: flag('new', 'only', 'all')
	});
}

/** What of a change is asked for: kind, place and topic. */
export interface Filtered {
	readonly kind: ChangeKind;
	readonly country: string;
	readonly topic: string;
}

/** Whether a change is shown: it has one of what is chosen of each kind. */
export function shows({ kinds, countries, topics }: ChangeFilter, { kind, country, topic }: Filtered): boolean {
	return (
		(kinds.length === 0 || kinds.includes(kind)) &&
		(countries.length === 0 || countries.includes(country)) &&
		(topics.length === 0 || topics.includes(topic))
	);
}

/** Whether a release is shown. @param seen id of the newest release at the last visit; null where there was none */
export function showsRelease(
	{ since, onlyNew }: ChangeFilter,
	{ id }: Pick<ReleaseSection, 'id'>,
	seen: string | null
): boolean {
	return (since === '' || id >= since) && (!onlyNew || isNew(id, seen));
}

/** Whether a release came after the last visit; nothing is new to who was never here. */
export function isNew(id: string, seen: string | null): boolean {
	return seen !== null && id > seen;
}

/** The last visit, as the device keeps it. */
export interface Visit {
	/** ISO day of it. */
	readonly day: string;
	/** Id of the newest release then. */
	readonly release: string;
}

/** A visit as a text, "2026-11-30 2026-11-27". */
export function visitText({ day, release }: Visit): string {
	return `${day} ${release}`;
}

/** The visit of such a text; null for what is none. */
export function visitOf(text: string | null): Visit | null {
	const [, day, release] = /^(\d{4}-\d{2}-\d{2}) (\d{4}-\d{2}-\d{2})$/.exec(text ?? '') ?? [];
	return day === undefined || release === undefined ? null : { day, release };
}
