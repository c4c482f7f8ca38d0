import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { get } from '$lib/refresh/server/get';
import { net, publisher, sends, type Play } from './publisher';

const JSON_TYPE = ['application/json'];
const GOOD = sends('application/json; charset=utf-8', '[1]');

async function asked(play: Play, changes: Parameters<typeof net>[0] = {}) {
	const { origin, host, asked: paths } = await publisher(play);
	const web = net(changes);
	const got = get(`${origin}/data?page=1`, { hosts: [host], types: JSON_TYPE }, web);
	return { got, web, paths, origin };
}

/** Answers so many times with a status, then well. */
function first(times: number, status: number, headers: Record<string, string> = {}): Play {
	return (request, response, count) =>
		count <= times ? void response.writeHead(status, headers).end() : GOOD(request, response, count);
}

describe('an answer that comes', () => {
	test('is read', async () => {
		const { got } = await asked(GOOD);
		expect(await got).toMatchObject({ text: '[1]', from: 'fetched' });
	});

	test('is read packed', async () => {
		const packed: Play = (_request, response) =>
			void response
				.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
				.end(gzipSync('[1]'));
		expect((await (await asked(packed)).got).text).toBe('[1]');
	});
});

describe('a publisher that fails for a while', () => {
	test('is asked again, after 1 and 2 seconds', async () => {
		const { got, web, paths } = await asked(first(2, 503));
		expect((await got).text).toBe('[1]');
		expect(web.waits).toEqual([1000, 2000]);
		expect(paths).toHaveLength(3);
		expect(web.lines).toEqual([
			'    the publisher answers 503; again in 1 s',
			'    the publisher answers 503; again in 2 s'
		]);
	});

	test('is asked again when it says, in seconds or at an hour', async () => {
		const seconds = await asked(first(1, 429, { 'retry-after': '7' }));
		await seconds.got;
		expect(seconds.web.waits).toEqual([7000]);
		const hour = await asked(first(1, 429, { 'retry-after': 'Fri, 27 Nov 2026 12:00:30 GMT' }));
		await hour.got;
		expect(hour.web.waits).toEqual([30_000]);
	});

	test('is left where it asks for an hour', async () => {
		const { got, web } = await asked(first(1, 429, { 'retry-after': '3600' }));
		await expect(got).rejects.toThrow(
			'the publisher answers 429, and asks to wait 60 minutes. Run it again then: what was fetched is kept.'
		);
		expect(web.waits).toEqual([]);
	});

	test('is given up after three times', async () => {
		const { got, paths } = await asked(first(9, 500));
		await expect(got).rejects.toThrow('the publisher answers 500, 3 times. Run it again later');
		expect(paths).toHaveLength(3);
	});

	test('is asked again where it hangs up, or never ends', async () => {
		const hangsUp: Play = (request, response, count) =>
			count === 1 ? void request.socket.destroy() : GOOD(request, response, count);
		expect((await (await asked(hangsUp)).got).text).toBe('[1]');
		const drips: Play = (request, response, count) => {
			if (count === 2) return GOOD(request, response, count);
			response.writeHead(200, { 'content-type': 'application/json' });
			response.write('[');
		};
		const slow = await asked(drips, { timeout: 150 });
		expect((await slow.got).text).toBe('[1]');
		expect(slow.web.lines).toEqual(['    no whole answer within 0.15 s; again in 1 s']);
	});

	test('is asked again where the answer is shorter than it says', async () => {
		const short: Play = (request, response, count) => {
			if (count === 2) return GOOD(request, response, count);
			response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
			response.write('[1');
			setTimeout(() => request.socket.destroy(), 20);
		};
		const { got, web } = await asked(short);
		expect((await got).text).toBe('[1]');
		expect(web.lines[0]).toMatch(/no whole answer came \(.+\); again in 1 s/);
	});
});

