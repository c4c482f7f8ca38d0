import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/**
 * The arrows between the rooms: `routes → features → statements → data → words`. Features (catalogue, chart, charts, check,
 * convention, countries, export, filters, receipt, search, table) may use each other's parts, since one figure is made of several
 * of them, but in no circle (tests/rooms.test.ts); statements know no feature, ui, data and words neither, and no chart
 * knows another.
 */

/** @typedef {{ readonly regex: string, readonly message: string }} Ban */

const BANS = {
	routes: { regex: '(^|/)routes/', message: 'Arrows point one way: nothing in src/lib knows a page.' },
	server: {
		regex: '(^|/)server/',
		message: 'Only hooks.server.ts, +*.server.ts, +server.ts, tests and folders named server read the data package.'
	},
	anotherChart: {
		regex: '(^|/)charts/',
		message: 'A chart is found by its file name, never imported: what others need of it stands in lib/chart.'
	},
	besideIt: { regex: '^\\./', message: 'A chart never imports another chart: what two need stands in lib/chart.' },
	aboveData: {
		regex: '^\\$lib/(?!data/|words/)|^(\\.\\./)+(?!\\.\\./|data/|server/|[^/]+$)|^\\$app/|^svelte',
		message: 'Data knows no feature: only $lib/data and $lib/words.'
	},
	aboveStatements: {
		regex: '^\\$lib/(?!data/|words/|paraglide/)|^(\\.\\./)+(?!\\.\\./|data/|[^/]+$)|^\\$app/|^svelte',
		message: 'Statements are made of data and words alone: every feature prints them, none is known to them.'
	},
	aboveWords: {
		regex: '^\\$lib/(?!paraglide/)|^\\.\\./',
		message: 'Language, numbers and dates know nothing of cybercrime.'
	},
	aboveUi: {
		regex: '^\\$lib/(?!ui/|paraglide/|fetch-)|^\\.\\./|^\\$app/(?!environment$)',
		message: 'A widget knows nothing of cybercrime: only $lib/ui, the messages and how parts are fetched.'
	},
	dates: { regex: '^date-fns', message: 'Dates become words in $lib/words/dates.ts only.' },
	csv: { regex: '^papaparse$', message: 'CSV is read in data/server/csv.ts and written in export/csv.ts only.' },
	files: { regex: '^(node:)?fs(/promises)?$', message: 'Files are read by the server and by commands only.' }
};

const EVERYWHERE = [BANS.dates, BANS.csv, BANS.files];
const FEATURE = [...EVERYWHERE, BANS.routes, BANS.anotherChart];

/**
 * Rules of a later block replace those of an earlier one, so every block names all its bans.
 * @param {readonly string[]} files
 * @param {readonly Ban[]} bans
 * @returns {import('eslint').Linter.Config}
 */
const room = (files, bans) => ({
	files: [...files],
	rules: { 'no-restricted-imports': ['error', { patterns: [...bans] }] }
});

/**
 * @param {readonly Ban[]} bans
 * @param {...Ban} but
 */
const without = (bans, ...but) => bans.filter((ban) => !but.includes(ban));

const FETCH = { name: 'fetch', message: 'Files of the site are fetched once, in $lib/fetch-once.ts.' };
const INTL = { name: 'Intl', message: 'Numbers, money and lists become words in $lib/words/format.ts.' };
const PARSER = {
	name: 'DOMParser',
	message: 'Text becomes a drawing in $lib/parse-svg.ts: the policy of the pages lets no other.'
};
const SYNTAX = [
	{ selector: 'TSEnumDeclaration', message: 'No enum: a list `as const` and a type made from it.' },
	{
		selector: 'CallExpression[arguments.length=0][callee.property.name=/^toLocale(String|DateString|TimeString)$/]',
		message: 'The machine must not choose the separators: use $lib/words/format.ts, or name a language.'
	},
	{
		selector:
			'CallExpression[callee.property.name=/^replace(All)?$/][arguments.length=2]' +
			':not([arguments.1.type=/^(Literal|ArrowFunctionExpression|FunctionExpression)$/])' +
			":not([arguments.1.type='TemplateLiteral'][arguments.1.expressions.length=0])",
		message: 'A text put in by replace() is read for "$&" and "$\'": write () => text.'
	}
];
const MARKUP = {
	selector:
		'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|write(ln)?)$/][object.name!=/^(process|stdout|stderr)$/]:matches([property.name!=/^write/], [object.name="document"])',
	message: 'Text becomes markup in Svelte templates only.'
};
/** In the pages: code that comes when it is wanted may not arrive, and who wants it must say so. */
const IMPORT = {
	selector: 'ImportExpression:not(CallExpression[callee.name=/^fetch(Part|Ahead)$/] ImportExpression)',
	message:
		'Code is fetched by fetchPart(() => import(…)) of $lib/fetch-part.ts, which tries again and lets you say that it failed.'
};

