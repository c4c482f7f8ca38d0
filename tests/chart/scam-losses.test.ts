import { describe, expect, test } from 'vitest';
import { panelsOf } from '$lib/chart/views/facets/panels';
import type { DrawInput } from '$lib/chart/drawing';
import { ratesByYear } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import { m } from '$lib/paraglide/messages';
import { cardOf, smallInput } from '../fixtures/draw-input';
import { observation, yearly } from '../fixtures/observations';

const rates = ratesByYear([
	{ currency: 'AUD', year: 2023, perUsd: 1.5, source: 'wb' },
	{ currency: 'AUD', year: 2024, perUsd: 2, source: 'wb' }
]);
const usa = yearly({ 2023: 12.5e9, 2024: 16.6e9 }, { entity: 'USA' });
const australia = yearly({ 2023: 3e9, 2024: 2.18e9 }, { entity: 'AUS', unit: 'AUD' });
const input = smallInput('scam-losses', { rows: [...usa, ...australia], rates, countries: ['USA', 'AUS'] });

const LEFT_OUT =
	'Not shown: 2 of the figures (2022, 2025), as the tables do not have an average exchange rate of the same year.';

/** What the card draws and says of this. */
function scamLosses(input: DrawInput) {
	const { drawing, chartText } = cardOf('scam-losses', input);
	return { ...chartText, panels: panelsOf(drawing, input), amounts: drawing.amounts };
}

describe('losses reported', () => {
	test('amounts are dollars at the rate of their own year', () => {
		const { panels, amounts } = scamLosses(input);
		expect(panels.map(({ points }) => points.map(({ amount }) => amount.value))).toEqual([
			[12.5e9, 16.6e9],
			[2e9, 1.09e9]
		]);
		expect(amounts.get(australia[1]?.id ?? '')?.steps[0]?.value).toBe(2);
		expect(panels.map(({ latest, latestYear }) => [latest, latestYear])).toEqual([
			['$16.6\u00a0bn', '2024'],
			['$1.09\u00a0bn', '2024']
		]);
	});

	test('in local currency nothing is converted', () => {
		const { panels, subtitle } = scamLosses({ ...input, filters: { ...input.filters, currency: 'local' } });
		expect(panels[1]?.points.map(({ amount }) => amount.value)).toEqual([3e9, 2.18e9]);
		expect(panels[1]?.latest).toBe('A$2.18\u00a0bn');
		expect(subtitle).toBe('Losses that people and banks reported: each country’s own currency, 2023–2024.');
	});

	test('a year without an exchange rate is left out of dollars and counted in a note', () => {
		const late = yearly({ 2022: 1e9, 2025: 2e9 }, { entity: 'AUS', unit: 'AUD' });
		const rows = [...usa, ...australia, ...late];
		const { drawn, notes } = scamLosses({ ...input, rows });
		expect(drawn).toEqual([...usa, ...australia].map(({ id }) => id));
		expect(notes).toContain(LEFT_OUT);
		const revised = observation({ entity: 'AUS', unit: 'AUD', year: 2025, value: 2.1e9, source: 'revised' });
		const again = scamLosses({ ...input, rows: [...rows, revised] });
		expect(again.notes).toContain(LEFT_OUT);
		const local = scamLosses({ ...input, rows, filters: { ...input.filters, currency: 'local' } });
		expect(local.drawn).toHaveLength(6);
		expect(local.notes).toEqual([
			'Complaints, police cases and bank losses are different things. Where a publisher revised a year, its newest figure is drawn.',
			'The line under each name says what is counted.'
		]);
	});

	test('a figure of a country that is not drawn is not counted in that note', () => {
		const dong = observation({ entity: 'VNM', unit: 'VND' });
		expect(scamLosses({ ...input, rows: [...usa, dong] }).notes).toEqual([
			'Complaints, police cases and bank losses are different things. Where a publisher revised a year, its newest figure is drawn.',
			'The line under each name says what is counted.'
		]);
	});

	test('of two figures for one year the one that stands for it is drawn', () => {
		const old = observation({ entity: 'USA', year: 2024, value: 1e9, source: 'old', rank: 1 });
		const { drawn } = scamLosses(smallInput('scam-losses', { rows: [old, ...usa], countries: ['USA'] }));
		expect(drawn).toEqual(usa.map(({ id }) => id));
	});

	test('copies are left out', () => {
		const echo = observation({ entity: 'USA', year: 2022, flags: ['echo'] });
		expect(scamLosses({ ...input, rows: [echo, ...usa] }).drawn).toEqual(usa.map(({ id }) => id));
	});

	test('the chosen countries are drawn, and those without figures named', () => {
		const { panels, notes } = scamLosses({ ...input, filters: { ...input.filters, countries: ['AUS', 'LAO'] } });
		expect(panels.map(({ key }) => key)).toEqual(['AUS']);
		expect(notes).toContain(m.chart_note_no_figures({ countries: 'LAO' }));
	});

	test('nothing is drawn of nothing', () => {
		expect(scamLosses(smallInput('scam-losses', { countries: ['USA'] }))).toMatchObject({
			panels: [],
			drawn: [],
			title: m.scam_losses_neutral()
		});
	});
});

