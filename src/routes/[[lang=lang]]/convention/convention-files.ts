import type { Outline, Statement, Sentence } from '$lib/convention/said';
import type { PaceRow } from '$lib/convention/clock';
import type { CountLine } from '$lib/statements/signatories';
import type { StateGroup, TreatyState } from '$lib/convention/states';
import type { TimelineEvent } from '$lib/convention/timeline-layout';
import type { MapState } from '$lib/data/page-figures';
import type { RaceFacts } from '$lib/data/race';
import type { Signature } from '$lib/data/signature';

/** What the parts of the page that come alive are drawn from, in one language. */
export interface ConventionFigures {
	/** How the Convention came about, by date, and the whole span that can be shown. */
	readonly events: readonly TimelineEvent[];
	readonly years: { readonly from: number; readonly to: number };
	/** Every State by name, and those that signed. */
	readonly states: readonly TreatyState[];
	readonly signatures: readonly Signature[];
	/** Where States stand on the map. */
	readonly places: readonly MapState[];
	/** Groups of States that can be shown alone. */
	readonly groups: readonly StateGroup[];
	/** Date of the table of the Budapest Convention, in words. */
	readonly budapestText: string;
	/** Deposits of the treaties that are compared. */
	readonly race: RaceFacts;
}

/** What nothing changes once the server has drawn it, in one language. */
export interface ConventionText {
	/** The Convention in ten sentences. */
	readonly summary: readonly Sentence[];
	/** What critics and supporters say, by date. */
	readonly statements: readonly Statement[];
	readonly outline: Outline;
	/** Names of the charts by slug. */
	readonly charts: Readonly<Record<string, string>>;
	/** How the number of signatories grew, by day, and who is not counted. */
	readonly counts: { readonly lines: readonly CountLine[]; readonly notes: readonly string[] };
	/** When it would enter into force at the pace of each earlier treaty, soonest first, and where others counted otherwise. */
	readonly paces: { readonly rows: readonly PaceRow[]; readonly notes: readonly string[] };
}
