import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersOf, keptFor, mayBeFramed, typeOf } from '../../src/commands/headers.mjs';
import { caddyfile } from '../../src/commands/caddyfile.mjs';
import { headersFile } from '../../src/commands/host-files.mjs';
import { nginxConf } from '../../src/commands/nginx-conf.mjs';
import { packageOnDisk } from '../fixtures/bad-data';

describe('the list', () => {
	test('only embedded charts may be framed, in every language', () => {
		expect(['/embed/x/', '/vi/embed/x/', '/charts/embed/', '/embed', '/'].map(mayBeFramed)).toEqual([
			true,
			true,
			false,
			false,
			false
		]);
		expect(headersOf('/charts/')['Content-Security-Policy']).toBe("frame-ancestors 'self'");
		expect(headersOf('/vi/embed/x/')).not.toHaveProperty('Content-Security-Policy');
	});

	test('files whose name holds their hash are kept for good, outlines an hour, all else is asked after', () => {
		expect(keptFor('/_app/immutable/x.js')).toBe('public, max-age=31536000, immutable');
		expect(keptFor('/maps/world.svg')).toBe('public, max-age=3600');
		expect([keptFor('/'), keptFor('/_app/version.json')]).toEqual(['no-cache', 'no-cache']);
	});

	test('texts say how their letters are written; what is not known is bytes', () => {
		expect([typeOf('/a/b.csv'), typeOf('/a.md'), typeOf('/a.what'), typeOf('/CNAME')]).toEqual([
			'text/csv; charset=utf-8',
			'text/markdown; charset=utf-8',
			'application/octet-stream',
			'application/octet-stream'
		]);
	});
});

describe('the files for other servers', () => {
	test('those in src/hosting are what the list makes of them today (else: npm run host-files)', () => {
		expect(readFileSync('src/hosting/nginx.conf', 'utf8')).toBe(nginxConf());
		expect(readFileSync('src/hosting/Caddyfile', 'utf8')).toBe(caddyfile());
	});

	test('nginx is told the sub-path, the folder and the port', () => {
		const text = nginxConf({ base: '/a.b', folder: '/srv/x', port: 81 });
		expect(text).toContain('\tlisten 81;\n');
		expect(text).toContain('\troot /srv/x;\n');
		expect(text).toContain('"~^/a\\.b/vi/embed/" "";');
		expect(text).toContain('error_page 404 /a.b/404.html;');
		expect(text).toContain('location = /a.b { return 308 /a.b/$is_args$args; }');
	});

	test('hosts that speak TLS have the browser ask for nothing without it', () => {
		expect(nginxConf()).toContain('map $scheme $cc_upgrade {\n\tdefault "";\n\thttps "upgrade-insecure-requests";\n}');
		expect(caddyfile()).toContain('header @tls +Content-Security-Policy "upgrade-insecure-requests"');
	});

	test('_headers names every folder with pages but embedded charts, and the first page of a language alone', () => {
		const site = packageOnDisk({
			'index.html': '',
			'charts/x/index.html': '',
			'data/x.csv': '',
			'embed/x/index.html': '',
			'vi/index.html': '',
			'vi/charts/x/index.html': '',
			'vi/embed/x/index.html': '',
			'receipts/x.json': ''
		});
		const rules = [...headersFile(site).matchAll(/^(\/.*)\n {2}Content-Security-Policy: frame-ancestors 'self'$/gm)];
		expect(rules.map(([, path]) => path)).toEqual(['/', '/charts/*', '/vi/', '/vi/charts/*']);
		expect(headersFile(site, '/name')).toContain(
			'/name/_app/immutable/*\n  Cache-Control: public, max-age=31536000, immutable\n'
		);
	});
});
