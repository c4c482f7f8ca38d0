/**
 * Installs the packages of package-lock.json when, and only when, they are not there.
 *
 * As a command (`node src/commands/install.mjs`) it also writes the generated code that lint and editors read.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from './generate.mjs';
import { asCommand, npm, root } from './run.mjs';
import { Explained, must, say } from './say.mjs';

const stampFile = join(root, 'node_modules', '.cc-lock-hash');

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage */
/** @typedef {Record<string, LockedPackage>} LockedPackages Keyed by folder, as under "packages" in a lockfile. */
/**
 * @typedef {object} InstallState
 * @property {string} lock Hash of package-lock.json and the platform.
 * @property {string | null} stamp The hash that our last install left, or null.
 * @property {LockedPackages} wanted Out of package-lock.json.
 * @property {LockedPackages | null} found Out of npm's own record in node_modules, or null when there is none.
 * @property {(folder: string) => boolean} present Whether a package's folder exists.
 */

/**
 * What has to be done: nothing, only the stamp (somebody ran npm by hand, and rightly), or an install.
 * Optional packages are never asked for: npm leaves out those of other platforms.
 *
 * @param {InstallState} state
 * @returns {'ready' | 'stamp' | 'install'}
 */
export function installDecision({ lock, stamp, wanted, found, present }) {
	const needed = Object.entries(wanted).filter(([folder, entry]) => folder !== '' && entry.optional !== true);
	if (!needed.every(([folder]) => present(folder))) return 'install';
	if (stamp === lock) return 'ready';
	// A stamp of another lockfile or platform: npm's record cannot tell which native packages it left out.
	if (found === null || (stamp !== null && platformOf(stamp) !== platformOf(lock))) return 'install';
	const same = needed.every(([folder, entry]) => {
		const there = found[folder];
		return there !== undefined && there.version === entry.version && there.integrity === entry.integrity;
	});
	return same ? 'stamp' : 'install';
}

/** @param {string} stamp "<platform> <hash>" */
const platformOf = (stamp) => stamp.split(' ')[0];

/**
 * @param {string} lockText
 * @returns {string} The platform is part of it: a node_modules carried to another one lacks its native packages.
 */
export function lockHash(lockText) {
	// Line ends differ between checkouts; what is locked does not.
	const text = lockText.replaceAll('\r\n', '\n');
	return `${process.platform}-${process.arch} ${createHash('sha256').update(text).digest('hex')}`;
}

/**
 * @param {string} file
 * @returns {LockedPackages | null} null when there is no such file or it is not a lockfile
 */
function readPackages(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
	} catch {
		return null;
	}
}

/** @returns {InstallState} */
function readState() {
	const lockFile = join(root, 'package-lock.json');
	if (!existsSync(lockFile))
		throw new Explained('package-lock.json is missing: restore it (git checkout package-lock.json).');
	return {
		lock: lockHash(readFileSync(lockFile, 'utf8')),
		stamp: existsSync(stampFile) ? readFileSync(stampFile, 'utf8').trim() : null,
		wanted: readPackages(lockFile) ?? {},
		found: readPackages(join(root, 'node_modules', '.package-lock.json')),
		present: (folder) => existsSync(join(root, folder, 'package.json'))
	};
}

/**
 * The oldest Node that the build's tools run on: 20.19, or 22.12 from 21 on (Vite 8 asks for the same).
 *
 * @param {string} version As in `process.versions.node`: "20.19.0".
 * @returns {string | null} A sentence for the reader, or null when this Node will do
 */
export function nodeFault(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
	if (fits) return null;
	return (
		`This project needs Node 20.19 or later in the 20 line, 22.12 or later in the 22 line, or 24; this is Node ${version}. ` +
		'Install a current one from https://nodejs.org/ and run the command again.'
	);
}

/**
 * Makes sure that this Node will do and that all packages are there.
 *
 * @throws {Explained} when either is not so and cannot be mended here
 */
export async function ensureInstalled() {
	const fault = nodeFault(process.versions.node);
	if (fault !== null) throw new Explained(fault);
	const state = readState();
	const decision = installDecision(state);
	if (decision === 'ready') return;
	if (decision === 'install') await install();
	writeFileSync(stampFile, `${state.lock}\n`);
}

/** The build's tools are devDependencies, which NODE_ENV=production would leave out. */
async function install() {
	await must(
		'Installing packages (npm ci)',
		() => npm(['ci', '--include=dev', '--no-audit', '--no-fund']),
		'The packages could not be installed: check the network (npm ping) and that the folder can be written to, then run the command again.'
	);
}

await asCommand(import.meta.url, async () => {
	await ensureInstalled();
	await generate();
	say('All packages are installed.');
});
