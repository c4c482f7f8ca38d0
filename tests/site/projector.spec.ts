import { expect, test } from '@playwright/test';
import { watch } from './reader';

test.use({ viewport: { width: 1920, height: 1080 } });

test('a chart for a room fills the window, is led by arrow keys, and left with Escape', async ({ page }) => {
	const problems = watch(page);
	await page.goto('charts/vietnam-internet-users/?time=2010..2020');
	await page.waitForFunction(() => window.early?.alive === true);
	await page.getByRole('button', { name: 'Projector' }).click();
	const room = page.getByRole('dialog');
	await expect(room.locator('figure[data-chart="vietnam-internet-users"] svg').first()).toBeVisible();
	await expect(page).toHaveURL(/time=2010\.\.2020&view=projector$/);
	const title = room.getByRole('heading', { level: 1 });
	const size = await title.evaluate((one) => one.getBoundingClientRect().height / 2);
	expect(size).toBeGreaterThan(24);
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/time=2010\.\.2021&view=projector$/);
	await page.keyboard.press('ArrowDown');
	await expect(page).toHaveURL(/charts\/(?!vietnam-internet-users)[a-z0-9-]+\/\?time=2010\.\.2021&view=projector$/);
	await expect(room.locator('figure svg').first()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(room).toBeHidden();
	await expect(page).toHaveURL(/\?time=2010\.\.2021$/);
	expect(problems).toEqual([]);
});
