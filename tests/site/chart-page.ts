import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { drawnIn } from './reader';

interface ChartPage {
	readonly slug: string;
	/** Whether it has a map. */
	readonly map: boolean;
	/** Words of the shapes it offers, its own first; none where there is nothing to choose. */
	readonly kinds: readonly string[];
}

/** Every chart page. */
export const CHARTS: readonly ChartPage[] = [
	{ slug: 'global-losses', map: false, kinds: ['Counted, asked, modelled', 'Lines', 'Side by side', 'Panels'] },
	{ slug: 'ransomware-and-crypto', map: false, kinds: ['Panels', 'Lines', 'Side by side'] },
	{ slug: 'vietnam-online-scams', map: false, kinds: ['Side by side', 'Lines'] },
	{ slug: 'vietnam-internet-users', map: false, kinds: ['Lines', 'Side by side'] },
	{ slug: 'vietnam-cyberattacks', map: false, kinds: ['Side by side', 'Lines'] },
	{ slug: 'internet-users', map: true, kinds: ['Lines', 'Bars', 'Slope', 'Panels'] },
	{ slug: 'scam-losses', map: true, kinds: ['Panels', 'Lines', 'Bars', 'Slope'] },
	{ slug: 'scam-reports', map: true, kinds: ['Panels', 'Lines', 'Bars', 'Slope'] },
	{ slug: 'us-crime-types', map: false, kinds: ['Bars', 'Stacked', 'Lines', 'Slope', 'Panels'] },
	{ slug: 'us-victim-age', map: false, kinds: ['Stacked', 'Lines', 'Bars', 'Slope', 'Panels'] },
	{ slug: 'us-states', map: false, kinds: ['Tiles', 'Bars', 'Slope', 'Lines', 'Panels'] },
	{ slug: 'cyber-indices', map: true, kinds: ['All places', 'Bars', 'Scatter', 'Lines'] },
	{ slug: 'convention-signatures', map: true, kinds: ['Tiles', 'Steps'] },
	{ slug: 'race-to-40', map: false, kinds: [] }
];

/** Value of `kind` in the address, by the word on the button. */
export const KINDS: Readonly<Record<string, string>> = {
	Lines: 'line',
	'Side by side': 'strip',
	Panels: 'facets',
	Bars: 'bars',
	Slope: 'slope',
	Stacked: 'stacked',
	Scatter: 'scatter',
	Tiles: 'tiles',
	'All places': 'dots',
	Steps: 'steps',
	'Counted, asked, modelled': 'bands'
};

/** How many figures are drawn. */
export function marks(page: Page): Promise<number> {
	return drawnIn(page.locator('figure[data-chart]'));
}

/** What the page must tell the reader about the address. */
export function notices(page: Page): Locator {
	return page
		.locator('main')
		.getByRole('status')
		.filter({ hasText: /left out|no place/ });
}

/** What the chart's figures are shown as: the list of its shapes, map and table. */
export function shapes(page: Page): Locator {
	return page.getByRole('combobox', { name: /^(Chart type|Kiểu biểu đồ)$/ });
}

/** The word of the shape that is shown. */
export function shape(page: Page): Locator {
	return shapes(page).locator('option:checked');
}

/** The part of a chart's page that holds its picture or its table. */
export function panelOf(page: Page): Locator {
	return page.locator('figure[data-chart] .panel');
}

/** Unfolds the choices that the row of controls has no room for. */
export async function unfoldMore(page: Page): Promise<void> {
	const more = page.getByRole('button', { name: 'More', exact: true });
	const open = page.locator('section.bar [popover]:popover-open');
	if ((await open.count()) === 0 && (await more.count()) > 0) await more.click();
}

/** One of a few words that stand side by side: a radio button that lies over its word. */
export function radio(page: Page, group: string, word: string): Locator {
	return page.getByRole('radiogroup', { name: group, exact: true }).getByRole('radio', { name: word, exact: true });
}

/** Presses such a word, or chooses it from the list of shapes. */
export async function press(page: Page, group: string, word: string): Promise<void> {
	if (group === 'Chart type') {
		await shapes(page).selectOption({ label: word });
		return;
	}
	await unfoldMore(page);
	await radio(page, group, word).click();
}

/** Shows a chart's map, its table, or another of its shapes, and gives the panel. */
export async function face(page: Page, word: string): Promise<Locator> {
	await shapes(page).selectOption({ label: word });
	await expect(shape(page)).toHaveText(word);
	return panelOf(page);
}

/** How many rows the table of the page has, those out of sight among them. */
export async function rowsOfTable(page: Page): Promise<number> {
	const table = panelOf(page).locator('table[aria-rowcount]');
	return Number(await table.getAttribute('aria-rowcount')) - 1;
}

/** What axe finds, a line each; in the whole page unless a part of it is named. */
export async function faults(page: Page, part = 'html'): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).include(part).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
