import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const MESSAGES = /import \{ m \} from ['"][^'"]*paraglide\/messages(\.js)?['"];?/;

/**
 * Imports the messages that a module uses one by one, instead of the list of all: a bundler that keeps what one chunk
 * imports together would put every word of the site, in both languages, before the first paint.
 */
function messagesOneByOne(): Plugin {
	return {
		name: 'messages-one-by-one',
		apply: 'build',
		enforce: 'post',
		transform(code, id) {
			if (!id.includes('/src/') || !MESSAGES.test(code)) return null;
			const keys = new Set([...code.matchAll(/\bm\.([a-z0-9_]+)\b/g)].map(([, key]) => key));
			const imports = [...keys].map(
				(key) => `import { ${key} as m__${key} } from '$lib/paraglide/messages/${key}.js';`
			);
			return {
				code: code.replace(MESSAGES, imports.join('\n')).replace(/\bm\.([a-z0-9_]+)\b/g, 'm__$1'),
				map: null
			};
		}
	};
}

/**
 * Few files, since each costs a request, and none that a page has no use for. A group takes along what its modules
 * import, unless a group before it has that.
 */
const groups = [
	{
		// What every page needs.
		name: 'base',
		priority: 50,
		test: /node_modules.(svelte|@sveltejs)|preload-helper|src.lib.(data.datasets|format|language|href|filters.(filters|url))/
	},
	{
		// What a figure needs wherever it stands, with the filters that all pages of figures have.
		name: 'figure',
		priority: 40,
		test: /src.lib.(charts.(frame.(?!ChartShell|Frame|ObservationFrame)|marks|(choice|reading|stage.svelte).ts)|convention|receipt.read|ui.(Island|Sheet|Field|Segmented|TwoThumbs|Chip)|filters.(Bar|CountryFilter|CurrencyFilter|StatusFilter|YearSpan)|export.DownloadMenu)|src.routes.(page-figures|dataset-names|Notices)/
	},
	{
		// Charts' own pages and embeds: everything but the pictures.
		name: 'explorer',
		priority: 30,
		test: /src.lib.(charts.explorer.(?!views.[A-Z][a-z]+View)|charts.frame.ChartShell|ui.Tabs|filters.[A-Z][a-z]+(Bar|Filter).svelte|filters.(Play|YearRange)|export.Actions)|src.routes.(ChartFace|chart-code|explorer-figures)/
	},
	{ name: 'trend', priority: 20, test: /src.lib.charts.kinds.trend/ },
	{
		// The other pictures of the overview.
		name: 'overview',
		priority: 10,
		test: /src.lib.charts.(kinds.(strip|multiples|bars|places)|frame.(Frame|ObservationFrame)|(global-losses|vietnam-online-scams|internet-users|scam-losses|us-crime-types|convention-signatures).[A-Z][A-Za-z]+Chart)/
	}
];

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './src/i18n/project.inlang',
			outdir: './src/lib/paraglide',
			strategy: ['globalVariable', 'baseLocale'],
			emitTsDeclarations: true,
			outputStructure: 'message-modules'
		}),
		sveltekit(),
		messagesOneByOne()
	],
	environments: {
		client: {
			build: {
				rolldownOptions: {
					treeshake: { moduleSideEffects: [{ test: /paraglide/, sideEffects: false }] },
					output: { codeSplitting: { groups } }
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
