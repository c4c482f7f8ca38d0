/** Ports: which one is asked for, whether it is free, and listening on it for this machine alone. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { Explained } from './say.mjs';

/** @typedef {import('node:http').RequestListener} Handler */
/** @typedef {{ port: number, close: () => Promise<void> }} Listening */

/** "localhost" may mean either; a browser tries both, other clients only the first that they are told. */
const addresses = ['127.0.0.1', '::1'];

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {number} [usual]
 * @returns {number} PORT, or the usual one; 0 means any free port
 * @throws {Explained} when PORT is no port number
 */
export function portFrom(env, usual = 4173) {
	const text = env.PORT ?? '';
	if (text === '') return usual;
	const port = Number(text);
	if (/^\d+$/.test(text) && port <= 65535) return port;
	throw new Explained(`PORT has to be a number from 0 to 65535, not "${text}".`);
}

/**
 * @param {Handler} handler
 * @param {number} port
 * @returns {Promise<Listening | null>} null when the port is taken on any of this machine's own addresses
 */
export async function listen(handler, port) {
	/** @type {import('node:http').Server[]} */
	const servers = [];
	const close = async () => void (await Promise.all(servers.map(closeServer)));
	let bound = port;
	for (const address of addresses) {
		const server = createServer(handler).listen(bound, address);
		const fault = await once(server, 'listening').then(
			() => null,
			(error) => error.code
		);
		if (fault === null) {
			servers.push(server);
			const at = server.address();
			if (at !== null && typeof at === 'object') bound = at.port;
		} else if (fault === 'EADDRINUSE' || fault === 'EACCES' || servers.length === 0) {
			await close();
			return null;
		}
		// Any other fault of the second address: this machine has no IPv6.
	}
	return { port: bound, close };
}

/** @param {import('node:http').Server} server */
function closeServer(server) {
	return new Promise((resolve) => {
		server.close(resolve);
		// A browser keeps its connection open for minutes.
		server.closeAllConnections();
	});
}

/**
 * Listens on the port, or on the next free one.
 *
 * @param {Handler} handler
 * @param {number} port
 * @returns {Promise<Listening>}
 * @throws {Explained} when a hundred ports in a row are taken
 */
export async function listenOnFree(handler, port) {
	for (let next = port; next <= Math.min(port + 99, 65535); next += 1) {
		const server = await listen(handler, next);
		if (server !== null) return server;
	}
	throw new Explained(`No port is free from ${port} on: name another, as in PORT=8080.`);
}
