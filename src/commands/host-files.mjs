/**
 * Writes what other servers need to serve build/ as the preview does, from the one list in headers.mjs:
 * src/hosting/nginx.conf and src/hosting/Caddyfile by `npm run host-files`, `_headers` (Netlify, Cloudflare Pages) into
 * every build. `BASE_PATH=/name SITE_ROOT=/srv PORT=80 node src/commands/host-files.mjs nginx` prints nginx.conf for another place.
 * A test holds the files in src/hosting to the list.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddyfile } from './caddyfile.mjs';
import { ALWAYS, EMBEDS, FRAMES, KEPT, UPGRADE } from './headers.mjs';
import { portFrom } from './listen.mjs';
import { nginxConf } from './nginx-conf.mjs';
import { asCommand, root } from './run.mjs';
import { say } from './say.mjs';

/**
 * `_headers` for Netlify and Cloudflare Pages, which look for it at the top of what they publish. Where several of its
 * rules fit, both hosts send all their values; neither can take one back in a way that the other understands: so folders that
 * nobody may frame are named one by one. They answer 404 with 404.html, lead `/charts` to `/charts/` and pack by themselves.
 *
 * @param {string} folder A built site.
 * @param {string} [base]
 * @returns {string}
 */
export function headersFile(folder, base = '') {
	const framed = pageFolders(folder).filter((path) => !EMBEDS.includes(path));
	const languages = EMBEDS.map((path) => path.replace(/embed\/$/, ''));
	const rule = (/** @type {string} */ path, /** @type {readonly string[]} */ lines) =>
		[`${base}${path}`, ...lines.map((line) => `  ${line}`)].join('\n');
	return `${[
		'# Written by the build from src/commands/headers.mjs.',
		rule('/*', [
			...Object.entries(ALWAYS).map(([name, value]) => `${name}: ${value}`),
			`Content-Security-Policy: ${UPGRADE}`
		]),
		// The first page of a language is one page: the embedded charts lie below it
		...framed.map((path) => rule(languages.includes(path) ? path : `${path}*`, [`Content-Security-Policy: ${FRAMES}`])),
		...KEPT.map(([path, value]) => rule(`${path}*`, [`Cache-Control: ${value}`]))
	].join('\n')}\n`;
}

/**
 * Writes it into a built site.
 *
 * @param {string} folder
 * @param {string} [base]
 */
export const writeHeadersFile = (folder, base) => writeFileSync(join(folder, '_headers'), headersFile(folder, base));

/**
 * @param {string} folder A built site.
 * @returns {string[]} "/", "/charts/", … "/vi/charts/": folders with pages, those of a language apart
 */
function pageFolders(folder) {
	const languages = EMBEDS.map((path) => path.replace(/embed\/$/, ''));
	return languages.flatMap((language) => [
		language,
		...readdirSync(join(folder, language), { withFileTypes: true })
			.filter((entry) => entry.isDirectory() && !languages.includes(`/${entry.name}/`))
			.map(({ name }) => `${language}${name}/`)
			.filter((path) =>
				readdirSync(join(folder, path), { recursive: true, encoding: 'utf8' }).some((file) => file.endsWith('.html'))
			)
			.sort()
	]);
}

await asCommand(import.meta.url, async () => {
	const { BASE_PATH: base = '', SITE_ROOT: folder, PORT } = process.env;
	if (process.argv[2] === 'nginx') {
		process.stdout.write(
			nginxConf({ base, ...(folder ? { folder } : {}), ...(PORT ? { port: portFrom({ PORT }) } : {}) })
		);
		return;
	}
	writeFileSync(join(root, 'src', 'hosting', 'nginx.conf'), nginxConf());
	writeFileSync(join(root, 'src', 'hosting', 'Caddyfile'), caddyfile());
	say('Written: src/hosting/nginx.conf, src/hosting/Caddyfile');
});
