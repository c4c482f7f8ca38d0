import { ascending, group } from 'd3';
import type { Observation } from '$lib/data/observation';
import { chainFrom, figuresOfYears, withoutEchoes } from '$lib/data/select';
import type { Labels } from '$lib/data/labels';
import type { Conflict } from '$lib/statements/conflicts';
import type { ToldRelation } from '$lib/statements/why';

/** A year's figure that its publisher revised, with the change from the first one held to the newest. */
export interface Revision {
	readonly entity: string;
	readonly year: number;
	readonly metric: string;
	readonly category: string | null;
	/** The first one held, those that replaced it in turn, the newest. */
	readonly figures: readonly Observation[];
	readonly first: Observation;
	readonly newest: Observation;
	/** Percent of the first figure; null where the two were counted in another way, so that a change would say nothing. */
	readonly change: number | null;
	/** True where a figure after the first is marked as counted in another way. */
	readonly broken: boolean;
}

/** Id of a figure → id of the figure of its own office that it replaced: `data/reference/revisions.csv`. */
export type Revises = ReadonlyMap<string, string>;

/**
 * What publishers revised among these figures: of every chain of figures that replaced each other the first and the newest,
 * and the change between them. A later figure that is not said to replace another is none. By place, metric and year.
 */
export function revisionsOf(rows: readonly Observation[], revises: Revises): readonly Revision[] {
	const held = new Map(rows.map((row) => [row.id, row]));
	const replaced = new Set(rows.flatMap(({ id }) => revises.get(id) ?? []));
	const key = ({ newest: { entity, metric, category, year } }: Revision) =>
		JSON.stringify([entity, metric, category ?? '', year]);
	return rows
		.filter(({ id }) => !replaced.has(id))
		.flatMap((newest) => restated(chainFrom(newest, ({ id }) => held.get(revises.get(id) ?? '')).toReversed()) ?? [])
		.sort((a, b) => ascending(key(a), key(b)));
}

function restated(figures: readonly Observation[]): Revision | null {
	const [first] = figures;
	const newest = figures.at(-1);
	if (first === undefined || newest === undefined || first === newest) return null;
	const { entity, year, metric, category } = first;
	const breaks = ({ flags }: Observation) => flags.includes('break');
	// A break that the first figure has too stands before the year, not between the two.
	const broken = !breaks(first) && figures.some(breaks);
	const change = broken || first.value === 0 ? null : ((newest.value - first.value) / first.value) * 100;
	return { entity, year, metric, category, figures, first, newest, change, broken };
}

/** Two figures that follow each other in a series but were not counted alike. */
export interface Break {
	/** The last one counted in the old way. */
	readonly before: Observation;
	/** The first one counted in the new way. */
	readonly after: Observation;
}

/** Where publishers changed how they count: each figure marked so, with the figure before it; by place, metric and year. */
export function breaksIn(rows: readonly Observation[]): readonly Break[] {
	const series = ({ office, metric, entity, category, unit }: Observation) =>
		JSON.stringify([entity, metric, category ?? '', office, unit]);
	return [...group(withoutEchoes(rows), series)]
		.sort(([a], [b]) => ascending(a, b))
		.flatMap(([, of]) => {
			const { current } = figuresOfYears(of);
			return current.flatMap((after, at) => {
				const previous = current[at - 1];
				return previous !== undefined && after.flags.includes('break') ? [{ before: previous, after }] : [];
			});
		});
}

/** What a chart's page tells of its figures' conflicts and revisions, in one language. */
export interface Disagreement {
	readonly conflicts: readonly Conflict[];
	readonly restatements: readonly Revision[];
	readonly breaks: readonly Break[];
	/** How the publishers of the conflicts hang together. */
	readonly relations: readonly ToldRelation[];
	/** Names of everything in them. */
	readonly words: Labels;
	/** Source id → ISO date of publication, for the documents of the revised figures. */
	readonly published: Readonly<Record<string, string>>;
}
