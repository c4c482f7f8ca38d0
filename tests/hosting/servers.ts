import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nginxConf } from '../../src/commands/nginx-conf.mjs';
import { listen } from '../../src/commands/listen.mjs';
import { siteHandler } from '../../src/commands/serve.mjs';
import { NGINX_MODULES } from '../../src/commands/servers.mjs';
import { ask } from '../commands/site-server';

/** A server at work. */
export interface Running {
	readonly port: number;
	close(): Promise<void>;
}

/** What a server serves: `root` holds the site, below `base` where that is named; `folder` is the site itself. */
export interface Place {
	readonly root: string;
	readonly folder: string;
	readonly base: string;
}

export async function preview({ folder, base }: Place): Promise<Running> {
	const server = await listen(siteHandler({ folder, base }), 0);
	if (server === null) throw new Error('no free port');
	return server;
}

/** nginx with the file of src/hosting, but for port and folder, which stand in it as text. */
export async function nginx(program: string, { root, base }: Place): Promise<Running> {
	const port = await freePort();
	const own = mkdtempSync(join(tmpdir(), 'cc-nginx-'));
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(kind) => `${kind}_temp_path ${own}/${kind};`
	);
	writeFileSync(join(own, 'site.conf'), nginxConf({ base, folder: root, port }));
	writeFileSync(
		join(own, 'nginx.conf'),
		[
			...NGINX_MODULES.map((path) => `include ${path};`),
			// Its workers must read what only we may
			...(process.getuid?.() === 0 ? ['user root;'] : []),
			`worker_processes 1; pid ${own}/pid; error_log stderr; daemon off;`,
			'events {}',
			`http { access_log off; ${temporary.join(' ')} include ${own}/site.conf; }`
		].join('\n')
	);
	return start(program, ['-c', join(own, 'nginx.conf')], {}, port, own);
}

/** Caddy with the file of src/hosting as it stands. */
export async function caddy(program: string, { root, base }: Place): Promise<Running> {
	const port = await freePort();
	const own = mkdtempSync(join(tmpdir(), 'cc-caddy-'));
	const env = {
		SITE: `:${port}`,
		SITE_ROOT: root,
		BASE_PATH: base,
		HOME: own,
		XDG_DATA_HOME: own,
		XDG_CONFIG_HOME: own
	};
	const args = ['run', '--config', 'src/hosting/Caddyfile', '--adapter', 'caddyfile'];
	return start(program, args, env, port, own);
}

async function freePort(): Promise<number> {
	const probe = await listen(() => {}, 0);
	if (probe === null) throw new Error('no free port');
	await probe.close();
	return probe.port;
}

/** Starts a server and waits until it answers; what it said is told where it never does. */
async function start(
	program: string,
	args: readonly string[],
	env: Readonly<Record<string, string>>,
	port: number,
	own: string
): Promise<Running> {
	const child = spawn(program, [...args], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	const close = async () => {
		child.kill('SIGTERM');
		await ended;
		rmSync(own, { recursive: true, force: true });
	};
	for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
		if (
			await ask(port, '/').then(
				() => true,
				() => false
			)
		)
			return { port, close };
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	await close();
	throw new Error(`${program} does not serve: ${said.slice(-1000)}`);
}
