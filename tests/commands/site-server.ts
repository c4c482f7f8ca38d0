import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compressSite } from '../../src/commands/compress.mjs';
import { listen } from '../../src/commands/listen.mjs';
import { siteHandler } from '../../src/commands/serve.mjs';

export interface Reply {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** node:http and not fetch: fetch tidies `..` away and unpacks gzip before a test could see either. */
export function ask(port: number, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
	return new Promise((resolve, reject) => {
		const sent = request({ host: '127.0.0.1', port, path, headers, method, agent: false }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () =>
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) })
			);
		});
		sent.on('error', reject).end();
	});
}

export const longText = 'year,value\n'.repeat(200);
const files: Record<string, string> = {
	'index.html': '<h1>Home</h1>',
	'404.html': '<h1>No such page</h1>',
	'charts/index.html': '<h1>Charts</h1>',
	'long/index.html': longText,
	'data/long.csv': longText,
	'data/short.csv': 'year\n',
	'datapackage.json': '{}',
	'site.webmanifest': '{}',
	'robots.txt': 'User-agent: *',
	'sitemap.xml': '<urlset/>',
	'favicon.svg': '<svg/>',
	'letter.woff2': 'font',
	'của tôi.txt': 'mine',
	'_app/immutable/start.abc.js': 'export {}',
	'maps/world.svg': '<svg/>',
	'empty/note.txt': 'a folder without a page'
};

/** A built site in a folder of its own, beside files that must not be handed out. */
export async function makeSite() {
	const top = await mkdtemp(join(tmpdir(), 'cc serve '));
	const folder = join(top, 'build');
	for (const [name, text] of Object.entries(files)) {
		await mkdir(join(folder, name, '..'), { recursive: true });
		await writeFile(join(folder, name), text);
	}
	await compressSite(folder);
	await writeFile(join(top, 'package.json'), '{"secret":true}');
	// Begins with the site's folder name, which a careless check of the path would let through.
	await mkdir(join(top, 'build-secret'));
	await writeFile(join(top, 'build-secret', 'key.txt'), 'secret');
	const [plain, below] = [await serve(folder, ''), await serve(folder, '/name')];
	const close = async () => {
		await Promise.all([plain.close(), below.close()]);
		await rm(top, { recursive: true });
	};
	return { folder, port: plain.port, subPort: below.port, close };
}

async function serve(folder: string, base: string) {
	const server = await listen(siteHandler({ folder, base }), 0);
	if (server === null) throw new Error('no free port');
	return server;
}
