import { CHARTS } from '$lib/catalogue/server/specs';
import { GROUPS } from '$lib/chart/spec';
import { describe, expect, test } from 'vitest';
import { holds, searchable } from '../../src/routes/[[lang=lang]]/charts/search';

describe('words to search', () => {
	test('have no marks, no case and no signs, and stand there once', () => {
		expect(searchable(['Thiệt hại, Việt Nam', 'VIET NAM’s đồng'])).toBe(' thiet hai viet nam s dong');
		expect(searchable([])).toBe('');
	});
});

describe('a query', () => {
	const text = searchable(['Thiệt hại do lừa đảo trực tuyến', 'Business e-mail compromise']);

	test('is found with and without marks', () => {
		expect(holds(text, 'thiet hai')).toBe(true);
		expect(holds(text, 'Thiệt hại')).toBe(true);
		expect(holds(text, 'lua dao')).toBe(true);
		expect(holds(text, 'Đảo')).toBe(true);
	});

	test('must be found word by word, each from the beginning of a word, in any order', () => {
		expect(holds(text, 'tuyen thiet')).toBe(true);
		expect(holds(text, 'e-mail bus')).toBe(true);
		expect(holds(text, 'thiet hai ransom')).toBe(false);
		expect(holds(text, 'hiet')).toBe(false);
	});

	test('of nothing but spaces or signs finds everything', () => {
		expect(holds(text, '')).toBe(true);
		expect(holds(text, ' … ')).toBe(true);
		expect(holds('', '')).toBe(true);
	});
});

test('charts stand under their headings in an order, and each under one', () => {
	const order = [
		['world', 'global-losses', 'ransomware-and-crypto'],
		['viet-nam', 'vietnam-online-scams', 'vietnam-internet-users', 'vietnam-cyberattacks'],
		['countries', 'internet-users', 'scam-losses', 'scam-reports', 'cyber-indices'],
		['usa', 'us-crime-types', 'us-victim-age', 'us-states'],
		['convention', 'convention-signatures', 'race-to-40']
	];
	const known = order.flat();
	const listed = GROUPS.map((id) => [id, ...CHARTS.filter(({ group }) => group === id).map(({ slug }) => slug)]);
	expect(listed.map((slugs) => slugs.filter((slug) => known.includes(slug)))).toEqual(order);
	expect(listed.flat()).toHaveLength(CHARTS.length + GROUPS.length);
});
