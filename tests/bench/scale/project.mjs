/** A copy of the project in a folder of its own, whose tables can be grown; the repository stays as it is. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingredientFiles } from '../../../src/commands/build.mjs';
import { npm, root } from '../../../src/commands/run.mjs';
import { Explained, say } from '../../../src/commands/say.mjs';

/** @typedef {{ seconds: number, megabytes: number }} Cost Of a command: how long it ran, and the most that one of its processes held. */

/** @returns {string} The folder of a copy that can be built, packages included */
export function copyProject() {
	const folder = mkdtempSync(join(tmpdir(), 'cc-scale-'));
	for (const file of ingredientFiles(root)) cpSync(join(root, file), join(folder, file));
	cpSync(join(root, 'node_modules'), join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true });
	return folder;
}

/**
 * Runs one of the project's scripts in a copy.
 *
 * @param {string} folder
 * @param {string} script "build"
 * @returns {Promise<Cost>}
 * @throws {Explained} where it fails, with its last words printed before
 */
export async function costOf(folder, script) {
	const peaks = join(folder, '.peaks');
	rmSync(peaks, { recursive: true, force: true });
	mkdirSync(peaks);
	const preload = new URL('peak.mjs', import.meta.url).href;
	const env = { PEAKS: peaks, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${preload}` };
	const start = performance.now();
	const { code, output } = await npm(['run', script, '--silent'], { cwd: folder, env });
	const seconds = (performance.now() - start) / 1000;
	if (code !== 0) {
		say(output.trim().split('\n').slice(-20).join('\n'));
		throw new Explained(`"npm run ${script}" failed in ${folder}.`);
	}
	const most = Math.max(...readdirSync(peaks).map((name) => Number(readFileSync(join(peaks, name), 'utf8'))));
	return { seconds, megabytes: (most * 1024) / 1e6 };
}
