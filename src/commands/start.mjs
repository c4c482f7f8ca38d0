/** `npm start`: from a fresh clone to a site in the browser. Does only what has not been done before. */
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { listenOnFree, portFrom } from './listen.mjs';
import { asCommand } from './run.mjs';
import { say } from './say.mjs';

/** Serves until the reader presses Ctrl+C. */
async function start() {
	const port = portFrom(process.env);
	await ensureInstalled();
	await ensureBuilt();
	// Not before its package is there
	const { builtSite } = await import('./serve.mjs');
	const server = await listenOnFree(builtSite(process.env), port);
	if (port !== 0 && server.port !== port)
		say(`Port ${port} is taken by another program, so this is the next free one.`);
	say(`Serving at http://localhost:${server.port}${process.env.BASE_PATH ?? ''}/  (Ctrl+C stops)`);
	const stop = async () => {
		say('\nStopped.');
		await server.close();
		process.exit(0);
	};
	process.once('SIGINT', stop).once('SIGTERM', stop);
	if (process.env.npm_lifecycle_event === 'start') onOrphaned(stop);
}

/**
 * npm passes a `kill` on to its shell, which dies without a word to us: we would go on and hold the port.
 *
 * @param {() => void} stop
 */
function onOrphaned(stop) {
	const parent = process.ppid;
	const watch = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(watch);
		stop();
	}, 500);
}

await asCommand(import.meta.url, start);
