import { expect, test } from 'vitest';
import { otherwise, resaid } from '$lib/effects/compare';

const said = (page: string, what: string, text: string) => ({ page, what, text });

test('sentences that came, changed and went are told with the page that they stand on', () => {
	const before = [
		said('/charts/a/', 'title', 'From 1 to 2'),
		said('/charts/a/', 'note 1', 'A gap'),
		said('/press/', 'x', '5')
	];
	const after = [said('/charts/a/', 'title', 'From 1 to 3'), said('/press/', 'x', '5'), said('/press/', 'y', '6')];
	expect(resaid(before, after)).toEqual([
		{ page: '/charts/a/', what: 'title', before: 'From 1 to 2', after: 'From 1 to 3' },
		{ page: '/press/', what: 'y', before: null, after: '6' },
		{ page: '/charts/a/', what: 'note 1', before: 'A gap', after: null }
	]);
});

test('pages that are drawn from something else, or that only one state has, are named in order', () => {
	const before = new Map([
		['/b/', '1'],
		['/a/', '1'],
		['/gone/', '1']
	]);
	const after = new Map([
		['/a/', '2'],
		['/b/', '1'],
		['/new/', '1']
	]);
	expect(otherwise(before, after)).toEqual(['/a/', '/gone/', '/new/']);
});
