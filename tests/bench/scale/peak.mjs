/** Loaded before a program (`node --import`): at its end it leaves the most memory it held, in KiB, in the folder that PEAKS names. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const { PEAKS } = process.env;
if (isMainThread && PEAKS !== undefined) {
	process.once('exit', () => {
		writeFileSync(join(PEAKS, String(process.pid)), String(process.resourceUsage().maxRSS));
	});
}
