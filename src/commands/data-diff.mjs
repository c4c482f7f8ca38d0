/**
 * npm run data:diff [-- --against <folder or git revision>] [--all]
 * Compares data/ with another state, the last commit unless told, and prints what the change does: to rows, to titles and sentences in
 * both languages, to pages and files. Changes nothing.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readArgs } from './args.mjs';
import { git } from './former.mjs';
import { importLoader } from './loader.mjs';
import { asCommand, root } from './run.mjs';
import { Explained, say } from './say.mjs';

const OPTIONS = /** @type {const} */ ({
	against: { type: 'string', default: 'HEAD' },
	data: { type: 'string', default: 'data' },
	all: { type: 'boolean', default: false }
});

/**
 * Writes the tables of a revision into a folder, file by file: no work tree is made and none is touched.
 *
 * @param {string} revision
 * @param {string} folder
 * @throws {Explained} where git knows no such revision
 */
function checkOut(revision, folder) {
	const commit = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])?.trim();
	if (commit === undefined) throw new Explained(`"${revision}" is neither a folder nor a revision that git knows.`);
	const listed = git(root, ['ls-tree', '-r', '-z', '--name-only', commit, '--', 'data']) ?? '';
	for (const path of listed.split('\0').filter((name) => /^data\/.*\.(csv|json)$/.test(name))) {
		const text = git(root, ['show', `${commit}:${path}`]);
		if (text === null) throw new Explained(`git cannot show ${path} of ${revision}.`);
		const to = join(folder, path.slice('data/'.length));
		mkdirSync(dirname(to), { recursive: true });
		writeFileSync(to, text);
	}
	if (!existsSync(join(folder, 'datapackage.json'))) throw new Explained(`${revision} has no tables in ${root}/data.`);
}

await asCommand(import.meta.url, async () => {
	const { values } = readArgs(
		{ options: OPTIONS },
		'npm run data:diff [-- --against <folder or git revision>] [--all]'
	);
	const folder = mkdtempSync(join(tmpdir(), 'data-diff-'));
	try {
		const isFolder = existsSync(values.against) && statSync(values.against).isDirectory();
		if (!isFolder) checkOut(values.against, folder);
		const { effectLines } = await importLoader('effects/server/effects');
		for (const line of effectLines(isFolder ? values.against : folder, values.data, values.all)) say(line);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});
