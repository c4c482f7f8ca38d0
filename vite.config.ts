import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
				code: code.replace(MESSAGES, () => imports.join('\n')).replace(/\bm\.([a-z0-9_]+)\b/g, 'm__$1'),
				map: null
			};
		}
	};
}

/**
 * SvelteKit links the styles and scripts of a page in the order in which it meets them, late parts of a file before the files
 * beside it: what `base` fetches late (the code that saves a figure) imports much of what a page needs at once, and would
 * make all of that late, so that the page moves when its styles arrive. None of it has styles that a page shows at once.
 */
function baseFirst(): Plugin {
	return {
		name: 'base-first',
		apply: 'build',
		writeBundle({ dir = '' }) {
			if (this.environment.name !== 'client') return;
			const file = join(dir, '.vite/manifest.json');
			const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
			const ofBase = (key: string, value: unknown) =>
				key !== '' && typeof value === 'object' && value !== null && 'name' in value && value.name === 'base'
					? { ...value, dynamicImports: [] }
					: value;
			writeFileSync(file, JSON.stringify(manifest, ofBase));
		}
	};
}

/**
 * Few files, since each costs a request, and none that a page has no use for. A group takes along what its modules
 * import, unless a group before it has that.
 */
const groups = [
	{
		// What every page needs, and what a figure needs wherever it stands.
		name: 'base',
		priority: 50,
		test: /node_modules.(svelte|@sveltejs)|preload-helper|src.lib.(data.(datasets|convert|select|words|wire|race|signature|comparability)|paraglide.messages.(share\.|part_failed|site_|nav_|table_|sources_|section_convention_more)|statements.in-sentence|format|language|href|filters.(filters|url)|chart.(figure.(?!ChartShell|Frame|ObservationFrame|TableBox|Explorer|face|table-rows|credits)|marks.(?!Bar|bar|StatusBar)|views.line.labels|(scale|input).ts|draw.(choice|remembered|nearest-year).ts)|receipt.read|ui.(OnUse|AsDrawn|idle|following|Icon|Button|Table|Section|PageGrid|PageHead)|export.(DownloadMenu|ShareLink))|src.routes.page-figures/
	},
	{
		// Charts' own pages and embeds, whatever their figures are.
		name: 'shell',
		priority: 45,
		test: /src.lib.(chart.(draw.(fit|chosen)|load|figure.ChartShell)|ui.Tabs|export.Actions)|src.routes.(ChartFace|chart-code|explorer-figures)/
	},
	{
		// The pictures that charts have on the overview, and most charts on their own pages.
		name: 'pictures',
		priority: 40,
		test: /src.lib.(chart.(views.(line|facets|bars).(?!View)|story.(amount-words|rising))|paraglide.messages.(view_amber|convention_rail))/
	},
	{
		// Charts of observations on their own pages: from figures and choice to the pictures that most of them open with.
		name: 'explorer',
		priority: 30,
		test: /src.lib.chart.(figure.Explorer|draw.(draw|grouping|measured-series|pairs|parts-as-shares|fit-treaties)|story.(teller|measured-reading)|views.(ViewBody|view|words|line.View|facets.View|bars.View))/
	},
	{
		// How far figures for one thing lie apart, in words and as strips: of use where several publishers count one thing.
		name: 'spreads',
		priority: 25,
		test: /src.lib.(statements.(conflicts|spread)|chart.(draw.conflicts-drawn|story.spread-wording|views.strip.(?!View)))/
	},
	{
		// What is said of signatories.
		name: 'signatories',
		priority: 22,
		test: /src.lib.(statements.(signatories|deed-doubts)|data.cut-date|charts.convention-signatures.standing-word|paraglide.messages.(signatures_(source|title|note_unconfirmed|day|ratified_day)|race_at_least|end_of_year))/
	},
	{
		// What the charts of the overview select, which their own pages put into words.
		name: 'selects',
		priority: 20,
		test: /src.lib.((charts.([a-z-]+.(select|reading|StandingKey|SignatureRows|ConventionSignaturesChart))|chart.(views.places|figure.(Frame|ObservationFrame|TableBox)))|convention.(Tally|tally|standing-on))/
	},
	{
		// What is said of a chart's figures once something is chosen.
		name: 'tellers',
		priority: 12,
		test: /src.lib.chart.story.(story|findings)/
	},
	{
		// The strip of filters, the same on every page that has one, and alive only once it is used.
		name: 'filters',
		priority: 10,
		test: /src.lib.(filters.(Bar|Country(Filter|Chips|Picker)|YearSpan|StatusFilter|CurrencyFilter|summary|country-list)|ui.(Sheet|Segmented|Field|TwoThumbs))/
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
		messagesOneByOne(),
		baseFirst()
	],
	// Colours are `light-dark()`: written for older browsers, each would stand three times, and a saved picture could not ask for light.
	build: { cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'] },
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
		// Files share the modules that they import, which is most of their time; the set-up gives each the state of a new one.
		isolate: false,
		pool: 'threads',
		setupFiles: ['tests/set-up.ts'],
		testTimeout: 20_000,
		reporters: ['default']
	}
});
