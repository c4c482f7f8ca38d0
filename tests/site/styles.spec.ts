import { expect, test } from '@playwright/test';

/** One page of every kind. */
const PAGES = [
	'',
	'charts/',
	'charts/scam-losses/',
	'charts/vietnam-online-scams/',
	'charts/convention-signatures/',
	'charts/race-to-40/',
	'countries/',
	'countries/vnm/',
	'convention/',
	'check/',
	'check/conv-open-until/',
	'sources/',
	'search/',
	'data/',
	'about/',
	'press/',
	'learn/',
	'embed/scam-losses/',
	'embed/convention-signatures/'
] as const;

/** Classes by which a component's elements carry its own styles. */
const OWN = /\bs-[a-z0-9]+/g;

for (const path of PAGES)
	for (const language of ['', 'vi/'])
		test(`/${language}${path} comes with the styles of all that it shows, before any script`, async ({ page }) => {
			const address = language + path;
			const html = await (await page.request.get(address)).text();
			const sheets = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*>/g)].flatMap(([link]) =>
				/\sdisabled/.test(link) ? [] : (/href="([^"]*)"/.exec(link)?.[1] ?? [])
			);
			const linked = await Promise.all(sheets.map(async (href) => (await page.request.get(href)).text()));
			const inline = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, text]) => text);
			const styled = new Set([...linked, ...inline].join('').match(OWN));
			const used = new Set([...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.match(OWN) ?? []));
			expect(used.size).toBeGreaterThan(3);
			expect([...used].filter((name) => !styled.has(name))).toEqual([]);
		});
