import type { RateLine } from './convert';
import type { RaceFacts } from './race';
import type { PartyCount, Signature } from './signature';
import type { ColumnarTable } from './observation-codec';
import type { Labels } from './labels';
import type { StateTile, Tile } from './tile';
import type { PackedDenominators } from './denominators';

/** An article as an aside names it: our short name and topic, in one language. */
export interface ArticleNote {
	readonly number: number;
	readonly short: string;
	readonly topic: string;
}

/** A State on the map; x, y in units of the drawing. */
export interface MapState {
	readonly code: string;
	readonly name: string;
	readonly x: number;
	readonly y: number;
	/** False: too small for an outline, drawn as a dot. */
	readonly outlined: boolean;
}

/** The places of a map and the size of the drawing they stand in. */
export interface MapDrawing {
	readonly drawing: { readonly width: number; readonly height: number };
	readonly states: readonly MapState[];
}

/** What the tables say of the Convention as a whole; dates ISO, and some of them in words of the page's language. */
export interface ConventionDates {
	/** Day its table was last looked at. */
	readonly asOf: string;
	readonly asOfText: string;
	/** Day or month in which the depositary's list was last seen whole. */
	readonly listSeen: string;
	readonly listSeenText: string;
	/** How many documents counted without naming all, by day. */
	readonly counts: readonly PartyCount[];
	readonly adopted: string;
	readonly adoptedText: string;
	readonly opened: string;
	readonly openedText: string;
	readonly closes: string;
	/** Instruments needed for entry into force. */
	readonly needed: number;
}

/** Everything that a page with charts is drawn from, in one language. */
export interface PageFigures {
	readonly tables: readonly { readonly slug: string; readonly table: ColumnarTable }[];
	readonly words: Labels;
	/** Source id → ISO date of publication, cut as known. */
	readonly published: Readonly<Record<string, string>>;
	/** Source id → who put it out, where it is not the publisher's own document. */
	readonly via: Readonly<Record<string, string>>;
	readonly rates: readonly RateLine[];
	/** Titles of the documents that rates and measures rest on, by source id. */
	readonly titles: Readonly<Record<string, string>>;
	/** By dataset: the countries drawn when none is chosen. */
	readonly countries: Readonly<Record<string, readonly string[]>>;
	/** Years that can be chosen. */
	readonly years: { readonly from: number; readonly to: number; readonly own?: number };
	/** By dataset, most telling first. */
	readonly articles: Readonly<Record<string, readonly ArticleNote[]>>;
	/** Where the tiles of states stand; empty on a page without them. */
	readonly tiles: readonly Tile[];
	readonly convention: ConventionDates;
	/** Empty on a page without the map, as are `states`. */
	readonly signatures: readonly Signature[];
	readonly states: readonly MapState[];
	/** Every State and the European Union by name, on the page of signatures alone. */
	readonly stateTiles: readonly StateTile[];
	/** Size of the drawing that the States stand in. */
	readonly drawing: { readonly width: number; readonly height: number };
	/** Deposits up to each treaty's threshold; null on a page without the race. */
	readonly race: RaceFacts | null;
}

/** What the figures of a chart, and its treaties, can be told apart by. */
export interface Known {
	/** Ids of metrics, or of treaties. */
	readonly metrics: readonly string[];
	/** Ids of publishers and documents. */
	readonly sources: readonly string[];
}

/** What a chart's page carries: its figures, and what can be done with them. */
export interface ChartPageData extends PageFigures {
	readonly slug: string;
	/** What measures divide by, for the figures the page comes with. */
	readonly denominators: PackedDenominators;
	/** What all figures of the chart can be told apart by. */
	readonly known: Known;
}