export default defineConfig(
	{
		ignores: [
			'build/',
			'.cache/',
			'.svelte-kit/',
			'node_modules/',
			'data/',
			'static/',
			'src/lib/paraglide/',
			'src/i18n/',
			'test-results/',
			'playwright-report/'
		]
	},
	js.configs.recommended,
	ts.configs.strict,
	ts.configs.stylistic,
	svelte.configs.recommended,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript knows every name, with its types
			'no-undef': 'off',
			eqeqeq: 'error',
			'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
			'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
			'no-restricted-globals': ['error', INTL, FETCH, PARSER],
			'no-restricted-syntax': ['error', ...SYNTAX],
			'@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }
			],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/no-empty-function': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } },
		rules: {
			'svelte/no-at-html-tags': 'error',
			// Addresses are made by base path and `pathIn(language, …)`, or keep the place and change the query only:
			// resolve() knows routes, not the optional language before them
			'svelte/no-navigation-without-resolve': 'off',
			// `let { … = $bindable() }` needs let for all it names
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { destructuring: 'all' }]
		}
	},

	room(['src/**/*.{ts,js,mjs,svelte}'], [...EVERYWHERE, BANS.server]),
	room(
		['src/hooks.server.ts', 'src/routes/**/+*.server.ts', 'src/routes/**/+server.ts', 'src/routes/server/*.ts'],
		without(EVERYWHERE, BANS.files)
	),
	room(['src/lib/**/*.{ts,svelte}'], [...FEATURE, BANS.server]),
	room(['src/lib/**/server/**/*.ts'], without(FEATURE, BANS.files)),
	room(['src/lib/charts/*.ts'], [...FEATURE, BANS.server, BANS.besideIt]),
	room(['src/lib/ui/**/*.{ts,svelte}'], [...FEATURE, BANS.server, BANS.aboveUi]),
	room(['src/lib/statements/**/*.ts'], [...FEATURE, BANS.server, BANS.aboveStatements]),
	room(['src/lib/statements/server/**/*.ts'], [...without(FEATURE, BANS.files), BANS.aboveStatements]),
	room(['src/lib/data/**/*.ts'], [...FEATURE, BANS.server, BANS.aboveData]),
	room(['src/lib/data/server/**/*.ts'], [...without(FEATURE, BANS.files), BANS.aboveData]),
	room(['src/lib/data/server/csv*.ts'], [...without(FEATURE, BANS.files, BANS.csv), BANS.aboveData]),
	room(['src/lib/export/csv.ts'], [...without(FEATURE, BANS.csv), BANS.server]),
	room(['src/lib/words/*.ts'], [...FEATURE, BANS.server, BANS.aboveWords]),
	room(['src/lib/words/dates.ts'], [...without(FEATURE, BANS.dates), BANS.server, BANS.aboveWords]),
	room(['src/commands/**/*.mjs'], [BANS.dates, BANS.csv]),
	{
		files: ['src/lib/words/format.ts', 'src/lib/data/server/names.ts'],
		rules: { 'no-restricted-globals': ['error', FETCH, PARSER] }
	},
	{
		files: ['src/lib/**/*.{ts,svelte}', 'src/routes/**/*.{ts,svelte}'],
		ignores: ['src/lib/ui/late/plugin.ts'],
		rules: { 'no-restricted-syntax': ['error', ...SYNTAX, IMPORT, MARKUP] }
	},
	{
		// The service worker stands between the pages and the network
		files: ['src/lib/fetch-once.ts', 'src/lib/fetch-version.ts', 'src/lib/offline/kept.ts', 'src/service-worker/*.ts'],
		rules: { 'no-restricted-globals': ['error', INTL, PARSER] }
	},
	{ files: ['src/lib/parse-svg.ts'], rules: { 'no-restricted-globals': ['error', INTL, FETCH] } },
	{ files: ['src/commands/**/*.mjs', 'tests/**/*.{ts,mjs}'], rules: { 'no-restricted-globals': 'off' } },
	{
		files: ['tests/**/*.ts'],
		// A describe block is as long as what it describes
		rules: { 'max-lines-per-function': 'off' }
	}
);
