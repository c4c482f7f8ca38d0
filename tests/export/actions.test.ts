import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Actions from '$lib/export/Actions.svelte';
import { inFigure } from '../fixtures/figure';

test('the row has the download menu and four buttons with words, hidden without JavaScript, and no dialog until one is asked for', () => {
	const chartText = { title: 'T', subtitle: '', notes: [], drawn: [] };
	const { body } = render(Actions, { props: { id: 'actions' }, context: inFigure('scam-losses', chartText) });
	const words = [...body.matchAll(/<button[^>]*>([^]*?)<\/button>/g)].map(([, inside]) =>
		(inside ?? '').replace(/<[^>]*>|\s/g, '')
	);
	expect(words).toEqual(['Download', 'Share', 'Cite', 'Embed', 'Code']);
	expect(body).toContain('needs-script');
	expect(body).not.toContain('<dialog');
});
