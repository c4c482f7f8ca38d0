import { daysBetween } from '$lib/data/race';
import type { PackageDescriptor, Resource } from '$lib/data/server/descriptor';

/** After so many days without a look at its sources a table is warned of. */
export const STALE_AFTER = 60;

/** Tables whose rows age: figures, and deeds of treaties. */
function ages({ path }: Resource): boolean {
	return path.startsWith('observations/') || path.startsWith('convention/');
}

/**
 * One warning for every table whose rows age and that was last looked at more than sixty days ago, in the order of the
 * descriptor. A table that says nothing of it is passed over.
 * @param today ISO day
 */
export function staleTables({ resources }: Pick<PackageDescriptor, 'resources'>, today: string): readonly string[] {
	return resources.filter(ages).flatMap(({ path, lastLookedAt }) => {
		const days = lastLookedAt === '' ? 0 : daysBetween(lastLookedAt, today);
		if (days <= STALE_AFTER) return [];
		return [`Warning: the sources of ${path} were last looked at on ${lastLookedAt}, ${days} days ago. Look again.`];
	});
}
