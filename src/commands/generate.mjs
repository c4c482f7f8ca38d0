/**
 * Writes what the type check and lint read but git does not hold: `.svelte-kit/` (types of the routes) and
 * `src/lib/paraglide/` (the messages as functions).
 *
 * It starts Vite's own plugins, as `vite dev` does, and stops at once: so their options stand in vite.config.ts alone.
 */
import { asCommand, node, root } from './run.mjs';
import { must } from './say.mjs';

/**
 * In a process of its own: Vite is not to live on in the command that asked for it.
 *
 * @throws {import('./say.mjs').Explained} when a plugin fails, with its words printed before
 */
export async function generate() {
	await must(
		'Writing generated code',
		() => node('src/commands/generate.mjs', []),
		'The generated code could not be written: see the message above, often a fault in src/i18n/ or vite.config.ts.'
	);
}

await asCommand(import.meta.url, async () => {
	const { createServer } = await import('vite');
	const server = await createServer({
		root,
		logLevel: 'error',
		server: { middlewareMode: true, ws: false, watch: null }
	});
	await server.close();
	process.exit(0);
});
