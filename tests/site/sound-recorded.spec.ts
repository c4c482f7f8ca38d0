import { expect, test, type Page } from '@playwright/test';
import { loudness, pitchOf, played, recordContexts, stretch, summaryOf } from './recording';

/** Seconds between the notes of two years, before the first, and where in a note its pitch is measured. */
const [YEAR, BEFORE, FROM, LONG] = [0.36, 0.1, 0.06, 0.16] as const;

/** The figures that the list of a picture has, by place. */
async function listed(page: Page): Promise<readonly { readonly entity: string; readonly value: number }[]> {
	await summaryOf(page, 'Read as a list').click();
	const rows = page.locator('figure[data-chart] details li');
	await expect(rows.last()).toBeVisible();
	const texts = await rows.evaluateAll((all) =>
		all.map((row) => ({ entity: row.getAttribute('data-entity') ?? '', text: row.textContent.trim() }))
	);
	return texts.flatMap(({ entity, text }) => {
		const [, value] = /: ([\d.]+)/.exec(text) ?? [];
		return value === undefined ? [] : [{ entity, value: Number(value) }];
	});
}

/** Each note of a row of so many places, played in eighteen seconds: how high it is, and how much of it comes from the right. */
function notesOf(samples: Buffer, count: number) {
	const step = Math.min(0.6, 18 / count);
	return Array.from({ length: count }, (_, at) => {
		const from = BEFORE + at * step + 0.015;
		const [left, right] = [stretch(samples, 0, from, step / 2), stretch(samples, 1, from, step / 2)];
		const louder = loudness(left) > loudness(right) ? left : right;
		return { hz: pitchOf(louder), side: loudness(right) / (loudness(left) + loudness(right)) };
	});
}

test('played into a file, pitch follows the figures of a country, from left to right', async ({ page }, info) => {
	await page.addInitScript(recordContexts);
	await page.goto('charts/internet-users/?country=VNM');
	await summaryOf(page, 'Read as a list').click();
	const rows = page.locator('figure[data-chart] details li button');
	await expect(rows.last()).toBeVisible();
	const listed = await rows.allTextContents();
	const figures = listed.flatMap((text) => {
		const [, year, share] = /^(\d{4}): ([\d.]+)%/.exec(text) ?? [];
		return year === undefined ? [] : [{ year: Number(year), share: Number(share) }];
	});
	const first = figures[0]?.year ?? 0;
	expect(figures.length).toBeGreaterThan(20);
	const samples = await played(page, info, 'internet-users-viet-nam.wav');

	const heard = figures.map(({ year, share }) => {
		const from = BEFORE + (year - first) * YEAR;
		const [left, right] = [stretch(samples, 0, from + FROM, LONG), stretch(samples, 1, from + FROM, LONG)];
		const louder = loudness(left) > loudness(right) ? left : right;
		return { share, hz: pitchOf(louder), side: loudness(right) / (loudness(left) + loudness(right)) };
	});
	for (const { share, hz } of heard) {
		const expected = 220 * 2 ** ((3 * share) / 100);
		expect(Math.abs(hz / expected - 1), `${share}% is ${hz} Hz, not ${expected}`).toBeLessThan(0.02);
	}
	// A point is a fifth of a tone: what is higher by as much sounds higher
	for (const one of heard)
		for (const other of heard.filter(({ share }) => share >= one.share + 1)) expect(other.hz).toBeGreaterThan(one.hz);
	const sides = heard.map(({ side }) => side);
	expect(sides).toEqual(sides.toSorted((a, b) => a - b));
	expect(sides.at(-1)).toBeGreaterThan(0.8);
	// Between two notes, and after the last, nothing sounds
	expect(loudness(stretch(samples, 0, BEFORE + YEAR - 0.03, 0.025))).toBeLessThan(2);
	expect(loudness(stretch(samples, 1, BEFORE + figures.length * YEAR, 0.5))).toBeLessThan(2);
});

test('played into a file, a map is swept from west to east, as high as its figures', async ({ page }, info) => {
	await page.addInitScript(recordContexts);
	await page.goto('charts/internet-users/?tab=map');
	const figures = new Map((await listed(page)).map(({ entity, value }) => [entity, value]));
	const file = await page.request.get('maps/places.json');
	const { states }: { readonly states: readonly { readonly code: string; readonly x: number }[] } = await file.json();
	const places = states.filter(({ code }) => figures.has(code)).toSorted((a, b) => a.x - b.x);
	expect(places.length).toBeGreaterThan(100);
	const notes = notesOf(await played(page, info, 'internet-users-map.wav'), places.length);
	// Two places of one meridian may change places
	const clear = places.flatMap(({ code, x }, at) => {
		const isAlone = [places[at - 1], places[at + 1]].every(
			(other) => other === undefined || Math.abs(other.x - x) > 0.6
		);
		const [value, note] = [figures.get(code), notes[at]];
		return isAlone && value !== undefined && note !== undefined ? [{ code, value, ...note }] : [];
	});
	expect(clear.length).toBeGreaterThan(50);
	for (const one of clear)
		for (const other of clear.filter(({ value }) => value >= one.value + 4))
			expect(other.hz, `${other.code} above ${one.code}`).toBeGreaterThan(one.hz * 0.99);
	const sides = clear.map(({ side }) => side);
	for (const [at, side] of sides.entries()) expect(side).toBeGreaterThan((sides[at - 1] ?? 0) - 0.02);
	expect(sides[0]).toBeLessThan(0.2);
	expect(sides.at(-1)).toBeGreaterThan(0.8);
});

test('played into a file, a scatter plot runs from left to right, as high as its marks', async ({ page }, info) => {
	await page.addInitScript(recordContexts);
	await page.goto('charts/cyber-indices/?kind=scatter');
	const figures = new Map((await listed(page)).map(({ entity, value }) => [entity, value]));
	const marks = await page.locator('figure[data-chart] svg.plot g[data-series]').evaluateAll((all) =>
		all.map((mark) => {
			const { left, width } = (mark.querySelector('.mark, path') ?? mark).getBoundingClientRect();
			return { entity: mark.getAttribute('data-series') ?? '', x: left + width / 2 };
		})
	);
	const places = marks.toSorted((a, b) => a.x - b.x);
	expect(places.length).toBeGreaterThan(50);
	const notes = notesOf(await played(page, info, 'cyber-indices-scatter.wav'), places.length);
	const clear = places.flatMap(({ entity, x }, at) => {
		const isAlone = [places[at - 1], places[at + 1]].every(
			(other) => other === undefined || Math.abs(other.x - x) > 0.5
		);
		const [value, note] = [figures.get(entity), notes[at]];
		return isAlone && value !== undefined && note !== undefined ? [{ entity, value, ...note }] : [];
	});
	expect(clear.length).toBeGreaterThan(20);
	for (const one of clear)
		for (const other of clear.filter(({ value }) => value >= one.value + 4))
			expect(other.hz, `${other.entity} above ${one.entity}`).toBeGreaterThan(one.hz);
	const sides = clear.map(({ side }) => side);
	for (const [at, side] of sides.entries()) expect(side).toBeGreaterThan((sides[at - 1] ?? 0) - 0.02);
});
