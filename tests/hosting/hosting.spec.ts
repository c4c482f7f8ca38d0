import { statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MISSING } from '../../src/commands/servers.mjs';
import { ask } from '../commands/site-server';
import { score } from './observatory';
import { makeSample, type Sample } from './site';
import { caddy, nginx, preview, type Place, type Running } from './servers';

/** `npm test` says where they are; "" for one that could not be got, which only a machine of CI must have. */
const { NGINX_PATH = '', CADDY_PATH = '', CI } = process.env;
const SERVERS: readonly (readonly [string, string | null, (place: Place) => Promise<Running>])[] = [
	['the preview', null, preview],
	['nginx', NGINX_PATH, (place) => nginx(NGINX_PATH, place)],
	['Caddy', CADDY_PATH, (place) => caddy(CADDY_PATH, place)]
];

/** With every answer: as src/commands/headers.mjs has them, written down once more by hand. */
const ALWAYS = {
	'strict-transport-security': 'max-age=63072000',
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'cross-origin',
	'access-control-allow-origin': '*'
};
const FOREVER = 'public, max-age=31536000, immutable';
const HTML = 'text/html; charset=utf-8';

for (const [name, program, begin] of SERVERS)
	for (const base of ['', '/name'])
		describe.skipIf(program === '' && !CI)(`${name}, at "${base}/"`, () => {
			let root = '';
			let server: Running;
			let site: Sample;
			const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
				ask(server.port, base + path, headers, method);
			beforeAll(async () => {
				if (program === '') throw new Error(MISSING);
				({ root, sample: site } = await makeSample(base));
				server = await begin({ root, folder: site.folder, base });
			});
			afterAll(async () => {
				await server?.close();
				site?.remove();
			});

			test('every answer carries the headers: a page, a table, a script, what is missing, a redirect', async () => {
				for (const path of ['/', '/charts/', site.table, site.script, site.font, '/none/', '/charts']) {
					expect((await get(path)).headers, path).toMatchObject(ALWAYS);
				}
			});

			test.each([
				['a page', () => '/charts/', HTML, 'no-cache'],
				['a table', () => site.table, 'text/csv; charset=utf-8', 'no-cache'],
				['notes', () => site.text, 'text/markdown; charset=utf-8', 'no-cache'],
				['what robots read', () => '/robots.txt', 'text/plain; charset=utf-8', 'no-cache'],
				['the description of the data', () => '/data/datapackage.json', 'application/json', 'no-cache'],
				['a script', () => site.script, 'text/javascript; charset=utf-8', FOREVER],
				['a typeface', () => site.font, 'font/woff2', FOREVER],
				['outlines', () => '/maps/world.svg', 'image/svg+xml', 'public, max-age=3600']
			])('%s is sent as what it is and kept as long as it holds', async (_, path, type, kept) => {
				const { status, headers } = await get(path());
				expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, type, kept]);
			});

			test('nobody else may frame a page; an embedded chart, in both languages, everybody', async () => {
				for (const path of ['/', '/charts/', '/vi/charts/', '/none/']) {
					expect((await get(path)).headers['content-security-policy'], path).toBe("frame-ancestors 'self'");
				}
				for (const path of site.embeds) {
					const { status, headers } = await get(path);
					expect([status, headers['content-security-policy'], headers['x-frame-options']], path).toEqual([
						200,
						undefined,
						undefined
					]);
				}
			});

			test.each(['/none/', '/none', '/data/none.csv', '/_app/immutable/chunks/none.js'])(
				'%s is not there: 404 with the page that says so, kept by nobody',
				async (path) => {
					const { status, headers, body } = await get(path);
					expect([status, headers['content-type'], headers['cache-control']]).toEqual([404, HTML, 'no-cache']);
					expect(body.equals((await get('/404.html')).body)).toBe(true);
					expect(headers.etag).toMatch(/^(W\/)?"/);
					const packed = await get(path, { 'Accept-Encoding': 'gzip' });
					expect([packed.status, packed.headers['content-encoding']]).toEqual([404, 'gzip']);
				}
			);

			test.each(['//charts/', '/charts//', '//data/datapackage.json'])('%s is no second address', async (path) => {
				expect((await get(path)).status).toBe(404);
			});

			test('a page without its slash leads to the one with, query and all, on the same host', async () => {
				const { status, headers } = await get('/charts?country=VNM~USA');
				expect([status, headers.location]).toEqual([308, `${base}/charts/?country=VNM~USA`]);
				expect((await get('/charts')).headers.location).toBe(`${base}/charts/`);
			});

			test.each([
				['br', 'gzip, deflate, br', brotliDecompressSync],
				['gzip', 'gzip', gunzipSync]
			])('pages, tables and scripts are sent packed as %s, the same text', async (coding, accepted, unpack) => {
				for (const path of ['/charts/', site.table, site.script]) {
					const plain = await get(path);
					const packed = await get(path, { 'Accept-Encoding': accepted });
					expect(packed.headers['content-encoding'], path).toBe(coding);
					expect(packed.headers.vary, path).toMatch(/accept-encoding/i);
					expect(packed.headers['content-type']).toBe(plain.headers['content-type']);
					expect(plain.headers['content-encoding']).toBeUndefined();
					expect(packed.body.length).toBeLessThan(plain.body.length);
					expect(unpack(packed.body).equals(plain.body), path).toBe(true);
				}
			});

			test('who has a page, a table or a script already, packed or plain, gets 304 and nothing more', async () => {
				for (const path of ['/charts/', site.table, site.script])
					for (const accepted of ['identity', 'br', 'gzip']) {
						const asked = { 'Accept-Encoding': accepted };
						const { etag = '' } = (await get(path, asked)).headers;
						const known = await get(path, { ...asked, 'If-None-Match': etag });
						expect([known.status, known.body.length], `${path} ${accepted}`).toEqual([304, 0]);
						expect(known.headers, path).toMatchObject(ALWAYS);
						expect((await get(path, { ...asked, 'If-None-Match': '"other"' })).status).toBe(200);
					}
			});

			test('a download that stopped goes on where it stopped', async () => {
				for (const path of [site.table, site.font]) {
					const whole = (await get(path)).body;
					const asked = { Range: `bytes=2-`, 'Accept-Encoding': 'identity' };
					const { status, headers, body } = await get(path, asked);
					expect([status, headers['content-range']]).toEqual([206, `bytes 2-${whole.length - 1}/${whole.length}`]);
					expect(body.equals(whole.subarray(2))).toBe(true);
					expect((await get(path, { ...asked, Range: 'bytes=-3' })).body.equals(whole.subarray(-3))).toBe(true);
					expect((await get(path, { ...asked, Range: `bytes=${whole.length}-` })).status).toBe(416);
				}
				expect((await get(site.table)).headers['accept-ranges']).toBe('bytes');
			});

			test("another page's script that asks first may read, with headers of its own", async () => {
				const asking = { Origin: 'https://example.org', 'Access-Control-Request-Method': 'GET' };
				for (const path of ['/charts/', site.table]) {
					const { status, headers, body } = await get(path, asking, 'OPTIONS');
					expect([status, body.length]).toEqual([204, 0]);
					expect(headers).toMatchObject({
						'access-control-allow-origin': '*',
						'access-control-allow-methods': 'GET, HEAD, OPTIONS',
						'access-control-allow-headers': '*',
						'access-control-max-age': '86400'
					});
				}
			});

			test('HEAD is answered as GET, without the body', async () => {
				const { status, headers, body } = await get(site.table, {}, 'HEAD');
				const size = statSync(join(site.folder, site.table)).size;
				expect([status, headers['content-length'], body.length]).toEqual([200, String(size), 0]);
			});

			test.each(['POST', 'PUT', 'DELETE'])('%s is refused, and what is allowed is said', async (method) => {
				const { status, headers } = await get('/charts/', {}, method);
				expect([status, headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
			});

			test('no address leads out of the folder', async () => {
				for (const path of [
					'/../package.json',
					'/..%2fpackage.json',
					'/%2e%2e/package.json',
					'/charts/..%2f..%2f..%2fpackage.json'
				]) {
					expect([400, 404], path).toContain((await get(path)).status);
				}
			});

			test('the first page of a sub-path is found, and nothing beside it', async () => {
				expect((await get('/')).status).toBe(200);
				if (base === '') return;
				expect((await ask(server.port, base)).headers.location).toBe(`${base}/`);
				expect((await ask(server.port, '/charts/')).status).toBe(404);
			});

			test('the Observatory would give a page 120 points, an embedded chart 80', async () => {
				const scored = async (path: string) => {
					const { headers, body } = await get(path);
					const [, policy = null] =
						/http-equiv="content-security-policy" content="([^"]*)"/.exec(body.toString()) ?? [];
					const one = (name: string) => [headers[name]].flat().join(', ') || undefined;
					return score({
						headers: Object.fromEntries(Object.keys(headers).map((key) => [key, one(key)])),
						metaPolicy: policy
					});
				};
				for (const path of ['/', '/charts/', '/vi/charts/'])
					expect(await scored(path), path).toBeGreaterThanOrEqual(120);
				for (const path of site.embeds) expect(await scored(path), path).toBeGreaterThanOrEqual(80);
			});

			test('nothing is said of the server itself beyond its name', async () => {
				expect((await get('/')).headers.server ?? '').not.toMatch(/\d/);
			});
		});
