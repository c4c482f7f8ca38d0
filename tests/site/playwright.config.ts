import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

/*
 * `npm test` sets the three: the browser that it found, a free port, and where to leave the report that it counts.
 * Without them (`npx playwright test -c tests/site/playwright.config.ts`) Playwright takes its own browser and port 4174.
 */
const { CHROMIUM_PATH, PLAYWRIGHT_REPORT, PORT = '4174', BASE_PATH = '' } = process.env;
const root = fileURLToPath(new URL('../..', import.meta.url));
const address = `http://localhost:${PORT}${BASE_PATH}/`;

/** A closed network must not slow the browser down, nor may it ask anybody for anything. */
const quiet = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];
/** Chromium's sandbox refuses to run as root, as in a container. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results',
	snapshotPathTemplate: '../golden/pages/{arg}{ext}',
	fullyParallel: true,
	workers: 2,
	// A machine that runs other things beside may be late once; what fails twice has failed.
	retries: process.env.CI === undefined ? 0 : 1,
	timeout: 30_000,
	expect: { timeout: 5_000 },
	forbidOnly: process.env.CI !== undefined,
	reporter: PLAYWRIGHT_REPORT ? [['list'], ['json', { outputFile: PLAYWRIGHT_REPORT }]] : [['list']],
	use: {
		// With its slash, so that a test's goto('charts/') stays below BASE_PATH.
		baseURL: address,
		browserName: 'chromium',
		launchOptions: { ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}), args: [...quiet, ...asRoot] },
		screenshot: 'only-on-failure',
		trace: 'on-first-retry',
		// What is kept on the device would answer in place of the network; tests/site/offline.spec.ts lets it
		serviceWorkers: 'block',
		actionTimeout: 10_000,
		navigationTimeout: 15_000
	},
	webServer: {
		command: `"${process.execPath}" src/commands/serve.mjs`,
		cwd: root,
		env: { PORT, BASE_PATH },
		url: address,
		reuseExistingServer: false,
		timeout: 20_000
	}
});
