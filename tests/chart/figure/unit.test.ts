import { expect, it } from 'vitest';
import { unitOf } from '$lib/chart/figure/unit';

it('a unit of a drawing grows with the reader’s text, as far as the plot has room', () => {
	expect(unitOf(900, 16)).toBe(1);
	expect(unitOf(900, 24)).toBe(1.5);
	expect(unitOf(900, 32)).toBe(2);
	// A phone: 312 px of plot where text is half as large again, 320 where it is larger by three tenths
	expect(unitOf(312, 24)).toBe(1.3);
	expect(unitOf(320, 20.8)).toBe(1.3);
	expect(unitOf(230, 24)).toBe(1);
	// Text smaller than plain leaves charts as they are
	expect(unitOf(900, 12)).toBe(1);
});
