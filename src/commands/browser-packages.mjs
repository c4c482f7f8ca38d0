/** How a system's own package manager is asked for Chromium. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './run.mjs';

/** @typedef {string[][]} Commands Run one after another; each a program and its arguments. */

/** @param {string} name */
function onPath(name) {
	return (process.env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, name)));
}

/**
 * Those of this machine that we may use: the administrator's only as root or where sudo asks for no password.
 *
 * @returns {Commands[]}
 */
export function packageManagers() {
	/** @type {Commands[]} */
	const found = [];
	if (process.platform === 'darwin' && onPath('brew')) found.push([['brew', 'install', '--cask', 'google-chrome']]);
	if (process.platform !== 'linux') return found;
	const isRoot = process.getuid?.() === 0;
	const sudo = isRoot ? [] : ['sudo', '-n'];
	if (!isRoot && (!onPath('sudo') || spawnSync('sudo', ['-n', 'true']).status !== 0)) return found;
	return found.concat(linuxManagers(onPath, sudo));
}

/**
 * @param {(name: string) => boolean} has Whether a program is there.
 * @param {string[]} sudo What stands before each command.
 * @returns {Commands[]}
 */
export function linuxManagers(has, sudo) {
	/** @type {Commands[]} */
	const found = [];
	if (has('apt-get')) {
		// Another apt may be at work, as on a machine that has just been started.
		const apt = [...sudo, 'apt-get', '-oDPkg::Lock::Timeout=120', '-q'];
		found.push([
			[...apt, 'update'],
			[...apt, 'install', '-y', '--no-install-recommends', 'chromium']
		]);
		// Ubuntu's chromium is a snap, which containers cannot run: then the libraries for Playwright's own.
		const playwright = join(root, 'node_modules', 'playwright', 'cli.js');
		found.push([[...sudo, process.execPath, playwright, 'install-deps', 'chromium']]);
	}
	if (has('dnf')) found.push([[...sudo, 'dnf', 'install', '-y', 'chromium']]);
	if (has('apk')) found.push([[...sudo, 'apk', 'add', '--no-cache', 'chromium']]);
	return found;
}
