import type { Amount, Rates } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import type { Labels } from '$lib/data/labels';
import type { Tile } from '$lib/data/tile';
import type { Filters } from '$lib/filters/filters';
import type { Language } from '$lib/words/language';

/** Everything a chart is made from: figures, what the reader chose, and words to name things. */
export interface ChartInput {
	readonly rows: readonly Observation[];
	readonly filters: Filters;
	readonly words: Labels;
	readonly language: Language;
	/** Source id → ISO date of publication, cut as known; empty where undated. */
	readonly published: Readonly<Record<string, string>>;
	/** Source id → who put it out, where it is not the publisher's own document. */
	readonly via: Readonly<Record<string, string>>;
	readonly rates: Rates;
	/** Countries drawn when the reader has chosen none. */
	readonly countries: readonly string[];
	/** Dates of the Convention that a time axis marks, with their words. */
	readonly events: readonly { readonly date: string; readonly label: string }[];
	/** Where the tile of each part stands; absent where the tables give them no places. */
	readonly tiles?: readonly Tile[];
	/** That these are not the figures of now, but as they were known on a day; absent for those of now. */
	readonly asKnown?: string;
}

/** What every chart tells about the figures it draws, whatever its kind. */
export interface ChartText {
	/** A sentence that states the finding; neutral where nothing can be found. */
	readonly title: string;
	/** What, unit, place, years. */
	readonly subtitle: string;
	/** What the picture is called, where it is not the chart's own; empty or absent for that. */
	readonly face?: string;
	/** How the picture is read: its scale, what its parts share. Of a table it would not be true. Empty or absent: by itself. */
	readonly reading?: string;
	/** Plain sentences under the chart: what is left out and why, what filters do here. */
	readonly notes: readonly string[];
	/** Ids of exactly the figures that are drawn, in drawing order. */
	readonly drawn: readonly string[];
	/** The notes that stand out: figures that may not be compared. They are among `notes` too. */
	readonly warnings?: readonly string[];
	/** Ids of the figures that the title rests on; empty or absent where it states nothing. */
	readonly rests?: readonly string[];
	/** Parts of the title, in its order, that a narrow screen leaves out; empty or absent for none. */
	readonly spare?: readonly string[];
	/** Keys of the series that the title speaks of; empty or absent where it speaks of all. */
	readonly spoken?: readonly string[];
	/** Paths of the CSV files that hold every row it can draw; absent where the chart's own file does. */
	readonly files?: readonly [string, ...string[]];
	/** Amounts drawn, by figure id, where a chart computes any. */
	readonly amounts?: ReadonlyMap<string, Amount>;
}

/** Everything between a picture and its title. */
export function underTitle({ subtitle, reading = '' }: Pick<ChartText, 'subtitle' | 'reading'>): string {
	return [subtitle, reading].filter((part) => part !== '').join(' ');
}

/** A line of the list that stands in for direct labels on narrow screens. */
export interface LegendItem {
	readonly key: string;
	readonly colour: number;
	readonly name: string;
	readonly counts: string;
	readonly value: string;
	readonly status: Observation['status'];
}
