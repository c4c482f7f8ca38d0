import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fingerprint } from './src/commands/build.mjs';
import { writeCapitalPages } from './src/commands/capital-pages.mjs';
import { compressSite } from './src/commands/compress.mjs';
import { languages } from './src/commands/headers.mjs';
import { writeHeadersFile } from './src/commands/host-files.mjs';
import { checkPages } from './src/commands/page-check.mjs';
import { writeSecurityFile } from './src/commands/security-file.mjs';
import { writeBundles } from './src/commands/offline.mjs';
import { writeSitemap } from './src/commands/sitemap.mjs';
import { shareStyles } from './src/commands/shared-styles.mjs';

/** The scripts that the shell holds itself, as the policy names them. */
const shellScripts = [...readFileSync('src/app.html', 'utf8').matchAll(/<script>([^]*?)<\/script>/g)];
const shellHashes = shellScripts.map(
	/** @returns {`sha256-${string}`} */
	([, script = '']) => `sha256-${createHash('sha256').update(script).digest('base64')}`
);

/** Of the build: the same sources have the same. */
const version = fingerprint(import.meta.dirname, process.env).slice(0, 16);
const toFiles = adapter({ fallback: '404.html' });

/**
 * Writes build/, reads it through (a site that shows "NaN" is no site) and packs it.
 * @type {import('@sveltejs/kit').Adapter}
 */
const checked = {
	...toFiles,
	async adapt(builder) {
		await toFiles.adapt(builder);
		shareStyles('build', process.env.BASE_PATH ?? '');
		checkPages('build');
		writeCapitalPages('build');
		writeHeadersFile('build', process.env.BASE_PATH);
		const { ORIGIN = '' } = process.env;
		const origin = ORIGIN.replace(/\/$/, '');
		writeSecurityFile('build', origin);
		writeSitemap('build', { origin, base: process.env.BASE_PATH ?? '', languages: languages() });
		if (ORIGIN === '') {
			builder.log.warn(
				'ORIGIN is not set: canonical links, the sitemap, the catalogue and the pictures of social cards have no host. For the web: ORIGIN=https://example.org npm run build'
			);
		}
		writeBundles('build', version, languages());
		await compressSite('build');
	}
};

/** `npm run gallery` serves the pages of tests/gallery instead of the site's own: every view in every state. */
const gallery = process.env.npm_lifecycle_event === 'gallery';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: {
		// Stands at thousands of elements: Svelte's own name for it is twice as long
		cssHash: ({ css, hash }) => `s-${hash(css)}`,
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: checked,
		files: { serviceWorker: 'src/service-worker/worker', ...(gallery ? { routes: 'tests/gallery' } : {}) },
		...(gallery ? { outDir: '.svelte-kit/gallery' } : {}),
		// Commands are checked like all other code
		typescript: { config: (config) => ({ ...config, include: [...config.include, '../src/commands/*.mjs'] }) },
		paths: { base: process.env.BASE_PATH ?? '', relative: false },
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' },
		// Named after what the site is made of: the same commit is the same build, and an open tab can tell another one
		version: { name: version },
		// Kept once a page has been read for a while: src/lib/offline/start.ts
		serviceWorker: { register: false },
		inlineStyleThreshold: 40_000,
		csp: {
			mode: 'hash',
			directives: {
				// Nothing but what is named
				'default-src': ['none'],
				'script-src': ['self', ...shellHashes],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'object-src': ['none'],
				'frame-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self'],
				// Text becomes markup in two places only: Svelte's templates, and drawings (src/lib/parse-svg.ts)
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'drawings', 'plain-page', 'service-worker']
			}
		}
	}
};
