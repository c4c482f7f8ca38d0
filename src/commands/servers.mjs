/**
 * Finds nginx (with its Brotli module) and Caddy for the tests of hosting, and gets them where this is root's own machine
 * with apt, as a container is: a package starts its server where it can, which nobody else asked for.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';
import { say, step } from './say.mjs';

/** @typedef {{ nginx: string | null, caddy: string | null }} Servers Where they are; null for one that is not. */

const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static', 'caddy'];

/** What to do where one is missing and cannot be got. */
export const MISSING = `The tests of hosting want nginx with Brotli, and Caddy: apt-get install ${PACKAGES.join(' ')}`;

/** Where a distribution keeps the lines that load nginx's modules. */
export const NGINX_MODULES = ['/etc/nginx/modules-enabled/*.conf', '/etc/nginx/modules/*.conf'];

/**
 * @param {string} name
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | null} A server's program is often where only root looks
 */
export function programAt(name, env) {
	const folders = [...(env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
	return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

/**
 * @param {string} nginx
 * @returns {boolean} Whether it knows packed twins of both kinds
 */
function packs(nginx) {
	const folder = mkdtempSync(join(tmpdir(), 'cc-nginx-'));
	const file = join(folder, 'nginx.conf');
	const modules = NGINX_MODULES.map((path) => `include ${path};`).join('\n');
	const paths = `pid ${folder}/pid; error_log stderr;`;
	const http = `http { access_log off; client_body_temp_path ${folder}/b; gzip_static on; brotli_static on; }`;
	writeFileSync(file, `${modules}\n${paths}\nevents {}\n${http}\n`);
	const { status } = spawnSync(nginx, ['-t', '-q', '-c', file]);
	rmSync(folder, { recursive: true });
	return status === 0;
}

/** @returns {Servers} */
function findServers() {
	const nginx = programAt('nginx', process.env);
	return { nginx: nginx !== null && packs(nginx) ? nginx : null, caddy: programAt('caddy', process.env) };
}

/** @param {Servers} servers */
const complete = ({ nginx, caddy }) => nginx !== null && caddy !== null;

/** @returns {Promise<Servers>} Those that are there, after what could be done */
export async function ensureServers() {
	const found = findServers();
	const apt = programAt('apt-get', process.env);
	if (complete(found) || apt === null || process.getuid?.() !== 0) return found;
	const options = ['-oDPkg::Lock::Timeout=120', '-q'];
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	for (const words of [['update'], ['install', '-y', '--no-install-recommends', ...PACKAGES]]) {
		const { code, output } = await step(
			`Getting servers for the tests of hosting (apt-get ${words.join(' ')})`,
			() => run(apt, [...options, ...words], { limit: 300_000, env }),
			(result) => result.code === 0
		);
		if (code !== 0) say(output.trim().split('\n').slice(-3).join('\n'));
	}
	return findServers();
}
