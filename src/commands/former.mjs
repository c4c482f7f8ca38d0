/** What git knows of the tables, for `npm run data:release` and `npm run data:diff`. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Asks git; what it says of failures is left out.
 *
 * @param {string} dir The folder that git is asked in.
 * @param {readonly string[]} args
 * @returns {string | null} What git prints; null where it fails, or is not installed.
 */
export function git(dir, args) {
	const { status, stdout } = spawnSync('git', ['-C', dir, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
	return status === 0 ? stdout : null;
}

/** Tables and what describes them; releases are made of these, and are none. */
const TABLES = ['--', '.', ':(exclude)releases'];

/**
 * Files of a data package that are not as they were committed.
 *
 * @param {string} dir
 * @returns {readonly string[]} Lines for whoever makes a release: a path each, or that git does not know the folder.
 */
export function uncommitted(dir) {
	const status = git(dir, ['status', '--porcelain', '--untracked-files=all', ...TABLES]);
	if (status === null) return [`${dir} is not kept in git, which a release needs.`];
	return status
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => `${line.slice(3)} is not committed. Commit it, or take it back.`);
}

/**
 * The day on which the tables were last changed, by git.
 *
 * @param {string} dir
 * @returns {string | null} ISO day in UTC; null where nothing was committed.
 */
export function dayOfTables(dir) {
	const seconds = git(dir, ['log', '-1', '--format=%ct', ...TABLES])?.trim() ?? '';
	return seconds === '' ? null : new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}

/**
 * Finds a table as it once was, by its hash: in a folder that is named, else in all that git keeps of the file.
 *
 * @param {string} dir
 * @param {string | null} folder
 * @param {(text: string) => string} hashOf As tables are sealed.
 * @returns {(path: string, seal: { hash: string }) => string | null}
 */
export function formerTable(dir, folder, hashOf) {
	return (path, { hash }) => {
		if (folder !== null) return existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : null;
		const commits = git(dir, ['log', '--all', '--format=%H', '--', path]) ?? '';
		for (const commit of commits.split('\n').filter((line) => line !== '')) {
			const text = git(dir, ['show', `${commit}:./${path}`]);
			if (text !== null && hashOf(text) === hash) return text;
		}
		return null;
	};
}
