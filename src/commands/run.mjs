/**
 * Child processes for the commands: one way to start them, on every system.
 *
 * Everything in `src/commands/` runs before a single package is installed, so these files use Node's built-ins only.
 */
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, with no trailing slash. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** @typedef {{ code: number, output: string, ranOut: boolean }} Outcome `ranOut`: stopped by one of the two limits. */
/**
 * @typedef {object} RunOptions
 * @property {boolean} [show] Let the child write to our own terminal; otherwise its words are kept in `output`.
 * @property {NodeJS.ProcessEnv} [env] Added to our own environment.
 * @property {number} [limit] Milliseconds after which the child is stopped.
 * @property {number} [silence] Milliseconds without a word after which the child is stopped (only when not shown).
 */

/**
 * Runs a program to its end. Never rejects: a program that cannot be started has code 127.
 * The interrupt is passed on, so that Ctrl+C, or a `kill` of ours alone, leaves no child behind.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Outcome>}
 */
export function run(command, args, options = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, [...args], {
			cwd: root,
			env: { ...process.env, ...(options.show ? {} : plainText()), ...options.env },
			stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
			windowsHide: true
		});
		const watch = watchChild(child, options);
		/** @param {number} code @param {string} [words] */
		const end = (code, words = '') => {
			watch.stop();
			resolve({ code, output: watch.output() + words, ranOut: watch.ranOut() });
		};
		child.once('error', (error) => end(127, error.message));
		child.once('close', (code) => end(code ?? 1));
	});
}

/** Words that are kept may end in a file, where colours are noise. */
function plainText() {
	return process.stdout.isTTY === true || process.env.FORCE_COLOR !== undefined ? {} : { NO_COLOR: '1' };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {RunOptions} options
 */
function watchChild(child, { limit, silence }) {
	let output = '';
	let ranOut = false;
	const giveUp = () => {
		ranOut = true;
		child.kill();
	};
	const quit = () => {
		child.kill();
		process.exit(130);
	};
	const whole = limit === undefined ? null : setTimeout(giveUp, limit);
	const quiet = silence === undefined ? null : setTimeout(giveUp, silence);
	for (const stream of [child.stdout, child.stderr]) {
		stream?.setEncoding('utf8').on('data', (text) => {
			output += text;
			quiet?.refresh();
		});
	}
	process.once('SIGINT', quit).once('SIGTERM', quit);
	const stop = () => {
		if (whole !== null) clearTimeout(whole);
		if (quiet !== null) clearTimeout(quiet);
		process.off('SIGINT', quit).off('SIGTERM', quit);
	};
	return { stop, output: () => output, ranOut: () => ranOut };
}

/**
 * Runs npm through its own JavaScript file where it can be found: on Windows `npm` is a batch file, which Node
 * starts only through a shell, and a shell would split paths with spaces.
 *
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function npm(args, options = {}) {
	const beside = dirname(process.execPath);
	const file = [
		/npm-cli\.c?js$/.test(process.env.npm_execpath ?? '') ? process.env.npm_execpath : undefined,
		join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
		join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js')
	].find((path) => path !== undefined && existsSync(path));
	if (file !== undefined) return run(process.execPath, [file, ...args], options);
	return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}

/**
 * Runs one of our own or an installed package's JavaScript files with this same Node.
 *
 * @param {string} file Relative to the project's folder.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function node(file, args, options = {}) {
	return run(process.execPath, [join(root, ...file.split('/')), ...args], options);
}

/**
 * Whether a module was started as a command rather than imported by another.
 *
 * @param {string} url The module's `import.meta.url`.
 */
export function isCommand(url) {
	const started = process.argv[1];
	return started !== undefined && existsSync(started) && realpathSync(started) === realpathSync(fileURLToPath(url));
}