describe('the title', () => {
	const words = { entities: { USA: 'United States', AUS: 'Australia', SGP: 'Singapore' } };
	const of = (rows: readonly Observation[], countries: readonly string[]) =>
		scamLosses({ ...input, rows, countries, words: { ...input.words, ...words } }).title;

	const others = [
		...yearly({ 2023: 1, 2024: 2 }, { entity: 'CAN' }),
		...yearly({ 2023: 1, 2024: 2 }, { entity: 'NZL' })
	];
	const four = ['USA', 'AUS', 'CAN', 'NZL'];

	test('counts the countries that rose, in their own currencies, and names the one that did not', () => {
		expect(of([...usa, ...australia, ...others], four)).toBe(
			'From 2023 to 2024, reported losses rose in 3 of 4 countries, each in its own currency; not in Australia'
		);
	});

	test('a currency that fell turns no rise into a fall', () => {
		// 3.2 billion are 2.13 billion dollars at 1.5, 3.6 billion are 1.8 billion at 2.
		const more = yearly({ 2023: 3.2e9, 2024: 3.6e9 }, { entity: 'AUS', unit: 'AUD' });
		expect(of([...usa, ...more, ...others], four)).toBe(
			'From 2023 to 2024, reported losses rose in all 4 countries, each in its own currency'
		);
	});

	test('counts a year that has no exchange rate yet', () => {
		const later = [
			...yearly({ 2024: 1, 2025: 2 }, { entity: 'USA' }),
			...yearly({ 2024: 2, 2025: 1 }, { entity: 'AUS', unit: 'AUD' })
		];
		expect(of([...later, ...others], four)).toBe(
			'From 2024 to 2025, reported losses rose in 1 of 2 countries with both figures, each in its own currency; not in Australia'
		);
	});

	test('leaves out series that end before the newest year, and says so', () => {
		const singapore = yearly({ 2022: 1, 2023: 2 }, { entity: 'SGP' });
		expect(of([...usa, ...australia, ...others, ...singapore], [...four, 'SGP'])).toBe(
			'From 2023 to 2024, reported losses rose in 3 of 4 countries with both figures, each in its own currency; not in Australia'
		);
	});

	test('of two or three gives each figure, of the newest year that both have', () => {
		expect(of([...usa, ...australia], ['USA', 'AUS'])).toBe(
			'Reported losses in 2024: United States $16.6\u00a0billion; Australia $1.09\u00a0billion'
		);
	});

	test('of one country tells its way in its own currency', () => {
		expect(of(australia, ['AUS'])).toBe(
			'Australia: reported losses from A$3\u00a0billion in 2023 to A$2.18\u00a0billion in 2024'
		);
		expect(of(yearly({ 2024: 1 }, { entity: 'AUS' }), ['AUS'])).toBe('Reported losses in 2024: Australia $1');
	});
});
