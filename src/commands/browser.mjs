/**
 * Finds a Chromium for the browser tests, and gets one where the machine has none.
 *
 * The order: the one that the reader names, the machine's own, Playwright's if it is there, Playwright's download,
 * the system's package manager. Every find has to run before it counts: a browser without its libraries does not.
 */
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { packageManagers } from './browser-packages.mjs';
import { node, root, run } from './run.mjs';
import { Explained, say, step } from './say.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/**
 * Where a machine keeps its own browser.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {string[]} Paths to try, best first; most of them do not exist
 */
export function usualPlaces(env, platform) {
	if (platform === 'win32') {
		const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
			(folder) => folder !== undefined
		);
		return ['Google\\Chrome', 'Chromium'].flatMap((name) =>
			folders.map((folder) => `${folder}\\${name}\\Application\\chrome.exe`)
		);
	}
	const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
	const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	if (platform !== 'darwin') return onPath;
	const apps = ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
	return [...onPath, ...apps, ...apps.map((app) => `${env.HOME ?? ''}${app}`)];
}

/** @param {string} path */
function isProgram(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/**
 * @param {string} path
 * @returns {Promise<string | null>} What the browser calls itself, or null when it does not run
 */
async function versionOf(path) {
	if (!isProgram(path)) return null;
	// On Windows `--version` prints nothing and opens a window.
	if (process.platform === 'win32') return 'Chrome';
	const { code, output } = await run(path, ['--version'], { limit: 30_000 });
	return code === 0 ? (/(Chromi|Chrome).*/.exec(output)?.[0].trim() ?? null) : null;
}

/**
 * @param {readonly string[]} paths
 * @returns {Promise<string | null>} The first that runs
 */
async function firstThatRuns(paths) {
	for (const path of paths) {
		const version = await versionOf(path);
		if (version === null) continue;
		say(`Browser: ${version} (${path})`);
		return path;
	}
	return null;
}

/** @returns {string} Where Playwright puts, or would put, its own browser; "" when it has none for this system */
function playwrightPlace() {
	try {
		/** @type {typeof import('@playwright/test')} */
		const { chromium } = createRequire(join(root, 'package.json'))('@playwright/test');
		return chromium.executablePath();
	} catch {
		return '';
	}
}

/** Playwright's own download hangs on some closed networks and fails after many tries on others. */
async function download() {
	await step(
		'No browser found: downloading Chromium (npx playwright install chromium)',
		() =>
			node('node_modules/playwright/cli.js', ['install', 'chromium', '--no-shell'], {
				limit: 600_000,
				silence: 60_000,
				env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' }
			}),
		({ code }) => code === 0
	);
}

/**
 * @returns {Promise<string | null>} The reader's own choice, when it runs
 */
async function namedBrowser() {
	const named = process.env.CHROMIUM_PATH || process.env.CHROME_PATH || '';
	if (named === '') return null;
	const found = await firstThatRuns([named]);
	if (found === null)
		say(`The browser named by CHROMIUM_PATH or CHROME_PATH does not run: ${named}. Looking for another.`);
	return found;
}

/** @returns {Promise<string | null>} */
async function installByPackageManager() {
	for (const manager of packageManagers()) {
		let went = true;
		for (const [command = '', ...args] of manager) {
			const words = [command, ...args].filter((word) => !word.includes('::'));
			const work = () => run(command, args, { limit: 900_000, env: { DEBIAN_FRONTEND: 'noninteractive' } });
			const { code, output } = await step(
				`Asking the system for Chromium (${words.join(' ')})`,
				work,
				(r) => r.code === 0
			);
			went = code === 0;
			if (!went) say(output.trim().split('\n').slice(-5).join('\n'));
		}
		const found = went ? await firstThatRuns([...usualPlaces(process.env, process.platform), playwrightPlace()]) : null;
		if (found !== null) return found;
	}
	return null;
}

/**
 * @returns {Promise<string>} The path of a Chromium that runs
 * @throws {Explained} when there is none and none could be got
 */
export async function ensureBrowser() {
	const there = async () =>
		(await namedBrowser()) ?? (await firstThatRuns([...usualPlaces(process.env, process.platform), playwrightPlace()]));
	let found = await there();
	if (found === null) {
		await download();
		found = existsSync(playwrightPlace()) ? await firstThatRuns([playwrightPlace()]) : null;
	}
	found ??= await installByPackageManager();
	if (found !== null) return found;
	throw new Explained(
		'No browser for the browser tests: install Chromium or Google Chrome, or name one, as in CHROMIUM_PATH=/path/to/chromium npm test.'
	);
}
