import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const BUILD = 'build';

/** What a page says, sentence by sentence as its elements part them, its head and labels included; scripts are left out. */
function sayings(html: string): readonly string[] {
	const labels = [...html.matchAll(/(?:content|aria-label)="([^"]*)"/g)].map(([, text = '']) => text);
	const text = html
		.replace(/<(script|style)\b[^]*?<\/\1>/g, '')
		.replace(/<!--[^]*?-->/g, '')
		// The part of a title that narrow screens leave out
		.replace(/<span class="spare[^"]*">([^<]*)<\/span>/g, '$1');
	return [...text.split(/<[^>]+>/), ...labels].map((one) => one.replace(/&nbsp;|\s+/g, ' ').trim());
}

const PAGES = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.html') && !/[\\/][A-Z]{3}[\\/]/.test(file))
	.map((file) => file.replaceAll('\\', '/'))
	.map((file) => ({ path: file.replace(/index\.html$/, ''), said: sayings(readFileSync(join(BUILD, file), 'utf8')) }));

/** Every different answer that the pages of a language give, and where. */
function answers(question: RegExp): { readonly said: readonly string[]; readonly pages: readonly string[] } {
	const found = PAGES.flatMap(({ path, said }) => {
		const own = said.flatMap((one) => question.exec(one)?.[0].trim() ?? []);
		return own.map((one) => ({ path, one }));
	});
	return {
		said: [...new Set(found.map(({ one }) => one))].sort(),
		pages: [...new Set(found.map(({ path }) => path))].sort()
	};
}

test('how far apart the world’s totals are has one answer wherever it is asked', () => {
	const en = answers(/[^.:]*put the losses to scams at [^.:]*: [\d.]+ times apart; one forecast[^.]*\.5 trillion/);
	expect(en.said).toEqual([
		'For 2025, 2 publishers put the losses to scams at $62 or $442 billion: 7.1 times apart; one forecast puts the cost of cybercrime at $10.5 trillion'
	]);
	expect(en.pages).toEqual(['', 'charts/', 'charts/global-losses/', 'embed/global-losses/']);
	const vi = answers(/[^.:]*nêu thiệt hại do lừa đảo ở mức [^.]*10\.500 tỷ USD/);
	expect(vi.said).toEqual([
		'Năm 2025, 2 bên công bố nêu thiệt hại do lừa đảo ở mức 62 hoặc 442 tỷ USD, chênh nhau 7,1 lần; một dự báo nêu thiệt hại do tội phạm mạng ở mức 10.500 tỷ USD'
	]);
	expect(vi.pages).toEqual(['vi/', 'vi/charts/', 'vi/charts/global-losses/', 'vi/embed/global-losses/']);
});

test('what Viet Nam lost to online scams in 2023 has one answer wherever it is asked', () => {
	const en = answers(/For 2023, \d+ publishers put the losses to online scams in Viet Nam at .*? times apart/);
	expect(en.said).toEqual([
		'For 2023, 2 publishers put the losses to online scams in Viet Nam at VND 8–10 or 391.8 trillion: 39 to 49 times apart'
	]);
	expect(en.pages).toEqual([
		'',
		'charts/',
		'charts/vietnam-online-scams/',
		'countries/vnm/',
		'embed/vietnam-online-scams/'
	]);
	const vi = answers(/Năm 2023, \d+ bên công bố nêu thiệt hại do lừa đảo trực tuyến tại Việt Nam .*? lần/);
	expect(vi.said).toEqual([
		'Năm 2023, 2 bên công bố nêu thiệt hại do lừa đảo trực tuyến tại Việt Nam ở mức 8.000–10.000 hoặc 391.800 tỷ đồng, chênh nhau 39 đến 49 lần'
	]);
	expect([391.8 / 10, 391.8 / 8].map(Math.round)).toEqual([39, 49]);
});

test('how many have signed and ratified, and as of when, has one answer wherever it is asked', () => {
	const en = answers(/At least \d+ have signed; [^.]*?\)/);
	expect(en.said).toEqual([
		'At least 76 have signed; at least 3 are reported to have ratified (list last seen April 2026)'
	]);
	expect(en.pages).toEqual([
		'',
		'charts/',
		'charts/convention-signatures/',
		'convention/',
		'embed/convention-signatures/'
	]);
	expect(
		new Set(answers(/at least \d+ (?:of 40|of the 40|are reported)/i).said.map((one) => /\d+/.exec(one)?.[0]))
	).toEqual(new Set(['3']));
	expect(answers(/Ít nhất \d+ bên đã ký; [^.]*?\)/).said).toEqual([
		'Ít nhất 76 bên đã ký; theo các nguồn đã công bố, ít nhất 3 bên đã phê chuẩn (danh sách tính đến tháng 4/2026)'
	]);
});

test('whether reports in Canada fell has one answer, and no page takes the processed reports for all', async ({
	page
}) => {
	const en = answers(/from [\d,.]+ reports in \d+ to 108,878 reports in 2024|[\d,.]+ reports in \d+ to 49,432/);
	expect(en.said).toEqual(['from 46,317 reports in 2019 to 108,878 reports in 2024']);
	expect(en.pages).toEqual(['countries/can/']);
	expect(answers(/từ [\d.]+ lượt trình báo năm \d+ đến 108\.878 lượt trình báo năm 2024/).said).toEqual([
		'từ 46.317 lượt trình báo năm 2019 đến 108.878 lượt trình báo năm 2024'
	]);
	await page.goto('charts/scam-reports/?country=CAN');
	await expect(page.locator('h1')).toHaveText('Canada: reports or cases from 46,317 in 2019 to 108,878 in 2024');
});
