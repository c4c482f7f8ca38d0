/** A server block for nginx, which serves build/ as the preview does, from the one list in headers.mjs. */
import { ALLOW, ALWAYS, ASKED, EMBEDS, FRAMES, KEPT, PREFLIGHT, TYPES, UPGRADE } from './headers.mjs';

/** @typedef {{ base?: string, folder?: string, port?: number }} Place Below which path, in which folder, at which port. */

/** @param {string} text */
const quoted = (text) => `"${text}"`;
/** @param {string} text */
const inPattern = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * @param {string} on What is looked at.
 * @param {string} name Without its sign.
 * @param {string} otherwise
 * @param {readonly (readonly [pattern: string, value: string])[]} rules
 * @returns {string[]}
 */
const map = (on, name, otherwise, rules) => [
	`map ${on} $${name} {`,
	`\tdefault ${quoted(otherwise)};`,
	...rules.map(([pattern, value]) => `\t${pattern} ${quoted(value)};`),
	'}'
];

/**
 * What to include inside `http`. A header that a map leaves empty is not sent.
 *
 * @param {Place} place
 * @returns {string}
 */
export function nginxConf({ base = '', folder = '/srv/counting-cybercrime', port = 8080 } = {}) {
	return `# Written by \`npm run host-files\` from src/commands/headers.mjs: change that list, not this file.
# The site lies in the folder that \`root\` names; below a sub-path in its folder of that name. For another place:
# BASE_PATH=/name SITE_ROOT=/srv PORT=80 node src/commands/host-files.mjs nginx
# It speaks plain HTTP, for a machine behind TLS; to end TLS here: \`listen 443 ssl;\` and the two lines of the certificate.
# Brotli wants its module (Debian: libnginx-mod-http-brotli-static); without, leave out the line \`brotli_static\`.

${maps(base).join('\n')}

server {
	listen ${port};
	listen [::]:${port};
	server_name _;
	root ${folder};

	server_tokens off;
	absolute_redirect off;
	# "//charts/" is no second address of "/charts/"
	merge_slashes off;

	types {
${[...TYPES].map(([ending, type]) => `\t\t${quoted(type)} ${ending};`).join('\n')}
	}
	default_type application/octet-stream;

	# All headers here and none below: one \`add_header\` in a location would drop these there
${headers()
	.map(([name, value]) => `\tadd_header ${name} ${value} always;`)
	.join('\n')}

	# The build has packed every text already
	gzip_static on;
	gzip_vary on;
	brotli_static on;

	if ($request_method = OPTIONS) {
		return 204;
	}
	if ($request_method !~ ^(GET|HEAD)$) {
		return 405;
	}

	# What is not there is a 404, a script too: a page in its place would break those who ask for it
	error_page 404 ${base}/404.html;
${locations(base)
	.map((line) => `\t${line}`)
	.join('\n')}
}
`;
}

/** @param {string} base */
function maps(base) {
	/** @param {string} path */
	const below = (path) => quoted(`~^${inPattern(base + path)}`);
	return [
		...map(
			'$uri',
			'cc_frames',
			FRAMES,
			EMBEDS.map((path) => [below(path), ''])
		),
		...map(
			'$uri',
			'cc_kept',
			ASKED,
			KEPT.map(([path, value]) => [below(path), value])
		),
		...map('$scheme', 'cc_upgrade', '', [['https', UPGRADE]]),
		...map('$status', 'cc_allow', '', [['405', ALLOW]]),
		...Object.values(PREFLIGHT).flatMap((value, at) =>
			map('$request_method', `cc_preflight_${at}`, '', [['OPTIONS', value]])
		)
	];
}

/** @returns {(readonly [name: string, value: string])[]} */
const headers = () => [
	...Object.entries(ALWAYS).map(([name, value]) => /** @type {const} */ ([name, quoted(value)])),
	['Content-Security-Policy', '$cc_frames'],
	['Content-Security-Policy', '$cc_upgrade'],
	['Cache-Control', '$cc_kept'],
	['Allow', '$cc_allow'],
	...Object.keys(PREFLIGHT).map((name, at) => /** @type {const} */ ([name, `$cc_preflight_${at}`]))
];

/**
 * @param {string} base
 * @returns {string[]} How an address becomes a file
 */
function locations(base) {
	const sub = [
		'',
		'# The first page of a sub-path',
		...['/', base].map((path) => `location = ${path} { return 308 ${base}/$is_args$args; }`)
	];
	return [
		'location ~ // {',
		'\treturn 404;',
		'}',
		'location ~ /$ {',
		'\ttry_files ${uri}index.html =404;',
		'}',
		'location / {',
		'\ttry_files $uri @folder;',
		'}',
		'location @folder {',
		'\tif (-f $document_root$uri/index.html) {',
		'\t\treturn 308 $uri/$is_args$args;',
		'\t}',
		'\treturn 404;',
		'}',
		...(base === '' ? [] : sub)
	];
}
