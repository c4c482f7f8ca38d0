import { expect, test } from '@playwright/test';
import { watch } from './reader';

/** As if these ids had been renamed: the tables that the site was built from need have no such. */
const RENAMED = '{metric:{former_losses:"ic3_losses"},publisher:{"former-house":"fbi-ic3"},source:{}}';

test('a link with former ids opens the view of now, says nothing of it, and the address has the ids of now', async ({
	page
}) => {
	const problems = watch(page);
	await page.route(/\/charts\/scam-losses\/\?/, async (route) => {
		const html = await (await route.fetch()).text();
		const told = html.replace('data:{language:"en"}', () => `data:{language:"en",renamed:${RENAMED}}`);
		expect(told).not.toBe(html);
		// The policy names the scripts of the page as they were
		const body = told.replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
		await route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
	});
	await page.goto('charts/scam-losses/?source=former-house&figure=USA.2024.former_losses.fbi-ic3-2024');
	await expect(page).toHaveURL(/\?source=fbi-ic3&figure=USA\.2024\.ic3_losses\.fbi-ic3-2024$/);
	await expect(page.getByRole('dialog')).toContainText('2024');
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/\?source=fbi-ic3$/);
	await expect(page.getByText('former')).toHaveCount(0);
	expect(problems).toEqual([]);
});
