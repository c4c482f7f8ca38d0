import { expect, test, type Page } from '@playwright/test';

declare global {
	interface Window {
		heard: string[];
	}
}

/** Keeps what live regions say from now on. */
async function listen(page: Page): Promise<void> {
	await page.evaluate(() => {
		window.heard = [];
		new MutationObserver((changes) => {
			for (const { target } of changes) {
				const element = target instanceof Element ? target : target.parentElement;
				const region = element?.closest('[role=status], [role=alert], [aria-live]') ?? null;
				const text = region?.textContent.trim() ?? '';
				if (text !== '' && region?.getAttribute('aria-live') !== 'off') window.heard.push(text);
			}
		}).observe(document.body, { subtree: true, childList: true, characterData: true });
	});
}

/** What was said since it was last asked, each text once, when all is still. */
async function heard(page: Page): Promise<readonly string[]> {
	await expect.poll(() => page.evaluate(() => window.heard.length), { timeout: 10_000 }).toBeGreaterThan(0);
	await page.waitForTimeout(1200);
	return page.evaluate(() => {
		const said = [...new Set(window.heard)];
		window.heard = [];
		return said.map((text) => text.replaceAll('\u00a0', ' '));
	});
}

const WORDS = {
	en: {
		path: 'charts/internet-users/',
		from: 'From year',
		type: 'Chart type',
		remove: /^Remove Viet Nam/,
		year: /^Viet Nam: from 30\.7% of people online in 2010 to 84\.2% in 2024\. Lines, percent: \d+ figures of 5 places and the world as a whole, 2010 to 2024\.$/,
		kind: /Bars, percent: 6 figures of 5 places and the world as a whole, 2023 to 2024\.$/,
		place: /Bars, percent: 5 figures of 4 places and the world as a whole, 2023 to 2024\.$/
	},
	vi: {
		path: 'vi/charts/internet-users/',
		from: 'Từ năm',
		type: 'Kiểu biểu đồ',
		remove: /Việt Nam/,
		year: /^Việt Nam: từ 30,7% dân số dùng Internet năm 2010 đến 84,2% năm 2024\. /,
		kind: /Thanh, phần trăm: 6 số liệu của 5 nước, khu vực; toàn thế giới, từ 2023 đến 2024\.$/,
		place: /Thanh, phần trăm: 5 số liệu của 4 nước, khu vực; toàn thế giới, từ 2023 đến 2024\.$/
	}
} as const;

for (const language of ['en', 'vi'] as const)
	test(`each choice is told once, by one region, in ${language}`, async ({ page }) => {
		const words = WORDS[language];
		await page.goto(words.path, { waitUntil: 'networkidle' });
		await page.waitForTimeout(300);
		await listen(page);
		const from = page.getByLabel(words.from, { exact: true });
		await from.fill('2010');
		await from.press('Enter');
		expect(await heard(page)).toEqual([expect.stringMatching(words.year)]);
		await page.getByLabel(words.type).selectOption('bars');
		expect(await heard(page)).toEqual([expect.stringMatching(words.kind)]);
		await page.getByRole('button', { name: words.remove }).first().click();
		expect(await heard(page)).toEqual([expect.stringMatching(words.place)]);
	});

test('the words that describe a picture follow the address', async ({ page }) => {
	await page.goto('charts/internet-users/?country=VNM&time=2024', { waitUntil: 'networkidle' });
	const picture = page.locator('figure[data-chart] svg.plot').first();
	const id = await picture.getAttribute('aria-describedby');
	expect(id).toContain('internet-users-words');
	await expect(page.locator('#internet-users-words')).toContainText('84.15%');
});
