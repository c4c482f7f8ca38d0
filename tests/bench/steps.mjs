/** What the bench presses: which filter comes next, and how it is pressed with a real mouse or keyboard. */

/** @typedef {import('./open.mjs').Page} Page */
/** @typedef {{ name: string, act: () => Promise<void> }} Press */
/** @typedef {(page: Page, turn: number) => Promise<Press>} Step Comes ready to be pressed; only `act` is measured. */

/**
 * A press of the mouse at the middle of a control. Found, scrolled to and pointed at before: a press through the locator
 * would have scripts of the test tool run within the very event that is measured.
 *
 * @param {Page} page
 * @param {import('@playwright/test').Locator} control
 * @returns {Promise<() => Promise<void>>}
 */
async function pressOf(page, control) {
	await control.scrollIntoViewIfNeeded();
	const box = await control.boundingBox();
	if (box === null) throw new Error('What is to be pressed is not drawn.');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	return () => page.mouse.click(x, y);
}

const STRIP = 'figure[data-chart] section.bar';

/** The check boxes of the overview, or of an empty page. @type {Step} */
export async function overviewStep(page, turn) {
	const box = page.locator('input[type=checkbox]:visible').nth([3, 1, 2][turn % 3] ?? 0);
	return { name: 'box', act: await pressOf(page, box) };
}

/**
 * Draws every picture of a chart once, and ends with the first.
 *
 * @param {Page} page
 */
export async function warmUp(page) {
	const kinds = page.locator(STRIP).locator('input[type=radio]:enabled:visible');
	const name = await kinds
		.first()
		.getAttribute('name', { timeout: 1000 })
		.catch(() => null);
	if (name === null) return;
	const own = page.locator(`${STRIP} input[name="${name}"]:enabled:visible`);
	const count = await own.count();
	for (let at = count - 1; at >= 0; at--) {
		await own.nth(at).click();
		await page.waitForTimeout(600);
	}
}

/** Every kind of filter of a chart's strip in turn: choices, boxes, lists, and years by keyboard. @type {Step} */
export async function chartStep(page, turn) {
	const groups = await page.evaluate(groupsOf, STRIP);
	const group = groups[turn % groups.length];
	if (group === undefined) throw new Error('This page has no filters.');
	const { kind, name, selector, count, next } = group;
	const round = Math.floor(turn / groups.length);
	const all = page.locator(selector);
	if (kind === 'choice') return { name, act: await pressOf(page, all.nth(next)) };
	// Each box is taken out and put back before the next one
	if (kind === 'boxes') return { name, act: await pressOf(page, all.nth(Math.floor(round / 2) % count)) };
	const control = all.nth(kind === 'years' ? round % count : 0);
	await control.focus();
	const key =
		kind === 'years'
			? count === 2 && round % 2 === 0
				? 'ArrowRight'
				: 'ArrowLeft'
			: round % 2 === 0
				? 'ArrowDown'
				: 'ArrowUp';
	return { name: kind === 'years' ? 'years by key' : `${name} by key`, act: () => page.keyboard.press(key) };
}

/**
 * Runs in the page: the filters that are there now.
 *
 * @param {string} strip
 */
function groupsOf(strip) {
	const seen = (/** @type {HTMLElement} */ { offsetWidth }) => offsetWidth > 0;
	const groups = [...document.querySelectorAll(`${strip} fieldset`)].map((field, at) => {
		const inputs = [...field.querySelectorAll('input')].filter((input) => seen(input) && !input.disabled);
		const of = (/** @type {string} */ type) => inputs.filter((input) => input.type === type);
		const name = field.querySelector('legend')?.textContent?.trim() ?? '';
		// A list in the field of years is the speed of Play, no filter
		const kind =
			of('range').length > 0
				? 'years'
				: of('radio').length > 1
					? 'choice'
					: of('checkbox').length > 0
						? 'boxes'
						: field.querySelector('select') !== null
							? 'list'
							: '';
		const part = {
			years: 'input[type=range]',
			choice: 'input[type=radio]:enabled',
			boxes: 'input[type=checkbox]:enabled',
			list: 'select',
			'': ''
		}[kind];
		const radios = of('radio');
		const next = radios.length === 0 ? 0 : (radios.findIndex(({ checked }) => checked) + 1) % radios.length;
		const count = kind === 'years' ? of('range').length : of('checkbox').length;
		field.setAttribute('data-bench', String(at));
		return { kind, name, selector: `${strip} fieldset[data-bench="${at}"] ${part}`, count, next };
	});
	return groups.filter(({ kind }) => kind !== '');
}

/** Countries put in and taken out in the picker, taken out by their chips, and years by keyboard. @type {Step} */
export async function countryStep(page, turn) {
	if (turn % 4 === 1) return chartStep(page, 0);
	const chips = page.locator(`${STRIP} li:visible button`);
	if (turn % 4 === 3 && (await chips.count()) > 0) return { name: 'chip', act: await pressOf(page, chips.last()) };
	const options = page.locator('[role=option]:visible');
	if ((await options.count()) === 0) {
		await page.locator(`${STRIP} button[popovertarget].add`).click();
		await options.first().waitFor();
	}
	// Those at the top of the list, so that nothing has to scroll before it is pressed
	const option = options.nth(Math.floor(turn / 2) % 5);
	return { name: 'picker', act: await pressOf(page, option) };
}
