import { afterEach, describe, expect, test } from 'vitest';
import { listen, listenOnFree, portFrom } from '../../src/commands/listen.mjs';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
	await Promise.all(closers.splice(0).map((close) => close()));
});

/** A server that answers every request with its name. */
async function named(name: string, start: typeof listen, port: number) {
	const server = await start((_, response) => void response.end(name), port);
	if (server !== null) closers.push(server.close);
	return server;
}

describe('the port', () => {
	test('is 4173 when PORT says nothing', () => {
		expect(portFrom({})).toBe(4173);
		expect(portFrom({ PORT: '' })).toBe(4173);
	});

	test('is PORT when it is set', () => {
		expect(portFrom({ PORT: '8080' })).toBe(8080);
		expect(portFrom({ PORT: '0' })).toBe(0);
	});

	test.each(['abc', '-1', '65536', '80.5', '0x50', ' 80'])('PORT=%s is refused in a sentence', (PORT) => {
		expect(() => portFrom({ PORT })).toThrow(`PORT has to be a number from 0 to 65535, not "${PORT}".`);
	});
});

describe('a port that is taken', () => {
	test('is told by null, and the one who has it goes on', async () => {
		const first = await named('first', listen, 0);
		const port = first?.port ?? 0;
		expect(await named('second', listen, port)).toBeNull();
		expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('first');
	});

	test('makes npm start take the next free one', async () => {
		const first = await named('first', listen, 0);
		const port = first?.port ?? 0;
		const second = await named('second', listenOnFree, port);
		expect(second?.port).toBeGreaterThan(port);
		expect(await (await fetch(`http://localhost:${second?.port}/`)).text()).toBe('second');
	});

	test('is free again once its server is closed', async () => {
		const first = await named('first', listen, 0);
		const port = first?.port ?? 0;
		await closers.pop()?.();
		expect((await named('second', listen, port))?.port).toBe(port);
	});
});
