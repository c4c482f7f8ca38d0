import { expect, test, type Page } from '@playwright/test';

/** How light a part of the window is as a screenshot has it, 0 to 1. */
async function lightness(page: Page, clip: { x: number; y: number; width: number; height: number }): Promise<number> {
	const png = (await page.screenshot({ clip, fullPage: true })).toString('base64');
	const blank = await page.context().newPage();
	const mean = await blank.evaluate(async (data) => {
		const image = await createImageBitmap(new Blob([Uint8Array.from(atob(data), (one) => one.charCodeAt(0))]));
		const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
		canvas?.drawImage(image, 0, 0);
		const bytes = [...(canvas?.getImageData(0, 0, image.width, image.height).data ?? [])];
		return bytes.filter((_, at) => at % 4 === 1).reduce((sum, green) => sum + green, 0) / (bytes.length / 4) / 255;
	}, png);
	await blank.close();
	return mean;
}
async function boxOf(page: Page, selector: string) {
	return (await page.locator(selector).first().boundingBox()) ?? { x: 0, y: 0, width: 1, height: 1 };
}

for (const look of ['patterns', 'forced colours'] as const)
	test(`with ${look} every class of tiles is as light as its swatch in the key says, and none as another`, async ({
		page
	}) => {
		test.setTimeout(60_000);
		await page.setViewportSize({ width: 1280, height: 1100 });
		await page.emulateMedia({ colorScheme: 'light', forcedColors: look === 'patterns' ? 'none' : 'active' });
		await page.goto(`charts/us-states/${look === 'patterns' ? '?patterns=more' : ''}`, { waitUntil: 'networkidle' });
		await page.mouse.move(2, 2);
		const found: number[] = [];
		for (const at of [2, 3, 4, 5, 6]) {
			const tile = await boxOf(page, `svg.plot g.f-${at}:not(.spoken) rect`);
			const key = await boxOf(page, `.swatch.f-${at}`);
			// Beside the words of the tile, and inside the border of the swatch
			const ofTile = await lightness(page, { x: tile.x + 2, y: tile.y + 2, width: 14, height: tile.height - 4 });
			const ofKey = await lightness(page, { x: key.x + 2, y: key.y + 2, width: key.width - 4, height: key.height - 4 });
			expect(Math.abs(ofTile - ofKey), `class ${at}: ${ofTile}, ${ofKey}`).toBeLessThan(0.15);
			found.push(ofTile);
		}
		found.slice(1).forEach((light, at) => expect((found[at] ?? 0) - light).toBeGreaterThan(0.04));
	});

test('letters tell lines, their names and their key apart where patterns, contrast or forced colours ask for them', async ({
	page
}) => {
	const name = page.locator('svg.plot g[data-series=THA] .name');
	await page.goto('charts/internet-users/', { waitUntil: 'networkidle' });
	await expect(name.locator('.letter')).toBeHidden();
	await page.getByRole('button', { name: 'View', exact: true }).click();
	await page.getByRole('radio', { name: 'Always' }).check();
	await expect(name.locator('.letter')).toBeVisible();
	await expect(page.locator('svg.plot g[data-series=THA] .letter.along')).toHaveText(/^E+$/);
	await page.setViewportSize({ width: 360, height: 800 });
	await expect(page.locator('.rows li').filter({ hasText: 'Thailand' }).locator('.letter')).toHaveText(/^E\s*$/);
	await page.evaluate(() => localStorage.clear());
	for (const media of [{ contrast: 'more' }, { forcedColors: 'active' }] as const) {
		await page.emulateMedia({ contrast: 'no-preference', forcedColors: 'none', ...media });
		await page.goto('charts/internet-users/', { waitUntil: 'networkidle' });
		await expect(page.locator('svg.plot .letter.along').first()).toBeVisible();
	}
});

test('where more than four lines cross, one press shows each in a panel of its own', async ({ page }) => {
	await page.goto('charts/internet-users/', { waitUntil: 'networkidle' });
	await page.getByRole('button', { name: 'Show as panels' }).click();
	await expect(page).toHaveURL(/kind=facets/);
	await expect(page.locator('svg.plot .panel').first()).toBeVisible();
	await expect(page.getByRole('button', { name: 'Show as panels' })).toHaveCount(0);
	await page.goto('charts/internet-users/?country=VNM', { waitUntil: 'networkidle' });
	await expect(page.getByRole('button', { name: 'Show as panels' })).toBeHidden();
});
