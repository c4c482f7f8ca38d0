/** What the commands tell the reader while they work. */

/** @param {string} text One line. */
export const say = (text) => void process.stdout.write(`${text}\n`);

/**
 * A failure that is already explained in words meant for the reader: printed as it stands, without a stack.
 */
export class Explained extends Error {}

/**
 * @param {number} start From `performance.now()`.
 * @returns {string} "0.4 s", "14 s", "2 min 5 s"
 */
export function elapsed(start) {
	const seconds = (performance.now() - start) / 1000;
	if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
	const whole = Math.round(seconds);
	return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/**
 * Says what is being done, does it, and says how long it took: `Installing packages (npm ci) …  done in 14 s`.
 * On a terminal the seconds count up meanwhile; in a file or pipe nothing is written twice.
 *
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @param {(result: T) => boolean} [went] Whether the result counts as done. Default: always.
 * @returns {Promise<T>}
 */
export async function step(label, work, went = () => true) {
	const start = performance.now();
	const tty = process.stdout.isTTY === true;
	process.stdout.write(`${label} …`);
	const clock = tty ? setInterval(() => process.stdout.write(`\r${label} …  ${elapsed(start)}`), 1000) : undefined;
	/** @param {string} word */
	const close = (word) => {
		clearInterval(clock);
		// \x1b[K wipes what is left of a longer line before.
		process.stdout.write(`${tty ? `\r${label} …` : ''}  ${word} ${elapsed(start)}${tty ? '\x1b[K' : ''}\n`);
	};
	try {
		const result = await work();
		close(went(result) ? 'done in' : 'failed after');
		return result;
	} catch (error) {
		close('failed after');
		throw error;
	}
}

/**
 * A step that runs a program, without which nothing goes on.
 *
 * @param {string} label
 * @param {() => Promise<import('./run.mjs').Outcome>} work
 * @param {string} advice What the reader should do when it fails.
 * @returns {Promise<string>} What the program said
 * @throws {Explained} when it fails, with its words printed before
 */
export async function must(label, work, advice) {
	const { code, output } = await step(label, work, (result) => result.code === 0);
	if (code === 0) return output;
	say(output.trim());
	throw new Explained(advice);
}

/**
 * The end of a command that failed: an explained failure in its own words, anything else with its stack.
 *
 * @param {unknown} error
 */
export function sayFailure(error) {
	const text = error instanceof Explained ? error.message : error instanceof Error ? error.stack : String(error);
	process.stderr.write(`${text}\n`);
}
