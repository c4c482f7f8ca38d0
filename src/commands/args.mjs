/** What was typed after a command. */
import { parseArgs } from 'node:util';
import { Explained } from './say.mjs';

/**
 * The options and words of a command line, as `parseArgs` has them.
 *
 * @template {import('node:util').ParseArgsConfig} T
 * @param {T} config
 * @param {string} help What may be typed.
 * @returns {ReturnType<typeof parseArgs<T>>}
 * @throws {Explained} for an option that there is not
 */
export function readArgs(config, help) {
	try {
		return parseArgs(config);
	} catch (error) {
		throw new Explained(`${error instanceof Error ? error.message : String(error)}\n${help}`);
	}
}