describe('an answer that may not be used', () => {
	test('a page that is gone is not asked for again', async () => {
		const { got, paths } = await asked(first(9, 404));
		await expect(got).rejects.toThrow('the publisher answers 404. Look whether the address still stands.');
		expect(paths).toHaveLength(1);
	});

	test.each([
		['another type', sends('text/html', '<p>'), 'expected application/json, but text/html came'],
		['no type', (_request, response) => void response.writeHead(200).end('[1]'), 'but no type came'],
		['nothing', sends('application/json', ''), 'the answer is empty'],
		['too much', sends('application/json', 'x'.repeat(1001)), 'the answer is larger than 0.001 MB'],
		[
			'too much without saying so',
			(_request, response) => {
				response.writeHead(200, { 'content-type': 'application/json' });
				for (let at = 0; at < 20; at += 1) response.write('x'.repeat(100));
				response.end();
			},
			'the answer is larger than 0.001 MB'
		],
		[
			'too much when unpacked',
			(_request, response) =>
				void response
					.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
					.end(gzipSync('0'.repeat(1e6))),
			'the answer is larger than 0.001 MB'
		],
		[
			'bytes that are no text',
			(_request, response) =>
				void response.writeHead(200, { 'content-type': 'application/json' }).end(Buffer.from([0x5b, 0xff, 0x5d])),
			'the answer is not UTF-8'
		]
	] satisfies readonly (readonly [string, Play, string])[])('%s', async (_name, play, words) => {
		const { got, web } = await asked(play);
		await expect(got).rejects.toThrow(words);
		expect(readdirSync(web.cache)).toEqual([]);
	});
});

describe('an address that leads on', () => {
	const to =
		(location: string): Play =>
		(request, response, count) =>
			count === 1 ? void response.writeHead(302, { location }).end() : GOOD(request, response, count);

	test('is followed with the publisher', async () => {
		const { got, paths } = await asked(to('/moved/here'));
		expect((await got).text).toBe('[1]');
		expect(paths).toEqual(['/data?page=1', '/moved/here']);
	});

	test.each([
		['to another host', 'https://evil.example/data', 'leads on to https://evil.example, which is not one of 127.0.0.1'],
		[
			'to a host that only begins alike',
			'https://127.0.0.1.evil.example/',
			'leads on to https://127.0.0.1.evil.example'
		],
		['to a file', 'file:///etc/passwd', 'leads on to file://, which is not one of'],
		['to no address', 'http://[', 'leads on to something that is no address']
	])('is not followed %s', async (_name, location, words) => {
		const { got, paths } = await asked(to(location));
		await expect(got).rejects.toThrow(words);
		expect(paths).toHaveLength(1);
	});

	test('is not followed without end', async () => {
		const { got, paths } = await asked(
			(_request, response) => void response.writeHead(302, { location: '/again' }).end()
		);
		await expect(got).rejects.toThrow('leads on more than 5 times');
		expect(paths).toHaveLength(6);
	});

	test('a publisher is asked by https only', async () => {
		const web = net({ fetch: () => Promise.reject(new Error('asked')) });
		const got = get('http://api.worldbank.org/v2', { hosts: ['api.worldbank.org'], types: JSON_TYPE }, web);
		await expect(got).rejects.toThrow('is not one of api.worldbank.org by https');
	});
});

describe('an answer that was kept', () => {
	const tagged: Play = (request, response, count) =>
		request.headers['if-none-match'] === '"a1"' &&
		request.headers['if-modified-since'] === 'Wed, 07 Oct 2026 08:00:00 GMT'
			? void response.writeHead(304).end()
			: sends('application/json', '[1]', { etag: '"a1"', 'last-modified': 'Wed, 07 Oct 2026 08:00:00 GMT' })(
					request,
					response,
					count
				);

	test('is asked for only if it is another', async () => {
		const { got, web, origin, paths } = await asked(tagged);
		await got;
		const again = await get(`${origin}/data?page=1`, { hosts: [new URL(origin).host], types: JSON_TYPE }, web);
		expect(again).toMatchObject({ text: '[1]', from: 'unchanged' });
		expect(paths).toHaveLength(2);
	});

	test('is not asked for while it is fresh', async () => {
		const { got, web, origin, paths } = await asked(tagged, { fresh: 1000 });
		await got;
		expect((await get(`${origin}/data?page=1`, { hosts: [], types: [] }, web)).from).toBe('kept');
		expect(paths).toHaveLength(1);
	});

	test('is fetched anew where its file was changed', async () => {
		const { got, web, origin } = await asked(tagged, { fresh: 1000 });
		await got;
		const name = readdirSync(web.cache).find((path) => path.endsWith('.txt')) ?? '';
		expect(name).toMatch(/^[0-9a-f]{32}\.txt$/);
		writeFileSync(join(web.cache, name), '[2]');
		const again = await get(`${origin}/data?page=1`, { hosts: [new URL(origin).host], types: JSON_TYPE }, web);
		expect(again).toMatchObject({ text: '[1]', from: 'fetched' });
	});
});
