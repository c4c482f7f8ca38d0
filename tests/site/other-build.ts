import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { typeOf } from '../../src/commands/headers.mjs';

const BUILD = new URL('../../build', import.meta.url).pathname;
const TEXT = /\.(html|js|css|json|svg|webmanifest)$/;

/** The version of the site in build/. */
export function builtVersion(): string {
	const { version }: { version: string } = JSON.parse(readFileSync(join(BUILD, '_app/version.json'), 'utf8'));
	return version;
}

/** A server of the built site that becomes the server of another build of it, the same but for its version. */
export interface Deployed {
	/** Address of its first page. */
	readonly address: string;
	/** Deploys a build with such a version, as long as the real one. */
	readonly deploy: (version: string) => void;
	readonly close: () => Promise<void>;
}

/** Serves build/ on a port of its own; nothing is kept by the browser's own cache. */
export async function deployed(): Promise<Deployed> {
	const real = builtVersion();
	let version = real;
	const renamed = (body: Buffer) => Buffer.from(body.toString('utf8').replaceAll(real, () => version));
	const server: Server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://here');
		const path = decodeURI(pathname).replace(/\/$/, '/index.html');
		const file = join(
			BUILD,
			path.replace(version, () => real)
		);
		if (!existsSync(file) || !path.includes('.')) {
			response.writeHead(404).end();
			return;
		}
		const body = readFileSync(file);
		const sent = TEXT.test(file) ? renamed(body) : file.endsWith('.pack') ? gzipSync(renamed(gunzipSync(body))) : body;
		response.writeHead(200, { 'Content-Type': typeOf(file), 'Cache-Control': 'no-store' }).end(sent);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const at = server.address();
	const port = typeof at === 'object' && at !== null ? at.port : 0;
	return {
		address: `http://localhost:${port}/`,
		deploy: (next) => {
			version = next;
		},
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			})
	};
}
