import { group } from 'd3';
import type { Observation } from '$lib/data/observation';
import { tablesDay } from '$lib/data/server/edition';
import type { Data } from '$lib/data/server/data';
import { unpackFigures } from '$lib/releases/packed';
import type { ChangedFigures, Changes, Release } from '$lib/releases/release';
import { isMark, revisedIds } from '$lib/releases/server/changed-lines';
import { figuresAt, releases } from '$lib/releases/server/states';
import { pageIn, type Root } from '$lib/standards/server/address';
import { inEach } from '$lib/words/language';

/** The figures of a release and of the one before it, by id. */
export interface States {
	readonly before: ReadonlyMap<string, Observation>;
	readonly after: ReadonlyMap<string, Observation>;
}

/** Figures of one metric that were marked alike are named up to this many; of more their number is told. */
const NAMED = 100;

/** `/api/v1/changes.json`: the releases, from the newest, each with what it changed against the one before it. */
export function changesDocument(data: Data, root: Root) {
	const all = releases(data);
	return {
		updated: tablesDay(data.descriptor),
		newest: all.at(-1)?.id ?? null,
		releases: all.toReversed().map((release) => {
			const { id, day, before, changes, corrections } = release;
			const at = pageIn(root, '/changes/');
			return {
				...{ id, day, before },
				file: `${root}/data/releases/${id}.json`,
				page: inEach((language) => `${at[language]}#release-${id}`),
				...countsOf(release),
				changes:
					changes === null || before === null
						? null
						: changesAsData(changes, { before: figuresAt(data, before), after: figuresAt(data, id) }),
				corrections
			};
		})
	};
}

function countsOf({ figures, tables }: Release) {
	return { figures: unpackFigures(figures.ids).length, tables: Object.keys(tables).length };
}

/** What a release changed, with its figures by id instead of packed. */
export function changesAsData({ figures, deeds, texts, tables }: Changes, states: States) {
	const added = unpackFigures(figures.added);
	const byTable = <Of extends object>(changes: Readonly<Record<string, Of>>) =>
		Object.entries(changes).map(([table, of]) => ({ table, ...of }));
	return {
		added: Object.fromEntries([...group(added, placeOf)].sort(([a], [b]) => (a < b ? -1 : 1))),
		revised: [
			...revisedIds(figures.changed).map((id) => ({ id, replaces: null, ...amounts(id, id, states) })),
			...figures.replaced.map(([id, replaces]) => ({ id, replaces, ...amounts(replaces, id, states) }))
		],
		withdrawn: figures.removed.map(({ id, reason }) => ({ id, old: amountOf(states.before.get(id)), reason })),
		marked: figures.changed.filter(isMark).flatMap((change) => markedAlike(change)),
		acts: byTable(deeds),
		texts: byTable(texts),
		tables
	};
}

/** Place and metric of a figure, which are parts of its id. */
const placeOf = (id: string) => id.split('.')[0] ?? '';
const metricOf = (id: string) => id.split('.')[2] ?? '';

function amounts(old: string, now: string, { before, after }: States) {
	return { old: amountOf(before.get(old)), new: amountOf(after.get(now)) };
}

function amountOf(row: Observation | undefined) {
	if (row === undefined) return null;
	const { value, low, high, unit, publisher } = row;
	return { value, low, high, unit, publisher };
}

/** Figures whose status or flags changed alike, by metric. */
function markedAlike({ column, old, new: next, figures }: ChangedFigures) {
	return [...group(unpackFigures(figures), metricOf)].map(([metric, ids]) => ({
		...{ column, old, new: next, metric, figures: ids.length },
		ids: ids.length > NAMED ? null : ids
	}));
}
