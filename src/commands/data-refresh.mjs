/**
 * npm run data:refresh -- <source …> [--write]
 * Asks publishers for what the tables hold of them, and tells what was added, revised, left alone and why. Writes only when told to,
 * and never over what a person has checked. Without a source it lists them. CONTRIBUTING.md says how a change is reviewed.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { resolve } from 'node:path';
import { readArgs } from './args.mjs';
import { importLoader } from './loader.mjs';
import { asCommand, root } from './run.mjs';
import { Explained, say } from './say.mjs';

const OPTIONS = /** @type {const} */ ({
	write: { type: 'boolean', default: false },
	withdraw: { type: 'boolean', default: false },
	'accept-jumps': { type: 'boolean', default: false },
	take: { type: 'string', multiple: true },
	file: { type: 'string', multiple: true },
	all: { type: 'boolean', default: false },
	anew: { type: 'boolean', default: false },
	from: { type: 'string', default: '' },
	data: { type: 'string', default: 'data' },
	cache: { type: 'string', default: '' },
	timeout: { type: 'string', default: '30' },
	pause: { type: 'string', default: '1' }
});

const HELP = `npm run data:refresh -- <source …> [options]
  --write          writes what is added and revised
  --withdraw       with --write: rows that the answer no longer has go too
  --accept-jumps   figures ten times the year before are believed
  --take KEY       takes over what was left alone, e.g. --take QAT.ratified; may be repeated
  --file PATH      an answer saved by hand in place of asking; may be repeated
  --all            tells every line
  --anew           asks again for answers of the last six hours, if they are others
  --from ADDRESS   asks this host in place of the publisher's
  --timeout, --pause   seconds for an answer, and between two questions
  --data, --cache      folders of the tables and of kept answers`;

/** @param {string} text @param {string} name */
const seconds = (text, name) => {
	const value = Number(text);
	if (text.trim() === '' || !(value >= 0 && value <= 600)) throw new Explained(`--${name} wants seconds, 0 to 600.`);
	return value * 1000;
};

await asCommand(import.meta.url, async () => {
	const { values, positionals } = readArgs({ options: OPTIONS, allowPositionals: true }, HELP);
	const [timeout, pause] = [seconds(values.timeout, 'timeout'), seconds(values.pause, 'pause')];
	if (values.from !== '' && !URL.canParse(values.from)) throw new Explained('--from wants an address.');
	const { refresh, sourceLines } = await importLoader('refresh/server/refresh');
	if (positionals.length === 0) {
		for (const line of [
			HELP,
			'Sources; the beginning of several names means all of them, "all" every one:',
			...sourceLines()
		])
			say(line);
		return;
	}
	const order = {
		dir: values.data,
		names: positionals,
		write: values.write,
		withdraw: values.withdraw,
		acceptJumps: values['accept-jumps'],
		take: new Set(values.take ?? []),
		from: values.from,
		files: values.file ?? [],
		all: values.all,
		today: new Date().toISOString().slice(0, 10)
	};
	const net = {
		/** @param {string} address @param {RequestInit} init */
		fetch: (address, init) => fetch(address, init),
		/** @param {number} ms */
		sleep: async (ms) => void (await sleep(ms)),
		now: () => Date.now(),
		say,
		cache: values.cache === '' ? resolve(root, '.cache/data-refresh') : values.cache,
		timeout,
		pause,
		tries: 4,
		limit: 20e6,
		fresh: values.anew ? 0 : 6 * 3_600_000
	};
	try {
		process.exitCode = (await refresh(order, net)) ? 0 : 1;
	} catch (error) {
		if (error instanceof Error && error.name === 'RefreshFault') throw new Explained(error.message);
		throw error;
	}
});
