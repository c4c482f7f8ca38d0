import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Release } from '../release';

/** A file of a release, by its name below `releases/`. */
const RELEASE = /^\d{4}-\d{2}-\d{2}\.json$/;

/** Names of the files of releases in a data package, from the oldest; none where it has no releases. */
export function releaseFiles(dir: string): readonly string[] {
	const folder = `${dir}/releases`;
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => RELEASE.test(name))
		.sort();
}

/** The releases of a data package, from the oldest. */
export function readReleases(dir: string): readonly Release[] {
	return releaseFiles(dir).map((name): Release => JSON.parse(readFileSync(`${dir}/releases/${name}`, 'utf8')));
}
