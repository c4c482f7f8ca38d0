import { expect, test } from '@playwright/test';
import { watch } from './reader';

test('the number to print is copied with its source, and opens its receipt', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const problems = watch(page);
	await page.goto('press/');
	const entry = page.locator('[data-press="kor"]');
	await entry.getByRole('button', { name: 'Copy sentence and source' }).click();
	await expect(entry.getByRole('status')).toHaveText('Copied');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied.replaceAll('\u00a0', ' ')).toContain(
		'voice phishing losses of ₩854.5 billion in 2024. (Korean National Police Agency, via The Korea Herald, 2025; https://'
	);
	await entry.getByRole('link', { name: 'Source and working' }).click();
	await expect(page).toHaveURL(/figure=KOR\.2024\.knpa_voice_phishing_losses/);
	expect(problems).toEqual([]);
});

test('a line is drawn by numbers, then the published one is shown, and it can be tried again', async ({ page }) => {
	const problems = watch(page);
	await page.goto('learn/');
	const guess = page.locator('[data-guess="vietnam-internet-users"]');
	const show = guess.getByRole('button', { name: 'Show the published line' });
	await expect(show).toBeDisabled();
	await guess.getByText('Type numbers instead').click();
	for (const field of await guess.getByRole('spinbutton').all()) {
		await field.fill('50');
		await field.blur();
	}
	await show.click();
	await expect(guess.getByRole('status')).toContainText('On average your line is ');
	await guess.getByRole('button', { name: 'Try again' }).click();
	await expect(show).toBeDisabled();
	expect(problems).toEqual([]);
});

test('a pointer draws every year that it passes', async ({ page }) => {
	await page.goto('learn/');
	const guess = page.locator('[data-guess="vietnam-internet-users"]');
	const picture = guess.locator('.picture svg');
	await picture.scrollIntoViewIfNeeded();
	const box = await picture.boundingBox();
	if (box === null) throw new Error('There is no picture.');
	await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.5);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * 0.98, box.y + box.height * 0.3, { steps: 4 });
	await page.mouse.up();
	await expect(guess.getByRole('button', { name: 'Show the published line' })).toBeEnabled();
});
