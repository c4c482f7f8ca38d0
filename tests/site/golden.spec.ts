import { expect, test } from '@playwright/test';
import { drawingLines } from '../golden/drawing-lines';
import { drawnLines } from '../golden/figure-lines';
import { all, parse, textOf, type Element } from '../golden/markup';

/*
 * What pages show that put charts beside each other, read from the built site, and how assistive technology is told of
 * every chart. Accept a change that is meant with `npm run golden:accept`.
 */
const PAGES = [
	'',
	'vi/',
	'charts/',
	'vi/charts/',
	'charts/race-to-40/',
	'vi/charts/race-to-40/',
	'charts/convention-signatures/',
	'vi/charts/convention-signatures/',
	'embed/scam-losses/',
	'convention/',
	'countries/vnm/',
	'vi/countries/vnm/',
	'countries/usa/',
	'countries/sgp/',
	'countries/gbr/',
	'countries/ken/',
	'check/world-10-5tn-2025/',
	'check/vnm-reports-390tn/'
] as const;

/** The figures of a page, each with what is drawn in it; where it has none, its drawings. */
function figuresOf(page: Element): readonly string[] {
	const figures = all(page, ({ tag }) => tag === 'figure');
	if (figures.length === 0) return all(page, isDrawing).flatMap((svg) => ['', ...drawingLines(svg)]);
	return figures.flatMap((figure) => [
		'',
		`# ${figure.attributes.get('data-chart') ?? 'figure'}`,
		...all(figure, ({ tag }) => /^(h[1-6]|p|figcaption)$/.test(tag))
			.map((one) => `${one.tag}: ${textOf(one)}`)
			.filter((line) => !line.startsWith('figcaption')),
		...drawnLines(figure),
		...all(figure, ({ tag }) => tag === 'tr').map((row) => `row: ${textOf(row)}`)
	]);
}

/** Icons have few shapes. */
function isDrawing(element: Element): boolean {
	return element.tag === 'svg' && all(element, ({ tag }) => /^(path|line|use|text)$/.test(tag)).length > 3;
}

for (const path of PAGES)
	test(`/${path} shows in its figures what it showed`, async ({ request }) => {
		const page = parse(await (await request.get(path)).text());
		const name = `${path.replaceAll('/', ' ').trim().replaceAll(' ', '.') || 'overview'}.txt`;
		expect(`${figuresOf(page).join('\n').trim()}\n`).toMatchSnapshot(name);
	});

const CHARTS = [
	'global-losses',
	'ransomware-and-crypto',
	'vietnam-online-scams',
	'internet-users',
	'scam-losses',
	'us-crime-types',
	'cyber-indices',
	'convention-signatures',
	'race-to-40'
] as const;

for (const slug of CHARTS)
	for (const language of ['', 'vi/'])
		test(`/${language}charts/${slug}/ is told to assistive technology as it was`, async ({ page }) => {
			await page.goto(`${language}charts/${slug}/`);
			const figure = page.locator(`figure[data-chart="${slug}"]`);
			// Names of lines depend on the room that they have: what is not measured yet is drawn 640 px wide
			await expect(figure.locator('svg.plot')).not.toHaveAttribute('viewBox', /^0 0 640 /);
			expect(await figure.ariaSnapshot()).toMatchSnapshot(`${language.replace('/', '.')}${slug}.aria.yml`);
		});
