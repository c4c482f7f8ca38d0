import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Net } from '$lib/refresh/server/get';

/** Answers a question; `asked` counts from 1. */
export type Play = (request: IncomingMessage, response: ServerResponse, asked: number) => void;

/** A publisher on this machine that plays a part, gone after the test. */
export interface Publisher {
	/** "http://127.0.0.1:40123" */
	readonly origin: string;
	readonly host: string;
	/** Paths asked for, in their order. */
	readonly asked: readonly string[];
}

/** Starts a publisher. */
export async function publisher(play: Play): Promise<Publisher> {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		asked.push(request.url ?? '');
		play(request, response, asked.length);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	const address: string | AddressInfo | null = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return { origin: `http://127.0.0.1:${address.port}`, host: `127.0.0.1:${address.port}`, asked };
}

/** Answers with a text of a type. */
export function sends(type: string, text: string, headers: Record<string, string> = {}): Play {
	return (_request, response) => void response.writeHead(200, { 'content-type': type, ...headers }).end(text);
}

/** An empty folder, gone after the test. */
export function folder(): string {
	const path = mkdtempSync(join(tmpdir(), 'counting-cybercrime-refresh-'));
	onTestFinished(() => rmSync(path, { recursive: true, force: true }));
	return path;
}

/** The web with a clock that tests move: waiting takes no time and is written down. */
export function net(
	changes: Partial<Net> = {}
): Net & { readonly waits: readonly number[]; readonly lines: readonly string[] } {
	const waits: number[] = [];
	const lines: string[] = [];
	return {
		fetch: (address, init) => fetch(address, init),
		sleep: async (ms) => void waits.push(ms),
		now: () => Date.parse('2026-11-27T12:00:00Z'),
		say: (line) => void lines.push(line),
		cache: folder(),
		timeout: 2000,
		pause: 1000,
		tries: 3,
		limit: 1000,
		fresh: 0,
		...changes,
		waits,
		lines
	};
}
