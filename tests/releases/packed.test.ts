import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inPackedOrder, packFigures, unpackFigures } from '$lib/releases/packed';

test('ids of one metric and source stand together, years in a row as spans', () => {
	const ids = [
		'ABW.2001.population.wb',
		'ABW.2000.population.wb',
		'ABW.2003.population.wb',
		'AFG.1999.population.wb',
		'USA.2024.ic3_type_losses.botnet.ic3-2024'
	];
	expect(packFigures(ids)).toEqual({
		'ic3_type_losses.botnet.ic3-2024': 'USA 2024',
		'population.wb': 'ABW 2000-2001 2003, AFG 1999'
	});
});

test('no ids are no groups', () => {
	expect(packFigures([])).toEqual({});
	expect(unpackFigures({})).toEqual([]);
});

test('what is packed comes back, each id once and in one order', () => {
	const id = fc
		.tuple(
			fc.constantFrom('VNM', 'WORLD', 'USA'),
			fc.integer({ min: 1990, max: 2040 }),
			fc.constantFrom('a.s', 'a.c.s', 'b.t-1')
		)
		.map((parts) => parts.join('.'));
	fc.assert(
		fc.property(fc.uniqueArray(id), (ids) => {
			expect(unpackFigures(packFigures([...ids, ...ids.slice(0, 1)]))).toEqual(inPackedOrder(ids));
		})
	);
});
