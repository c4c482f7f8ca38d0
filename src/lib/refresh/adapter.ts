import type { Found, FoundDeed, FoundFigure, Known } from './found';

/** One answer of a publisher. */
export interface Answer {
	/** Where it came from, for messages. */
	readonly where: string;
	readonly text: string;
}

interface Common {
	/** What is typed after `npm run data:refresh --`; also the beginning of a group: `world-bank` means all `world-bank-…`. */
	readonly id: string;
	/** What is refreshed, in English, for the list of sources. */
	readonly what: string;
	/** The only hosts that may answer, after redirects too. */
	readonly hosts: readonly string[];
	/** Media types that an answer may have. */
	readonly types: readonly string[];
	/** The address of the first answer. @param year the running one */
	address(year: number): string;
	/** Addresses of further answers, once the first is here. @throws RefreshFault where the first says nothing of them */
	more(first: Answer, year: number): readonly string[];
	/** The table that it keeps, as in datapackage.json. */
	readonly table: string;
	/** True where all that ages in the table comes from here, so that a look at this is a look at the table. */
	readonly whole: boolean;
	/** The row of reference/sources.csv that its figures cite; `published` and `note` follow from each answer. */
	readonly source: SourceRow;
}

/** What is known of a document before it is read. */
export interface SourceRow {
	readonly id: string;
	readonly publisher: string;
	readonly title: string;
	readonly url: string;
	readonly licence: string;
	/** What its figures are, beyond when they were read. */
	readonly about: string;
}

/** Keeps figures of one metric of one publisher. */
export interface FigureAdapter extends Common {
	readonly kind: 'figures';
	readonly row: {
		readonly metric: string;
		readonly unit: string;
		readonly status: string;
		readonly publisher: string;
	};
	/** Figures outside are no figures of this kind. */
	readonly range: readonly [above: number, upTo: number];
	read(answers: readonly Answer[], known: Known): Found<FoundFigure>;
}

/** Keeps signatures and instruments of one treaty. */
export interface DeedAdapter extends Common {
	readonly kind: 'deeds';
	/** An id of convention/treaties.csv. */
	readonly treaty: string;
	read(answers: readonly Answer[], known: Known): Found<FoundDeed>;
}

/** One source that `npm run data:refresh` knows. */
export type Adapter = FigureAdapter | DeedAdapter;

/** The sources of a name: that one, or all of a group ("untc"), or all of all ("all"); none for an unknown name. */
export function adaptersOf(name: string, all: readonly Adapter[]): readonly Adapter[] {
	if (name === 'all') return all;
	const own = all.filter(({ id }) => id === name);
	return own.length > 0 ? own : all.filter(({ id }) => id.startsWith(`${name}-`));
}
