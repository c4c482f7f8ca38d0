import { expect, test } from 'vitest';
import { CountryList } from '$lib/filters/country-list.svelte';
import type { CountryChoice } from '$lib/filters/countries';

const FIJI: CountryChoice = {
	code: 'FJI',
	name: 'Fiji',
	aliases: [],
	region: 'oceania',
	kind: 'country',
	has: [],
	neighbours: [],
	people: null,
	years: {}
};

test('the list is asked for once, however often the picker opens', async () => {
	let asked = 0;
	const list = new CountryList(async () => {
		asked += 1;
		return [FIJI];
	});
	expect(list.state).toBe('idle');
	const loading = list.load();
	expect(list.state).toBe('loading');
	await Promise.all([loading, list.load()]);
	await list.load();
	expect(asked).toBe(1);
	expect(list.state).toBe('ready');
	expect(list.nameOf('FJI')).toBe('Fiji');
	expect(list.nameOf('__proto__')).toBeUndefined();
});

test('a failure is a state, and the next try may succeed', async () => {
	const answers = [() => Promise.reject(new Error('offline')), () => Promise.resolve([FIJI])];
	const list = new CountryList(() => answers.shift()?.() ?? Promise.resolve([]));
	await list.load();
	expect(list.state).toBe('failed');
	expect(list.choices).toEqual([]);
	await list.load();
	expect(list.state).toBe('ready');
	expect(list.choices).toEqual([FIJI]);
});
