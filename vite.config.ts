import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './src/i18n/project.inlang',
			outdir: './src/lib/paraglide',
			strategy: ['globalVariable', 'baseLocale'],
			emitTsDeclarations: true,
			// One module a message: the words of a dialog travel with the dialog, not with every page.
			outputStructure: 'message-modules'
		}),
		sveltekit()
	],
	environments: {
		client: {
			build: {
				rolldownOptions: {
					treeshake: { moduleSideEffects: [{ test: /paraglide/, sideEffects: false }] },
					output: {
						// One file for what every page needs: small chunks cost a request each and share nothing.
						codeSplitting: {
							groups: [
								{
									name: 'base',
									test: /node_modules.(svelte|@sveltejs)|preload-helper|src.lib.(data|format|language|receipt.reading|charts.marks|filters.(filters|url)|ui.Chip|paraglide.messages.(site|nav)_)/
								},
								// What the overview and the charts' own pages share; the insides of the picker, the receipt and the table
								// come when opened.
								{
									name: 'charts',
									test: /src.lib.(charts(?!.table-rows)|convention|ui.(?!CheckBox|OneOf|Popover)|filters.(FilterBar|FilterControls|Country(Filter|Chips|Picker)))|src.routes.(page-figures|dataset-names|Notices)/
								},
								// Single messages that pages share; those of one dialog stay with it.
								{ name: 'words', test: /src.lib.paraglide.messages/, minShareCount: 2 }
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
