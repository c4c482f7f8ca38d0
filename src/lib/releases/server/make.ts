import { DataFaults, told } from '$lib/data/server/data-error';
import type { Resource } from '$lib/data/server/descriptor';
import { readPackage } from '$lib/data/server/package';
import { checkWhole } from '$lib/press/server/faults';
import { diffReleases, type Told } from '../diff';
import type { Correction, Reason, Release, TableSeal } from '../release';
import type { KeyedTable } from '../rows';
import { readReleases } from './files';
import { changesSince, rowHashes } from './marks';
import { summaryOf } from './summary';
import { sealedTable, textTables, type SealedTable } from './text-tables';

// For `data:release`, which looks for former tables by their hash
export { hashOf } from '$lib/data/server/seal';

/** What a release is made from. */
export interface Making {
	/** The data package. */
	readonly dir: string;
	/** ISO day of the tables. */
	readonly day: string;
	/**
	 * The text of a table as the release before had it, by its seal; null where it cannot be found.
	 * @param path in data/
	 */
	readonly former: (path: string, seal: TableSeal) => string | null;
}

/** A release, or why there is none. */
export interface Made {
	readonly faults: readonly string[];
	/** Name of its file below `releases/`, and its text; null where there are faults. */
	readonly file: { readonly name: string; readonly text: string } | null;
	/** "97 figures added …", a line a kind of change. */
	readonly lines: readonly string[];
}

const refused = (...faults: readonly string[]): Made => ({ faults, file: null, lines: [] });

/**
 * Makes the release of a day out of the tables as they stand; writes nothing. Refuses where there is one of that day or a later
 * one, where nothing changed since the newest, and where a former table cannot be found.
 */
export function makeRelease({ dir, day, former }: Making): Made {
	try {
		const descriptor = readPackage(dir);
		const tables = textTables(dir, descriptor);
		const last = readReleases(dir).at(-1);
		if (last === undefined) return madeOf(releaseOf(tables, day));
		if (last.day >= day)
			return refused(
				last.day === day
					? `There is a release of ${day} already. A release is never written twice: change the tables on another day.`
					: `The newest release is of ${last.day}, the tables are of ${day}. Commit them first.`
			);
		if (changesSince(last, tables) === 0) return refused(`Nothing has changed since the release of ${last.day}.`);
		const before = formerTables(last, descriptor.resources, tables, former);
		if (before.lost.length > 0)
			return refused(
				...before.lost.map(
					(path) =>
						`${path} as it was released on ${last.day} is not to be found in git. Give a folder that has it: --before <folder>`
				)
			);
		return madeOf(releaseOf(tables, day, { last, tables: before.tables }));
	} catch (error) {
		if (error instanceof DataFaults) return refused(...told(error.faults));
		throw error;
	}
}

function madeOf(release: Release): Made {
	return {
		faults: [],
		file: { name: `${release.id}.json`, text: releaseText(release) },
		lines: summaryOf(release)
	};
}

/** The tables of the release before: those that did not change as they stand, the others as they are found. */
function formerTables(
	last: Release,
	resources: readonly Resource[],
	now: readonly SealedTable[],
	former: Making['former']
): { readonly tables: readonly KeyedTable[]; readonly lost: readonly string[] } {
	const lost: string[] = [];
	const tables = Object.entries(last.tables).flatMap(([path, seal]): readonly KeyedTable[] => {
		const same = now.find((table) => table.path === path && table.seal.hash === seal.hash);
		if (same !== undefined) return [same];
		const resource = resources.find((one) => one.path === path);
		// A table that is no more has no schema to be read by
		if (resource === undefined) return [{ path, key: [], columns: [], rows: [] }];
		const text = former(path, seal);
		if (text === null) lost.push(path);
		return text === null ? [] : [sealedTable(resource, text)];
	});
	return { tables, lost };
}

/** The release of these tables. @param before the release before it, with its tables; none for the first */
export function releaseOf(
	tables: readonly SealedTable[],
	day: string,
	before: { readonly last: Release; readonly tables: readonly KeyedTable[] } | null = null
): Release {
	const logged = correctionsIn(tables).filter(
		(one) => one.day <= day && (before === null || one.day > before.last.day)
	);
	return {
		id: day,
		day,
		before: before?.last.id ?? null,
		tables: Object.fromEntries(tables.map(({ path, seal }) => [path, seal])),
		...rowHashes(tables),
		changes: before === null ? null : diffReleases(before.tables, tables, toldIn(tables, logged)),
		corrections: logged.map(({ figure, what }): Correction => ({ figure, what }))
	};
}

function correctionsIn(tables: readonly KeyedTable[]) {
	const rows = tables.find(({ path }) => path === 'reference/corrections.csv')?.rows ?? [];
	return rows.map(({ figure = '', day = '', what_en: en = '', what_vi: vi = '' }) => ({
		figure,
		day,
		what: { en, vi }
	}));
}

function toldIn(
	tables: readonly KeyedTable[],
	corrections: readonly { readonly figure: string; readonly what: Reason }[]
): Told {
	const revisions = tables.find(({ path }) => path === 'reference/revisions.csv')?.rows ?? [];
	return {
		revises: new Map(revisions.map(({ figure = '', revises = '' }) => [figure, revises])),
		reasons: new Map(corrections.map(({ figure, what }) => [figure, what]))
	};
}

/** A release as its file has it: a line for each part, so that git shows which changed. */
export function releaseText({ figures, changes, ...rest }: Release): string {
	const lines = Object.entries({ ...rest, figures, changes }).map(([name, value]) => {
		const nested = name === 'rows' || name === 'tables' || (name === 'changes' && value !== null);
		return `\t${JSON.stringify(name)}: ${nested ? parted(value) : JSON.stringify(value)}`;
	});
	return `{\n${lines.join(',\n')}\n}\n`;
}

function parted(value: unknown): string {
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const lines = Object.entries(value).map(([name, of]) => `\t\t${JSON.stringify(name)}: ${JSON.stringify(of)}`);
	return `{\n${lines.join(',\n')}\n\t}`;
}

/** The faults of a package as lines, which keep a release from being made; none where it is sound. */
export function faultsOf(dir: string, today: string): readonly string[] {
	return checkWhole(dir, today, () => undefined).faults;
}
