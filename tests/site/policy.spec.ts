import { expect, test, type Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chart } from './reader';

declare global {
	interface Window {
		/** Told by the page itself, so that what a frame or a late part did is there too. */
		violation(text: string): void;
	}
}

/** What a page did that its policy forbids, whom else it asked, and what it left behind. */
async function guard(page: Page): Promise<string[]> {
	const told: string[] = [];
	await page.exposeFunction('violation', (text: string) => told.push(text));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			window.violation(
				`${event.effectiveDirective}: ${event.blockedURI} ${event.sample} ${event.sourceFile}:${event.lineNumber}`
			);
		});
	});
	page.on('pageerror', (error) => told.push(`error: ${error.message}`));
	page.on('console', (message) => {
		if (message.type() === 'error' || /Content Security Policy|Trusted/.test(message.text())) told.push(message.text());
	});
	page.on('request', (request) => {
		const { hostname, protocol } = new URL(request.url());
		if (/^(http|ws)/.test(protocol) && hostname !== 'localhost') told.push(`asked: ${request.url()}`);
	});
	return told;
}

/** Cookies, and whatever else a browser keeps of a page that nobody has set anything on. */
async function leftBehind(page: Page): Promise<unknown> {
	return {
		cookies: await page.context().cookies(),
		stored: await page.evaluate(async () => [
			...Object.keys(localStorage),
			...Object.keys(sessionStorage).filter((key) => !key.startsWith('sveltekit:')),
			...(await indexedDB.databases()).map(({ name }) => name)
		])
	};
}

/** Presses an item of a chart's menu, and waits for the file. */
async function save(page: Page, slug: string, item: RegExp): Promise<void> {
	const figure = chart(page, slug);
	await figure.getByRole('button', { name: 'Download', exact: true }).click();
	const waiting = page.waitForEvent('download');
	await figure.getByRole('button', { name: item }).click();
	await (await waiting).path();
}

/** Saves a picture for a slide as PDF. */
async function savePdf(page: Page, slug: string): Promise<void> {
	await chart(page, slug).getByRole('button', { name: 'Download', exact: true }).click();
	await chart(page, slug).getByRole('button', { name: 'A5 page' }).click();
	const dialog = page.getByRole('dialog', { name: 'A5 page' });
	await expect(dialog.locator('img')).toBeVisible();
	const waiting = page.waitForEvent('download');
	await dialog.getByRole('button', { name: 'Save as PDF' }).click();
	await (await waiting).path();
	await page.keyboard.press('Escape');
}

async function scrollThrough(page: Page): Promise<void> {
	const height = await page.evaluate(() => document.body.scrollHeight);
	for (let y = 0; y < height; y += Math.max(800, height / 10)) await page.evaluate((top) => scrollTo(0, top), y);
}

async function openReceipt(page: Page): Promise<void> {
	await page.locator('main a[data-figure]:visible, main button[data-figure]:visible').first().click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');
}

/** Every kind of page, and what a reader does there that fetches, parses or makes something. */
const WALKS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
	['', scrollThrough],
	['vi/', scrollThrough],
	[
		'charts/global-losses/',
		async (page) => {
			for (const item of [/Shown data.*CSV/, /XLSX/, /JSON/, /SVG/, /PNG/, /ZIP/])
				await save(page, 'global-losses', item);
			await savePdf(page, 'global-losses');
		}
	],
	[
		'charts/convention-signatures/?tab=map',
		async (page) => {
			for (const item of [/SVG/, /PNG/]) await save(page, 'convention-signatures', item);
			await savePdf(page, 'convention-signatures');
		}
	],
	['charts/internet-users/?country=BRA~IND&tab=table', scrollThrough],
	['charts/', scrollThrough],
	['countries/vnm/', openReceipt],
	['convention/', scrollThrough],
	['sources/', scrollThrough],
	[
		'check/',
		async (page) => {
			await page.getByLabel('Check a number you have read').fill('Singapore lost 1.1 billion dollars to scams in 2024');
			await expect(page.locator('main')).toContainText('Singapore');
		}
	],
	[
		'search/?q=singapore+scams+2024',
		async (page) => {
			await expect(page.locator('main a[data-figure], main button[data-figure]').first()).toBeVisible();
		}
	],
	['embed/scam-losses/?country=AUS~SGP', scrollThrough],
	['vi/embed/internet-users/?tab=map', scrollThrough],
	['learn/', scrollThrough],
	['press/', scrollThrough],
	['none/', scrollThrough]
];

for (const [path, walk] of WALKS)
	test(`/${path}: nothing that its policy forbids, nobody else is asked, nothing is left behind`, async ({ page }) => {
		const told = await guard(page);
		await page.goto(path, { waitUntil: 'networkidle' });
		await walk(page);
		await page.waitForLoadState('networkidle');
		// Of a missing page the browser notes that it is one, and so does SvelteKit
		expect(told.filter((text) => !(path === 'none/' && /status of 404|Not found: /.test(text)))).toEqual([]);
		expect(await leftBehind(page)).toEqual({ cookies: [], stored: [] });
	});

test('the guard sees what is forbidden: a script, a style, a text made markup, another host', async ({ page }) => {
	const told = await guard(page);
	await page.goto('about/', { waitUntil: 'networkidle' });
	await page
		.evaluate(() => {
			const script = document.createElement('script');
			script.text = 'window.ran = true';
			document.head.append(script);
		})
		.catch(() => {});
	await page.evaluate(() => void (document.createElement('div').innerHTML = '<b>x</b>')).catch(() => {});
	await page.evaluate(() => fetch('https://example.org/')).catch(() => {});
	await page.evaluate(() =>
		document.head.append(Object.assign(document.createElement('style'), { textContent: 'a{}' }))
	);
	for (const directive of ['require-trusted-types-for', 'connect-src', 'style-src-elem'])
		await expect.poll(() => told.filter((text) => text.startsWith(directive)).length, directive).toBeGreaterThan(0);
});

test('nothing that measures readers is in the build, unless its host asked for it', () => {
	test.skip((process.env['VITE_REPORTS'] ?? '') !== '', 'This build was asked to report.');
	const code = fileURLToPath(new URL('../../build/_app/immutable/', import.meta.url));
	const scripts = readdirSync(code, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
	expect(scripts.length).toBeGreaterThan(50);
	// Words that only such code has: how a report is sent, and what it measures
	const measuring = scripts.filter((path) =>
		/sendBeacon|largest-contentful-paint/.test(readFileSync(join(code, path), 'utf8'))
	);
	expect(measuring).toEqual([]);
});
