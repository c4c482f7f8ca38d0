import { expect, test } from 'vitest';
import { possible } from '$lib/filters/option';
import { pickedPublishers } from '$lib/filters/publishers';

const options = [
	{ value: 'log', text: 'Log', reason: 'some amounts are negative' },
	{ value: 'linear', text: 'Linear' }
];

test('a filter shows what was asked for where it is possible, else the own choice of the chart', () => {
	expect(possible(options, 'linear', 'log')).toBe('linear');
	expect(possible(options, 'log', 'linear')).toBe('linear');
	expect(possible(options, 'cubic', 'linear')).toBe('linear');
	expect(possible(options, null, 'linear')).toBe('linear');
});

test('publishers shown are those the address names, in the order of the chart; all where it names none of them', () => {
	expect(pickedPublishers(['fbi', 'gasa', 'csis'], ['csis', 'fbi', 'ic3-2024'])).toEqual(['fbi', 'csis']);
	expect(pickedPublishers(['fbi', 'gasa'], ['ic3-2024'])).toEqual(['fbi', 'gasa']);
	expect(pickedPublishers(['fbi', 'gasa'], [])).toEqual(['fbi', 'gasa']);
});
