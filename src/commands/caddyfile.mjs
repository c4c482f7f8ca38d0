/** The configuration of Caddy 2, which serves build/ as the preview does, from the one list in headers.mjs. */
import { ALLOW, ALWAYS, ASKED, EMBEDS, FRAMES, KEPT, PREFLIGHT, TYPES, UPGRADE } from './headers.mjs';

/** @param {string} text */
const quoted = (text) => `"${text}"`;
/** @param {readonly string[]} lines @param {number} depth */
const indented = (lines, depth) => lines.map((line) => '\t'.repeat(depth) + line).join('\n');

/**
 * A Caddyfile, which reads SITE (an address: its own certificate for a name), SITE_ROOT and BASE_PATH from the
 * environment when it starts.
 *
 * @returns {string}
 */
export function caddyfile() {
	const always = Object.entries(ALWAYS).map(([name, value]) => `${name} ${quoted(value)}`);
	const embeds = EMBEDS.map((path) => `{$BASE_PATH}${path}*`).join(' ');
	return `# Written by \`npm run host-files\` from src/commands/headers.mjs: change that list, not this file.
# SITE is the address (a name of a host has Caddy fetch its certificate), SITE_ROOT the folder of the site, BASE_PATH as at
# the build; below a sub-path the site lies in SITE_ROOT/name.
{
	admin off
	# A try on one's own machine must not make that machine trust a certificate
	skip_install_trust
}

{$SITE::8080} {
	root * {$SITE_ROOT:/srv/counting-cybercrime}

	route {
		header {
${indented(always, 3)}
			Cache-Control ${quoted(ASKED)}
		}
		# Apart: a header that is taken away is a header that waits, and all that stand with it
		header -Server
		@page not path ${embeds}
		header @page Content-Security-Policy ${quoted(FRAMES)}
		@tls protocol https
		header @tls +Content-Security-Policy ${quoted(UPGRADE)}

${methods()}

${addresses()}
		header ?Vary Accept-Encoding
		file_server {
			precompressed br gzip
		}
	}

	# What is not there is a 404, a script too: a page in its place would break those who ask for it
	handle_errors {
		header Cache-Control ${quoted(ASKED)}
		header Content-Type ${quoted(TYPES.get('html') ?? '')}
		rewrite * {$BASE_PATH}/404.html
		file_server {
			precompressed br gzip
		}
	}
}
`;
}

/** @returns {string} What is answered but GET and HEAD */
function methods() {
	const preflight = Object.entries(PREFLIGHT).map(([name, value]) => `${name} ${quoted(value)}`);
	return `		@options method OPTIONS
		handle @options {
			header {
${indented(preflight, 4)}
			}
			respond 204
		}
		@other not method GET HEAD
		handle @other {
			header Allow ${quoted(ALLOW)}
			respond "" 405
		}`;
}

/** @returns {string} How an address becomes a file, and what goes with it */
function addresses() {
	const kept = KEPT.map(([path, value]) => `header {$BASE_PATH}${path}* Cache-Control ${quoted(value)}`);
	const types = [...TYPES].map(([ending, type]) => `header *.${ending} Content-Type ${quoted(type)}`);
	return `		# "//charts/" is no second address of "/charts/"
		@twice expression \`{path}.contains("//")\`
		error @twice 404
		# Led on here, not by the file server: that one drops the query
		@asked {
			not path */
			file {path}/index.html
			expression \`{query} != ""\`
		}
		redir @asked {path}/?{query} 308
		@folder {
			not path */
			file {path}/index.html
		}
		redir @folder {path}/ 308
${indented(kept, 2)}
${indented(types, 2)}`;
}
