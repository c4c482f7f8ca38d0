import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Actions from '$lib/export/Actions.svelte';

test('the row has four buttons with words, hidden without JavaScript, and no dialog until one is asked for', () => {
	const story = { title: 'T', subtitle: '', notes: [], drawn: [] };
	const { body } = render(Actions, { props: { slug: 'scam-losses', story, language: 'en' } });
	const words = [...body.matchAll(/<button[^>]*>([^]*?)<\/button>/g)].map(([, inside]) =>
		(inside ?? '').replace(/<[^>]*>|\s/g, '')
	);
	expect(words).toEqual(['Share', 'Cite', 'Embed', 'Code']);
	expect(body).toContain('needs-script');
	expect(body).not.toContain('<dialog');
});
