import { describe, expect, test } from 'vitest';
import { moveOf, scaleFor, VIEW, type Place } from '../../src/routes/[[lang=lang]]/charts/[slug=slug]/projector';

const place: Place = {
	mode: 'range',
	shown: { from: 2015, to: 2020 },
	span: { from: 2010, to: 2021 },
	slug: 'b',
	slugs: ['a', 'b', 'c']
};

describe('in a room', () => {
	test('right and left move the end of a span, not beyond the figures nor before its beginning', () => {
		expect(moveOf('ArrowRight', place)).toEqual({ to: 'years', years: { from: 2015, to: 2021 } });
		expect(moveOf('ArrowLeft', place)).toEqual({ to: 'years', years: { from: 2015, to: 2019 } });
		expect(moveOf('ArrowRight', { ...place, shown: { from: 2015, to: 2021 } })).toBeNull();
		expect(moveOf('ArrowLeft', { ...place, shown: { from: 2015, to: 2015 } })).toBeNull();
	});

	test('they move a single year', () => {
		const single: Place = { ...place, mode: 'single', shown: { from: 2011, to: 2011 } };
		expect(moveOf('ArrowLeft', single)).toEqual({ to: 'years', years: { from: 2010, to: 2010 } });
		expect(moveOf('ArrowLeft', { ...single, shown: { from: 2010, to: 2010 } })).toBeNull();
	});

	test('they do nothing where no years can be chosen', () => {
		expect(moveOf('ArrowRight', { ...place, shown: null })).toBeNull();
	});

	test('up and down lead round through the charts', () => {
		expect(moveOf('ArrowDown', place)).toEqual({ to: 'chart', slug: 'c' });
		expect(moveOf('PageDown', { ...place, slug: 'c' })).toEqual({ to: 'chart', slug: 'a' });
		expect(moveOf('PageUp', { ...place, slug: 'a' })).toEqual({ to: 'chart', slug: 'c' });
		expect(moveOf('ArrowUp', { ...place, slugs: ['b'] })).toBeNull();
	});

	test('Escape leaves, a question mark helps, every other key is left alone', () => {
		expect(moveOf('Escape', place)).toEqual({ to: 'page' });
		expect(moveOf('?', place)).toEqual({ to: 'help' });
		expect(moveOf('a', place)).toBeNull();
	});
});

test('the largest scale is taken at which all of it is in the window', () => {
	// A box of a fixed height, drawn larger.
	expect(scaleFor(1080, () => 500)).toBe(2);
	expect(scaleFor(1080, () => 100)).toBe(2.2);
	expect(scaleFor(300, () => 500)).toBe(1);
});

test('the address keeps it, and says what it does not know', () => {
	expect(VIEW.read(new URLSearchParams('view=projector')).values).toEqual({ view: 'projector' });
	expect(VIEW.read(new URLSearchParams('view=cinema')).ignored).toEqual([{ parameter: 'view', value: 'cinema' }]);
	expect(VIEW.write({ view: 'page' }, new URLSearchParams('time=2020&view=projector')).toString()).toBe('time=2020');
});
