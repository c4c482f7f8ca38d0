import { expect, test } from 'vitest';
import { draw } from '$lib/chart/draw/draw';
import { DrawingSteps } from '$lib/chart/draw/drawing-steps';
import type { Filters } from '$lib/filters/filters';
import { chosenInput } from '../../fixtures/draw-input';

test('a drawing that goes on from those before is the one made from nothing', () => {
	const steps = new DrawingSteps();
	const written = ({ amounts, ...drawing }: ReturnType<typeof draw>) => JSON.stringify([drawing, [...amounts]]);
	const choices: readonly Partial<Filters>[] = [
		{ behind: true },
		{ behind: true, countries: ['VNM', 'THA', 'WORLD'] },
		{ behind: true, countries: ['THA', 'VNM'], to: 2015 },
		{ behind: true, countries: ['THA', 'VNM'], to: 2015, measure: 'change' },
		{ behind: true, countries: ['THA', 'VNM'], from: 2005, measure: 'change' },
		{ countries: ['THA', 'VNM'], scale: 'log' },
		{ metrics: ['internet_users'], behind: true },
		{ tab: 'map' },
		{ tab: 'map', to: 2010 },
		{ kind: 'bars', statuses: ['estimate'] },
		{ behind: true }
	];
	for (const filters of choices) {
		const input = chosenInput('internet-users', filters);
		expect(written(draw(input, false, steps)) === written(draw(input)), JSON.stringify(filters)).toBe(true);
	}
});
