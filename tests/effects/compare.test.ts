import { expect, test } from 'vitest';
import { resaid } from '$lib/effects/compare';

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
