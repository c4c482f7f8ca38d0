import { expect, test, type Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { panelOf, shapes } from './chart-page';
import { choose, save } from './reader';

/**
 * Things of the browser that are not there, or refuse: an older browser, a site without https, an extension, a reader's own
 * settings. Each runs in the page before any of its scripts.
 */
const MISSING: Readonly<Record<string, () => void>> = {
	'no IntersectionObserver': () => Reflect.deleteProperty(window, 'IntersectionObserver'),
	'no ResizeObserver': () => Reflect.deleteProperty(window, 'ResizeObserver'),
	'no MutationObserver': () => Reflect.deleteProperty(window, 'MutationObserver'),
	'no methods of popovers': () => {
		for (const name of ['showPopover', 'hidePopover', 'togglePopover'])
			Reflect.deleteProperty(HTMLElement.prototype, name);
	},
	'storage that is closed': () => {
		const get = () => {
			throw new DOMException('closed', 'SecurityError');
		};
		for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get });
	},
	'no clipboard': () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
	'a clipboard that refuses': () => {
		const writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
		Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
	},
	'a share sheet that refuses': () => {
		const share = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
		Object.defineProperty(navigator, 'share', { value: share });
	},
	'no share sheet': () => Reflect.deleteProperty(Navigator.prototype, 'share'),
	'no crypto.subtle': () => Object.defineProperty(crypto, 'subtle', { value: undefined }),
	'no requestIdleCallback': () => Reflect.deleteProperty(window, 'requestIdleCallback'),
	'no scheduler': () => Reflect.deleteProperty(window, 'scheduler'),
	'no view transitions': () => Reflect.deleteProperty(Document.prototype, 'startViewTransition'),
	'no Intl.DisplayNames': () => Reflect.deleteProperty(Intl, 'DisplayNames'),
	'a wish to save data': () => Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
};

/** Errors that nobody caught. */
function uncaught(page: Page): readonly string[] {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	return errors;
}

for (const [what, take] of Object.entries(MISSING))
	test(`with ${what} a chart does all that it does`, async ({ page }) => {
		await page.addInitScript(take);
		const errors = uncaught(page);
		// At rest, what is missing is stood in for: Playwright itself looks at the page with a MutationObserver
		await page.goto('charts/internet-users/?country=VNM~USA&time=2015..2024', { waitUntil: 'networkidle' });
		const drawn = page.locator('svg.plot [data-series]');
		const codes = () =>
			drawn.evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-series')))].sort());
		await expect.poll(codes).toEqual(['USA', 'VNM']);
		await choose(page, 'Japan');
		await expect.poll(codes).toEqual(['JPN', 'USA', 'VNM']);
		const { text } = await save(page, 'internet-users', /Shown data.*CSV/);
		expect(text).toContain('JPN');
		await expect(page.getByRole('button', { name: /Shown data.*CSV/ })).toBeHidden();
		await page.getByRole('button', { name: 'Share' }).click();
		await page.getByRole('button', { name: 'Copy' }).click();
		await expect(page.getByRole('dialog').getByRole('status')).not.toBeEmpty();
		await page.keyboard.press('Escape');
		await shapes(page).selectOption({ label: 'Table' });
		await panelOf(page).locator('td button').first().click();
		await expect(page.getByRole('dialog')).toContainText('Counted by');
		expect(errors).toEqual([]);
	});

test('code and styles go by their hash alone, so that no blocker of adverts takes them by their names', () => {
	const built = fileURLToPath(new URL('../../build/_app/immutable/', import.meta.url));
	const names = readdirSync(built, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ name }) => name)
		.filter((name) => !/\.(woff2|ttf)$/.test(name));
	expect(names.length).toBeGreaterThan(100);
	expect(names.filter((name) => !/^((start|app|\d+)\.)?[\w-]{8}\.(js|css)(\.br|\.gz)?$/.test(name))).toEqual([]);
});

for (const [path, parts] of [
	['', ['latin', 'latin']],
	['vi/', ['latin', 'vietnamese', 'latin', 'vietnamese']]
] as const)
	test(`the fonts of the language are fetched first on /${path}`, async ({ request }) => {
		const html = await (await request.get(path)).text();
		const fonts = [...html.matchAll(/<link href="[^"]*\/assets\/([^"]*)" rel="preload" as="font"/g)];
		expect(fonts.map(([, name = '']) => /-(latin|vietnamese)-/.exec(name)?.[1]).sort()).toEqual([...parts].sort());
	});
