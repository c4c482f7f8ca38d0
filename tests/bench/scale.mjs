/**
 * `node tests/bench/scale.mjs --times 1,2,4`: builds and checks copies of the project with so many times as many countries and
 * territories, and prints what that takes, with the power of the number of places that each grows with.
 *
 * Places are invented, in a temporary folder, and marked so in their names; every row that hangs on a place stands again for each.
 * Years do not grow: the schemas end in 2040. A run takes as long as its builds: minutes each.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { kb } from './lines.mjs';
import { countryPages, grownPages, pagesOf } from './scale/pages.mjs';
import { copyProject, costOf } from './scale/project.mjs';
import { row } from './scale/slope.mjs';
import { writeGrown } from './scale/tables.mjs';
import { root } from '../../src/commands/run.mjs';
import { say, sayFailure } from '../../src/commands/say.mjs';

/** A page that grows less grows by its words: a sum in it has a digit more. */
const GROWN = 0.02;
/** Pages told one by one. */
const TOLD = 20;

const seconds = (/** @type {number} */ value) => `${value.toFixed(1)} s`;
const memory = (/** @type {number} */ value) => `${Math.round(value)} MB`;

const { values } = parseArgs({ options: { times: { type: 'string', default: '1,2,4' } } });
const asked = values.times.split(',').map(Number);

/**
 * @param {string} folder A copy of the project.
 * @param {number} times
 */
async function measure(folder, times) {
	const rows = writeGrown(join(root, 'data'), join(folder, 'data'), times);
	await costOf(folder, 'data:seal');
	const check = await costOf(folder, 'data:check');
	for (const made of ['build', '.svelte-kit']) rmSync(join(folder, made), { recursive: true, force: true });
	const build = await costOf(folder, 'build');
	const pages = pagesOf(join(folder, 'build'));
	const told = [
		`${rows.toLocaleString('en')} rows`,
		`${countryPages(pages).length.toLocaleString('en')} country pages`,
		`build ${seconds(build.seconds)}, ${memory(build.megabytes)}`,
		`data:check ${seconds(check.seconds)}, ${memory(check.megabytes)}`
	];
	say(`× ${times}: ${told.join('; ')}`);
	return { times, rows, check, build, pages };
}

/** @param {readonly Awaited<ReturnType<typeof measure>>[]} runs */
function tellAll(runs) {
	const times = runs.map((run) => run.times);
	/** @type {(label: string, of: (run: typeof runs[number]) => number, words: (value: number) => string) => void} */
	const tell = (label, of, words) => say(row(label, times, runs.map(of), words));
	const page =
		(/** @type {string} */ path) =>
		(/** @type {typeof runs[number]} */ { pages }) =>
			pages.get(path) ?? NaN;
	say(`\n${'times as many places'.padEnd(36)}${times.map((one) => `× ${one}`.padStart(12)).join('')}`);
	tell('rows', (run) => run.rows, String);
	tell('npm run build', (run) => run.build.seconds, seconds);
	tell('  most memory', (run) => run.build.megabytes, memory);
	tell('npm run data:check', (run) => run.check.seconds, seconds);
	tell('  most memory', (run) => run.check.megabytes, memory);
	tell('largest country page', (run) => countryPages(run.pages).at(-1) ?? NaN, kb);
	tell('median country page', ({ pages }) => countryPages(pages)[countryPages(pages).length >> 1] ?? NaN, kb);
	tell('overview', page('index.html'), kb);
	tell('list of countries', page('countries/index.html'), kb);
	tell('chart of the world (global-losses)', page('charts/global-losses/index.html'), kb);
	tell('chart of places (internet-users)', page('charts/internet-users/index.html'), kb);
}

/** @param {readonly Awaited<ReturnType<typeof measure>>[]} runs */
function tellGrown(runs) {
	const [first, last] = [runs[0], runs.at(-1)];
	if (first === undefined || last === undefined || first === last) return;
	const grown = grownPages(first.pages, last.pages, GROWN);
	say(`\nPages larger by more than 2 % at × ${last.times}: ${grown.length} of ${first.pages.size}`);
	for (const { path, before, after } of grown.slice(0, TOLD)) say(`${path.padEnd(50)} ${kb(before)} → ${kb(after)}`);
}

const folder = copyProject();
try {
	const runs = [];
	for (const times of asked) runs.push(await measure(folder, times));
	tellAll(runs);
	tellGrown(runs);
} catch (error) {
	sayFailure(error);
	process.exitCode = 1;
} finally {
	rmSync(folder, { recursive: true, force: true });
}
