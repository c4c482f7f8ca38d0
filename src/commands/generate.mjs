/**
 * Writes what the type check and lint read but git does not hold: `.svelte-kit/` (types of the routes) and
 * `src/lib/paraglide/` (the messages as functions).
 *
 * It starts Vite's own plugins, as `vite dev` does, and stops at once: so their options stand in vite.config.ts alone.
 */
import { isCommand, node, root } from './run.mjs';
import { Explained, say, step } from './say.mjs';

/**
 * In a process of its own: Vite is not to live on in the command that asked for it.
 *
 * @throws {Explained} when a plugin fails, with its words printed before
 */
export async function generate() {
	const work = () => node('src/commands/generate.mjs', []);
	const { code, output } = await step('Writing generated code', work, (result) => result.code === 0);
	if (code === 0) return;
	say(output.trim());
	throw new Explained(
		'The generated code could not be written: see the message above, often a fault in src/i18n/ or vite.config.ts.'
	);
}

if (isCommand(import.meta.url)) {
	const { createServer } = await import('vite');
	const server = await createServer({
		root,
		logLevel: 'error',
		server: { middlewareMode: true, ws: false, watch: null }
	});
	await server.close();
	process.exit(0);
}
