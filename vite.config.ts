import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './src/i18n/project.inlang',
			outdir: './src/lib/paraglide',
			strategy: ['url', 'baseLocale'],
			emitTsDeclarations: true
		}),
		sveltekit()
	],
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/site/**'],
		reporters: ['default']
	}
});
