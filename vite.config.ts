import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './src/i18n/project.inlang',
			outdir: './src/lib/paraglide',
			strategy: ['globalVariable', 'baseLocale'],
			emitTsDeclarations: true
		}),
		sveltekit()
	],
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						// One file for what every page needs: small chunks cost a request each and share nothing.
						codeSplitting: {
							groups: [
								{
									name: 'base',
									test: /node_modules.(svelte|@sveltejs)|preload-helper|src.lib.(data|format|language|receipt.reading|charts.marks|filters.(filters|url)|ui.Chip)/
								},
								// What the overview and the charts' own pages share; the picker's and the receipt's insides come when opened.
								{
									name: 'charts',
									test: /src.lib.(charts|convention|ui|filters.(FilterBar|FilterControls|Country(Filter|Chips|Picker)))|src.routes.(page-figures|dataset-names|Notices)/
								}
							]
						}
					}
				}
			}
		}
	},
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/site/**'],
		reporters: ['default']
	}
});
