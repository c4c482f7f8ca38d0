import { describe, expect, test } from 'vitest';
import { countryTitle } from '$lib/countries/titles';
import { observation } from '../fixtures/observations';

const facts = { country: 'Viet Nam', spread: null, loss: null, users: null };

describe('countryTitle', () => {
	test('speaks of what publishers disagree on before anything else', () => {
		const users = observation({ value: 84.15, unit: 'percent' });
		const spread = { text: 'For 2023, 2 publishers put the losses at $1 or $2', rests: [] };
		expect(countryTitle({ ...facts, spread, users }, 'en')).toBe('For 2023, 2 publishers put the losses at $1 or $2');
	});

	test('else of the losses, else of people online, else of nothing', () => {
		const loss = { text: 'Viet Nam: $5 million reported lost in 2024 (Office: complaints)', rests: [] };
		const users = observation({ value: 84.15, unit: 'percent' });
		expect(countryTitle({ ...facts, loss, users }, 'en')).toBe(loss.text);
		expect(countryTitle({ ...facts, users }, 'en')).toBe('Viet Nam: 84.2% of people were online in 2024');
		expect(countryTitle(facts, 'en')).toBe('Viet Nam: what is counted');
	});
});
