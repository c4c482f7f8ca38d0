import { expect, test } from 'vitest';
import { chartModules, withCode } from '../../src/routes/server/code-links';

const FILES = {
	'src/lib/charts/scam-losses.ts': ['chunks/a.js', 'chunks/base.js'],
	'src/lib/chart/views/facets/View.svelte': ['chunks/b.js', 'chunks/a.js', 'chunks/base.js']
};

test('a chart asks for its own file and its own view, one of treaties for its chart', () => {
	expect(chartModules('scam-losses')).toEqual(Object.keys(FILES));
	expect(chartModules('race-to-40')).toEqual(['src/lib/charts/race-to-40.ts', 'src/routes/race-chart.ts']);
});

test('each file is named once, and none that the page names already', () => {
	const page = '<head><link href="/sub/chunks/base.js"></head>';
	expect(withCode(page, Object.keys(FILES), FILES, '/sub').match(/href="[^"]*"/g)).toEqual([
		'href="/sub/chunks/base.js"',
		'href="/sub/chunks/a.js"',
		'href="/sub/chunks/b.js"'
	]);
});

test('a module that the build does not have stops it', () => {
	expect(() => withCode('', ['src/lib/charts/none.ts'], FILES, '')).toThrow('src/lib/charts/none.ts');
});
