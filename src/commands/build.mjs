/** Builds the site into build/ when what it is made of has changed since the last time. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { node, npm, root } from './run.mjs';
import { must, say } from './say.mjs';

/** Not in build/, which is put on the web as it stands. */
const stampFile = join(root, '.svelte-kit', 'cc-build-stamp.json');

/** Folders and files that make the site; a name that is not there is passed over. */
const ingredients = [
	'src',
	'data',
	'static',
	'LICENSE',
	'CITATION.cff',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json',
	'.env',
	'.env.production'
];

/** @typedef {{ inputs: string, output: string }} BuildStamp Fingerprints of what went in and of what came out. */

/**
 * Whether the site in build/ is the one that would be built now.
 *
 * @param {BuildStamp | null} stamp What the last build left, or null when it left nothing or was broken off.
 * @param {string} inputs
 * @param {string | null} output null when build/ holds no site
 */
export function isUpToDate(stamp, inputs, output) {
	return stamp !== null && output !== null && stamp.inputs === inputs && stamp.output === output;
}

/**
 * Whether a file is the work of a build step, so that it says nothing of what the site is made of.
 *
 * @param {string} path Relative, with forward slashes.
 */
export function isGenerated(path) {
	// Paraglide writes its functions beside our code, and notes and caches beside its settings.
	if (path.startsWith('src/lib/paraglide/')) return true;
	return /\.inlang\//.test(path) && !path.endsWith('/settings.json');
}

/**
 * @param {string} folder Absolute.
 * @param {string} path Relative to it, a file or a folder.
 * @returns {string[]} All files below, relative to `folder`, with forward slashes, in order of name
 */
export function filesBelow(folder, path) {
	const full = join(folder, path);
	if (!existsSync(full)) return [];
	if (!statSync(full).isDirectory()) return [path];
	return readdirSync(full)
		.sort()
		.flatMap((name) => filesBelow(folder, `${path}/${name}`));
}

/**
 * @param {string} folder The project's folder.
 * @returns {string[]} All that the site is made of, relative to it, with forward slashes, in an order that is always the same
 */
export function ingredientFiles(folder) {
	return ingredients.flatMap((path) => filesBelow(folder, path)).filter((file) => !isGenerated(file));
}

/**
 * @param {string} folder The project's folder.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string} A hash of names and contents: a touched file alone changes nothing.
 */
export function fingerprint(folder, env) {
	const hash = createHash('sha256');
	hash.update(`BASE_PATH=${env.BASE_PATH ?? ''}\nORIGIN=${env.ORIGIN ?? ''}\nVITE_REPORTS=${env.VITE_REPORTS ?? ''}\n`);
	for (const file of ingredientFiles(folder)) {
		const content = readFileSync(join(folder, file));
		hash.update(`${file}\n${content.length}\n`).update(content);
	}
	return hash.digest('hex');
}

/** @returns {string | null} Tells another build (`npm run build` by hand, with another BASE_PATH) from ours. */
function outputMark() {
	const page = join(root, 'build', 'index.html');
	if (!existsSync(page)) return null;
	const { mtimeMs, size } = statSync(page);
	return `${mtimeMs} ${size}`;
}

/** @returns {BuildStamp | null} */
function readStamp() {
	try {
		return JSON.parse(readFileSync(stampFile, 'utf8'));
	} catch {
		return null;
	}
}

/**
 * Checks the data and builds the site, unless build/ is up to date, and says so.
 *
 * @throws {import('./say.mjs').Explained} when the data or the build has a fault; the fault itself is printed before
 */
export async function ensureBuilt() {
	const inputs = fingerprint(root, process.env);
	if (isUpToDate(readStamp(), inputs, outputMark())) {
		say('The site in build/ is up to date.');
		return;
	}
	// Gone before the work begins: a build that is broken off is not taken for a finished one.
	rmSync(stampFile, { force: true });
	const output = await must('Checking the data', () => node('src/commands/data-check.mjs', []), dataAdvice);
	for (const line of output.split('\n').filter((one) => one.startsWith('Warning: '))) say(line);
	await must('Building the site', () => npm(['run', 'build', '--silent']), buildAdvice);
	mkdirSync(dirname(stampFile), { recursive: true });
	writeFileSync(stampFile, JSON.stringify({ inputs, output: outputMark() }));
}

const dataAdvice =
	'The data has faults: mend the lines named above (npm run data:check shows them again) and run the command again.';
export const buildAdvice = 'The site could not be built: mend what the message above names and run the command again.';
