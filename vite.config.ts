import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { licences } from './src/commands/licences.mjs';
import { chartLooks } from './src/lib/export/server/looks-plugin.ts';
import { lateParts, moduleFiles } from './src/lib/ui/late/plugin.ts';

/**
 * A chunk is a room: what every page needs, and the engine of charts; each takes along what it imports. Everything else is
 * apart, since a page seldom needs it at once: views, specs, tables, dates in words.
 */
const groups = [
	{
		name: 'base',
		priority: 50,
		test: /node_modules.(svelte|@sveltejs)|preload-helper|paraglide.messages.(nav_|site_)|src.lib.(words.(day|format|href|language)|offline.workers|export.(printed-host|Cited)|filters.(codec|filters|url)|ui.(late|idle|on-device|view.view|PageGrid|PageHead|Section|Button|Icon|Popover|Table)|glossary.Text|marks.KeyMark|chart.figure.model|receipt.link|fetch-)/
	},
	{
		name: 'chart',
		priority: 40,
		test: /src.lib.(chart.(draw|figure.(?!ObservationRows|table-rows|walk|KeyHelp|OtherWays|ReadAsList|FigureList|list-rows|InWords|ChartWords)|marks|text.chart-text|made|load|views.[a-z-]+.ts)|export.(ActionButton|CardActions|DownloadMenu))/
	}
];

/**
 * Styles go by their hash alone, as scripts do: blockers of adverts keep back files by words such as "share" in their names. Fonts
 * keep theirs, by which `hooks.server.ts` knows those of a language.
 */
const assetFileNames = ({ names }: { readonly names: readonly string[] }) =>
	`_app/immutable/assets/${names.some((name) => name.endsWith('.css')) ? '' : '[name].'}[hash][extname]`;

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './src/i18n/project.inlang',
			outdir: './src/lib/paraglide',
			strategy: ['globalVariable', 'baseLocale'],
			emitTsDeclarations: true,
			outputStructure: 'message-modules'
		}),
		lateParts(),
		moduleFiles(),
		chartLooks(),
		licences(),
		sveltekit()
	],
	// Colours are `light-dark()`: written for older browsers, each would stand three times, and a saved picture could not ask for light.
	build: { cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'] },
	environments: {
		client: {
			build: {
				rolldownOptions: {
					treeshake: { moduleSideEffects: [{ test: /paraglide/, sideEffects: false }] },
					output: { assetFileNames, codeSplitting: { groups } }
				}
			}
		},
		ssr: { build: { rolldownOptions: { output: { assetFileNames } } } }
	},
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/site/**'],
		// Files share the modules that they import, which is most of their time; the set-up gives each the state of a new one.
		isolate: false,
		pool: 'threads',
		setupFiles: ['tests/set-up.ts'],
		testTimeout: 20_000,
		reporters: ['default']
	}
});
