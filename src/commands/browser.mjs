/**
 * Finds a Chromium for the browser tests, and gets one where the machine has none: the one that the reader names, the
 * machine's own, Playwright's; then Playwright's download, and the system's packages where its host cannot be reached.
 * Every find is started before it counts: a browser without its libraries does not run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root, run } from './run.mjs';
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
		const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
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

/**
 * How a Chromium may be got on this machine, best first.
 *
 * @param {(name: string) => boolean} has Whether a program is there.
 * @param {string[] | null} sudo What stands before the administrator's commands; null where we may use none.
 * @returns {string[][][]} Each way is commands to run one after another, each a program and its arguments
 */
export function waysToGet(has, sudo) {
	/** @param {string[]} words */
	const playwright = (...words) => [
		...[process.execPath, join(root, 'node_modules', 'playwright', 'cli.js')],
		...['install', '--no-shell', ...words, 'chromium']
	];
	const ways = [[playwright()]];
	if (sudo === null) return ways;
	if (has('apt-get')) {
		// Another apt may be at work, as on a machine that has just been started.
		const apt = [...sudo, 'apt-get', '-oDPkg::Lock::Timeout=120', '-q'];
		ways.push([
			[...apt, 'update'],
			[...apt, 'install', '-y', '--no-install-recommends', 'chromium']
		]);
		// Ubuntu's chromium is a snap, which containers cannot run: then the libraries for Playwright's own.
		ways.push([playwright('--with-deps')]);
	}
	if (has('dnf')) ways.push([[...sudo, 'dnf', 'install', '-y', 'chromium']]);
	if (has('apk')) ways.push([[...sudo, 'apk', 'add', '--no-cache', 'chromium']]);
	return ways;
}

/** @param {string} name */
const onPath = (name) => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

/** @returns {string[] | null} The administrator's commands are for root, or where sudo asks for no password. */
function sudoOfThisMachine() {
	if (process.platform !== 'linux') return null;
	if (process.getuid?.() === 0) return [];
	return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null;
}

/** @returns {Promise<string | null>} The first that runs of the reader's own choice, the machine's and Playwright's */
async function findBrowser() {
	const { chromium } = await import('@playwright/test');
	const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
	const named = process.env.CHROMIUM_PATH || process.env.CHROME_PATH;
	const there = [...usualPlaces(process.env, process.platform), chromium.executablePath()].filter((path) =>
		existsSync(path)
	);
	for (const executablePath of named ? [named, ...there] : there) {
		const browser = await chromium.launch({ executablePath, args, timeout: 60_000 }).catch(() => null);
		if (browser !== null) {
			say(`Browser: Chromium ${browser.version()} (${executablePath})`);
			await browser.close();
			return executablePath;
		}
		if (executablePath === named)
			say(`The browser named by CHROMIUM_PATH or CHROME_PATH does not run: ${named}. Looking for another.`);
	}
	return null;
}

/**
 * @param {string[][]} commands
 * @returns {Promise<boolean>} Whether all went well; what was said by the one that did not is printed
 */
async function runAll(commands) {
	const env = { DEBIAN_FRONTEND: 'noninteractive', PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
	for (const [command = '', ...args] of commands) {
		// Playwright's own download hangs on some closed networks
		const limits = command === process.execPath ? { limit: 600_000, silence: 60_000 } : { limit: 900_000 };
		const words = command === process.execPath ? ['playwright', ...args.slice(1)] : [command, ...args];
		const label = `Getting a Chromium (${words.filter((word) => !word.includes('::')).join(' ')})`;
		const { code, output } = await step(
			label,
			() => run(command, args, { ...limits, env }),
			(result) => result.code === 0
		);
		if (code === 0) continue;
		say(output.trim().split('\n').slice(-5).join('\n'));
		return false;
	}
	return true;
}

/**
 * @returns {Promise<string>} The path of a Chromium that runs
 * @throws {Explained} when there is none and none could be got
 */
export async function ensureBrowser() {
	let found = await findBrowser();
	for (const way of waysToGet(onPath, sudoOfThisMachine())) {
		if (found !== null) break;
		if (await runAll(way)) found = await findBrowser();
	}
	if (found !== null) return found;
	throw new Explained(
		'No browser for the browser tests: install Chromium or Google Chrome, or name one, as in CHROMIUM_PATH=/path/to/chromium npm test.'
	);
}
