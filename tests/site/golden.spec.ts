import { expect, test, type Locator } from '@playwright/test';
import { drawingLines } from '../golden/drawing-lines';
import { drawnLines } from '../golden/figure-lines';
import { all, parse, textOf, type Element } from '../golden/markup';

/*
 * What pages show that put charts beside each other, read from the built site, and how assistive technology is told of
 * a chart in each kind of view: its tree, with its figures as a list, and what six keys have said. Accept a change that is meant with `npm run golden:accept`.
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

/** A chart in each kind of view, its own first; and one of panels whose publishers stand together. */
const VIEWS = [
	['line', 'internet-users', ''],
	['slope', 'internet-users', '?kind=slope'],
	['map', 'internet-users', '?tab=map'],
	['facets', 'scam-losses', ''],
	['facets', 'ransomware-and-crypto', ''],
	['strip', 'vietnam-online-scams', ''],
	['bands', 'global-losses', ''],
	['bars', 'us-crime-types', ''],
	['stacked', 'us-victim-age', ''],
	['tiles', 'us-states', ''],
	['dots', 'cyber-indices', ''],
	['scatter', 'cyber-indices', '?kind=scatter'],
	['treaty-tiles', 'convention-signatures', ''],
	['treaty-map', 'convention-signatures', '?tab=map'],
	['steps', 'race-to-40', '']
] as const;
const WORDS = {
	en: { path: '', list: 'Read as a list' },
	vi: { path: 'vi/', list: 'Đọc dạng danh sách' }
} as const;
const KEYS = ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft'] as const;

/** What is said where the plot is reached, then at each key. */
async function walked(plot: Locator, said: Locator): Promise<string> {
	const lines: string[] = [];
	let before = '';
	const next = async (key: string) => {
		await expect.poll(() => said.textContent(), { timeout: 15_000 }).not.toBe(before);
		before = (await said.textContent()) ?? '';
		lines.push(`${key}: ${before.replaceAll('\u00a0', ' ').trim()}`);
	};
	await plot.focus();
	await next('focus');
	for (const key of KEYS) {
		await plot.press(key);
		await next(key);
	}
	return `${lines.join('\n')}\n`;
}

/** How many lines of a list are kept: the next hundred say nothing new. */
const LISTED = 30;

/** A tree whose list of figures is cut, and says by how much. */
function cut(tree: string, list: string): string {
	const lines = tree.split('\n');
	const first = lines.findIndex((line) => line.endsWith(`- text: ${list}`)) + 1;
	const indent = (line: string) => line.length - line.trimStart().length;
	const length = lines.slice(first).findIndex((line) => indent(line) < indent(lines[first] ?? ''));
	const last = length === -1 ? lines.length : first + length;
	const more = last - first - LISTED;
	if (first === 0 || more <= 0) return tree;
	return [...lines.slice(0, first + LISTED), `… and ${more} more lines`, ...lines.slice(last)].join('\n');
}

for (const [view, slug, query] of VIEWS)
	for (const language of ['en', 'vi'] as const)
		test(`${slug} as ${view} is told to assistive technology as it was, in ${language}`, async ({ page }) => {
			const { path, list } = WORDS[language];
			const name = `${path.replace('/', '.')}${slug}${query === '' ? '' : `.${view}`}`;
			await page.goto(`${path}charts/${slug}/${query}`);
			const figure = page.locator(`figure[data-chart="${slug}"]`);
			const plot = figure.getByRole('application');
			// Names of lines depend on the room that they have: what is not measured yet is drawn 640 px wide
			await expect(plot.locator('svg.plot')).not.toHaveAttribute('viewBox', /^0 0 640 /);
			await expect(plot).toHaveAccessibleName(/[1-9]/);
			expect(await walked(plot, figure.locator('.reader + [aria-live]'))).toMatchSnapshot(`${name}.walk.txt`);
			// What the address has chosen is told a moment later
			if (query !== '') await expect(figure.locator('[data-told]')).not.toBeEmpty();
			await figure.getByText(list, { exact: true }).click();
			await expect(figure.locator('details li').first()).toBeVisible();
			expect(cut(await figure.ariaSnapshot(), list)).toMatchSnapshot(`${name}.aria.yml`);
		});
