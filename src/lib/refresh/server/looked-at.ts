import type { Adapter } from '$lib/refresh/adapter';
import type { Change } from '$lib/refresh/plan';

/** A look at a table's publisher. */
export interface Look {
	readonly adapter: Pick<Adapter, 'table' | 'whole'>;
	/** What changes in the table. */
	readonly moved: readonly Change[];
	readonly today: string;
}

/**
 * datapackage.json with the day on which a table was looked at. A table of several publishers keeps its day, since the others were not
 * looked at, unless a day that comes lies after it. The package is never older than that day.
 */
export function lookedAtText(content: string, { adapter, moved, today }: Look): string {
	const json: { created?: string; resources: { path: string; lastLookedAt?: string }[] } = JSON.parse(content);
	const own = json.resources.find(({ path }) => path === adapter.table);
	const late = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day) && day > (own?.lastLookedAt ?? '');
	const after = moved.flatMap((change) => Object.values(change.after ?? {}));
	if (own?.lastLookedAt === undefined || own.lastLookedAt >= today || !(adapter.whole || after.some(late)))
		return content;
	own.lastLookedAt = today;
	if ((json.created ?? '').slice(0, 10) < today) json.created = `${today}T00:00:00Z`;
	return `${JSON.stringify(json, null, '\t')}\n`;
}
