/**
 * Child processes for the commands: one way to start them, on every system.
 *
 * What `npm start` and `npm test` run before packages are installed uses Node's built-ins only.
 */
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sayFailure } from './say.mjs';

/** The project's folder, with no trailing slash. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** @typedef {{ code: number, output: string }} Outcome */
/**
 * @typedef {object} RunOptions
 * @property {boolean} [show] Let the child write to our own terminal; otherwise its words are kept in `output`.
 * @property {NodeJS.ProcessEnv} [env] Added to our own environment.
 * @property {string} [cwd] The folder that it runs in, the project's unless told.
 * @property {boolean} [shell] Through the system's shell.
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
export function run(command, args, { show = false, env = {}, cwd = root, shell = false, limit = 0, silence } = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, [...args], {
			cwd,
			env: { ...process.env, ...(show ? {} : plainText()), ...env },
			stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
			shell,
			timeout: limit,
			windowsHide: true
		});
		let output = '';
		const quiet = silence === undefined ? undefined : setTimeout(() => child.kill(), silence);
		for (const stream of [child.stdout, child.stderr]) {
			stream?.setEncoding('utf8').on('data', (text) => {
				output += text;
				quiet?.refresh();
			});
		}
		const quit = () => {
			child.kill();
			process.exit(130);
		};
		process.once('SIGINT', quit).once('SIGTERM', quit);
		/** @param {number} code @param {string} [words] */
		const end = (code, words = '') => {
			clearTimeout(quiet);
			process.off('SIGINT', quit).off('SIGTERM', quit);
			resolve({ code, output: output + words });
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
 * On Windows npm is a batch file, which only a shell starts: so no argument may hold a space.
 *
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export const npm = (args, options = {}) => run('npm', args, { ...options, shell: process.platform === 'win32' });

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
 * Does a module's work when it was started as a command rather than imported by another; says in words what failed.
 *
 * @param {string} url The module's `import.meta.url`.
 * @param {() => Promise<void>} work
 */
export async function asCommand(url, work) {
	const started = process.argv[1];
	if (started === undefined || !existsSync(started)) return;
	if (realpathSync(started) !== realpathSync(fileURLToPath(url))) return;
	try {
		await work();
	} catch (error) {
		sayFailure(error);
		process.exitCode = 1;
	}
}
