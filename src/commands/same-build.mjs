/** Whether the same sources give the same site, byte for byte, wherever and whenever they are built. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAdvice, filesBelow, ingredientFiles } from './build.mjs';
import { npm, root } from './run.mjs';
import { must } from './say.mjs';

/** How many files that differ are named. */
const NAMED = 5;

/** A time zone that the machine is not in, be it where it may: half past the hour of everybody else. */
const ELSEWHERE = 'Pacific/Marquesas';

/** @typedef {ReadonlyMap<string, string>} Hashes Path of each file, with forward slashes → hash of what it holds. */

/**
 * @param {Hashes} here Of one build.
 * @param {Hashes} there Of another.
 * @returns {string} A sentence for each way in which they differ, with the first files by name; empty where they are alike
 */
export function differences(here, there) {
	const shared = [...here.keys()].filter((file) => there.has(file));
	const ways = /** @type {const} */ ([
		['differ', shared.filter((file) => here.get(file) !== there.get(file))],
		['are missing from the second build', [...here.keys()].filter((file) => !there.has(file))],
		['are in the second build only', [...there.keys()].filter((file) => !here.has(file))]
	]);
	return ways
		.filter(([, files]) => files.length > 0)
		.map(([how, files]) => `Files that ${how}: ${files.length}. ${named([...files].sort())}`)
		.join('\n');
}

/** @param {readonly string[]} files */
function named(files) {
	const more = files.length - NAMED;
	return `${files.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

/**
 * @param {string} folder
 * @returns {Hashes} Of all files below
 */
export function hashesBelow(folder) {
	const hash = (/** @type {string} */ file) =>
		createHash('sha256')
			.update(readFileSync(join(folder, file)))
			.digest('hex');
	return new Map(filesBelow(folder, '.').map((file) => [file.slice(2), hash(file)]));
}

/**
 * Builds the site once more in a folder of another name, from nothing but what it is said to be made of, and in another time zone;
 * compares it with what stands in build/.
 *
 * @returns {Promise<string>} As `differences` has it
 * @throws {import('./say.mjs').Explained} when it cannot be built there; the fault itself is printed before
 */
export async function differencesElsewhere() {
	const folder = mkdtempSync(join(tmpdir(), 'cc-same-build-'));
	try {
		for (const file of ingredientFiles(root)) cpSync(join(root, file), join(folder, file));
		// Copied, as an installation has it: of packages that lie outside, the bundler keeps another order
		cpSync(join(root, 'node_modules'), join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true });
		const options = { cwd: folder, env: { TZ: ELSEWHERE } };
		await must('Building the site once more, elsewhere', () => npm(['run', 'build', '--silent'], options), buildAdvice);
		return differences(hashesBelow(join(root, 'build')), hashesBelow(join(folder, 'build')));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
