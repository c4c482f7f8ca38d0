import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, longText, makeSite } from './site-server';

let { folder, port, subPort, close } = { folder: '', port: 0, subPort: 0, close: async () => {} };
beforeAll(async () => {
	({ folder, port, subPort, close } = await makeSite());
});
afterAll(() => close());

describe('what is handed out', () => {
	test.each([
		['/', 'text/html; charset=utf-8'],
		['/data/long.csv', 'text/csv; charset=utf-8'],
		['/datapackage.json', 'application/json'],
		['/site.webmanifest', 'application/manifest+json'],
		['/robots.txt', 'text/plain; charset=utf-8'],
		['/sitemap.xml', 'application/xml; charset=utf-8'],
		['/favicon.svg', 'image/svg+xml'],
		['/letter.woff2', 'font/woff2'],
		['/_app/immutable/start.abc.js', 'text/javascript; charset=utf-8']
	])('%s is sent as %s', async (path, type) => {
		const reply = await ask(port, path);
		expect(reply.status).toBe(200);
		expect(reply.headers['content-type']).toBe(type);
		expect(reply.headers['x-content-type-options']).toBe('nosniff');
		expect(reply.headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
	});

	test('a folder with a slash is its page', async () => {
		expect((await ask(port, '/charts/?country=VNM')).body.toString()).toBe('<h1>Charts</h1>');
	});

	test('a folder without its slash leads to the one with, and keeps the query', async () => {
		const reply = await ask(port, '/charts?country=VNM~USA&time=2015..2024');
		expect([reply.status, reply.headers.location]).toEqual([308, '/charts/?country=VNM~USA&time=2015..2024']);
	});

	test.each(['//charts', '//charts/', '/charts//', '/\\charts'])(
		'%s leads nowhere: neither to another host nor to a page that has an address',
		async (path) => {
			const reply = await ask(port, path);
			expect([reply.status, reply.headers.location]).toEqual([404, undefined]);
		}
	);

	test('a name with spaces and accents is found by its escaped address', async () => {
		expect((await ask(port, '/c%E1%BB%A7a%20t%C3%B4i.txt')).body.toString()).toBe('mine');
	});

	test.each(['/', '/data/long.csv', '/letter.woff2', '/_app/immutable/start.abc.js'])(
		'%s may be read by pages of any origin, also by those without one',
		async (path) => {
			const reply = await ask(port, path, { Origin: 'null' });
			expect(reply.headers['access-control-allow-origin']).toBe('*');
			const known = await ask(port, path, { Origin: 'null', 'If-None-Match': reply.headers.etag ?? '' });
			expect([known.status, known.headers['access-control-allow-origin']]).toEqual([304, '*']);
		}
	);

	test('HEAD answers with the length and no body', async () => {
		const reply = await ask(port, '/', {}, 'HEAD');
		expect([reply.status, reply.headers['content-length'], reply.body.length]).toEqual([200, '13', 0]);
	});

	test('POST is refused', async () => {
		const reply = await ask(port, '/', {}, 'POST');
		expect([reply.status, reply.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
	});

	test('a browser that asks first, for a page that would ask for a part, is told yes', async () => {
		const reply = await ask(port, '/data/long.csv', { 'Access-Control-Request-Headers': 'range' }, 'OPTIONS');
		expect([reply.status, reply.headers['access-control-allow-headers'], reply.body.length]).toEqual([204, '*', 0]);
	});

	test('every page but an embedded chart keeps other pages from framing it', async () => {
		expect((await ask(port, '/charts/')).headers['content-security-policy']).toBe("frame-ancestors 'self'");
		expect((await ask(port, '/embed/x/')).headers['content-security-policy']).toBeUndefined();
	});
});

describe('parts of files', () => {
	test.each([
		['bytes=0-3', 206, 'bytes 0-3/2200', 'year'],
		['bytes=0-0', 206, 'bytes 0-0/2200', 'y'],
		['bytes=2195-', 206, 'bytes 2195-2199/2200', 'alue\n'],
		['bytes=-6', 206, 'bytes 2194-2199/2200', 'value\n'],
		['bytes=2200-', 416, 'bytes */2200', ''],
		['bytes=-0', 416, 'bytes */2200', '']
	])('%s is answered by %i, %s', async (range, status, where, body) => {
		const reply = await ask(port, '/data/long.csv', { Range: range, 'Accept-Encoding': 'br' });
		expect([reply.status, reply.headers['content-range'], reply.body.toString()]).toEqual([status, where, body]);
	});

	test.each(['bytes=4-2', 'bytes=-', 'bytes=0-1,4-5', 'lines=0-3'])('%s is none: the whole file', async (range) => {
		const reply = await ask(port, '/data/long.csv', { Range: range });
		expect([reply.status, reply.body.toString()]).toEqual([200, longText]);
	});

	test('who holds a part of another state gets the whole', async () => {
		const modified = (await ask(port, '/data/long.csv')).headers['last-modified'] ?? '';
		const range = 'bytes=0-3';
		expect((await ask(port, '/data/long.csv', { Range: range, 'If-Range': modified })).status).toBe(206);
		expect((await ask(port, '/data/long.csv', { Range: range, 'If-Range': '"other"' })).status).toBe(200);
	});
});

describe('what is not handed out', () => {
	test.each(['/nothing/', '/empty', '/empty/', '/robots.txt/', '/data/none.csv'])(
		'%s is the 404 page',
		async (path) => {
			const reply = await ask(port, path);
			expect([reply.status, reply.body.toString()]).toEqual([404, '<h1>No such page</h1>']);
			expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
		}
	);

	test.each([
		'/..%2f..%2fpackage.json',
		'/..%2fpackage.json',
		'/../package.json',
		'/charts/../../package.json',
		'/..%2fbuild-secret%2fkey.txt'
	])('%s does not lead out of the folder', async (path) => {
		const reply = await ask(port, path);
		expect([reply.status, reply.body.toString()]).toEqual([404, '<h1>No such page</h1>']);
	});

	test.each(['/%E0%A4%A', '/%', '/a%00b'])('%s is malformed: the 404 page, and the server lives on', async (path) => {
		expect((await ask(port, path)).status).toBe(404);
		expect((await ask(port, '/')).status).toBe(200);
	});
});

describe('packing and caching', () => {
	test.each([
		['br', 'gzip, deflate, br', brotliDecompressSync],
		['gzip', 'gzip, deflate', gunzipSync]
	])('a long text is sent as %s to those who take %s, and is the same text', async (coding, accepted, unpack) => {
		const reply = await ask(port, '/data/long.csv', { 'Accept-Encoding': accepted });
		expect([reply.headers['content-encoding'], reply.headers.vary]).toEqual([coding, 'Accept-Encoding']);
		expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8');
		expect(reply.headers['content-length']).toBe(String(reply.body.length));
		expect(reply.body.length).toBeLessThan(200);
		expect(unpack(reply.body).toString()).toBe(longText);
	});

	test('a page is sent packed too', async () => {
		const reply = await ask(port, '/long/', { 'Accept-Encoding': 'br' });
		expect([reply.headers['content-encoding'], reply.headers['content-type']]).toEqual([
			'br',
			'text/html; charset=utf-8'
		]);
		expect(brotliDecompressSync(reply.body).toString()).toBe(longText);
	});

	test('who takes neither gets the text as it is', async () => {
		const reply = await ask(port, '/data/long.csv', { 'Accept-Encoding': 'deflate' });
		expect(reply.headers['content-encoding']).toBeUndefined();
		expect(reply.body.toString()).toBe(longText);
	});

	test('a short text is not packed', async () => {
		const reply = await ask(port, '/data/short.csv', { 'Accept-Encoding': 'gzip, br' });
		expect(reply.headers['content-encoding']).toBeUndefined();
	});

	test('who has the file already gets 304 and no body', async () => {
		const etag = (await ask(port, '/data/long.csv')).headers.etag ?? '';
		const reply = await ask(port, '/data/long.csv', { 'If-None-Match': etag });
		expect([reply.status, reply.body.length]).toEqual([304, 0]);
		expect((await ask(port, '/data/long.csv', { 'If-None-Match': '"other"' })).status).toBe(200);
	});

	test('a file that changes is sent anew under another tag', async () => {
		const file = join(folder, 'changing.txt');
		await writeFile(file, 'before');
		const before = await ask(port, '/changing.txt');
		await new Promise((resolve) => setTimeout(resolve, 20));
		await writeFile(file, 'after');
		const after = await ask(port, '/changing.txt', { 'If-None-Match': before.headers.etag ?? '' });
		expect([after.status, after.body.toString()]).toEqual([200, 'after']);
	});

	test('only files named by their hash are cached for good', async () => {
		expect((await ask(port, '/_app/immutable/start.abc.js')).headers['cache-control']).toContain('immutable');
		expect((await ask(port, '/')).headers['cache-control']).toBe('no-cache');
	});

	test('what maps refer to is kept while a reader is there, so that drawing one anew asks for nothing', async () => {
		expect((await ask(port, '/maps/world.svg')).headers['cache-control']).toBe('public, max-age=3600');
		expect((await ask(subPort, '/name/maps/world.svg')).headers['cache-control']).toBe('public, max-age=3600');
		expect((await ask(port, '/favicon.svg')).headers['cache-control']).toBe('no-cache');
	});
});

describe('below a sub-path', () => {
	test('pages and files are found there and nowhere else', async () => {
		expect((await ask(subPort, '/name/charts/')).body.toString()).toBe('<h1>Charts</h1>');
		expect((await ask(subPort, '/name/_app/immutable/start.abc.js')).headers['cache-control']).toContain('immutable');
		expect((await ask(subPort, '/charts/')).status).toBe(404);
		expect((await ask(subPort, '/names/charts/')).status).toBe(404);
		expect((await ask(subPort, '/name/..%2f..%2fpackage.json')).status).toBe(404);
	});

	test.each(['/', '/name'])('%s leads to its first page', async (path) => {
		expect((await ask(subPort, path)).headers.location).toBe('/name/');
	});

	test('a folder without its slash keeps the sub-path', async () => {
		expect((await ask(subPort, '/name/charts')).headers.location).toBe('/name/charts/');
	});
});
