import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, speak } from '$lib/words/language';
import { load } from './[[lang=lang]]/[[view]]/+page';
import { load as loadWorld } from './[[lang=lang]]/[[view]]/+page.server';
import Gallery from './Gallery.svelte';
import { statesOf, VIEWS } from './states';

const EMPTY = { en: 'No figure matches this choice', vi: 'Không có số liệu nào khớp' } as const;

describe.each(LANGUAGES)('the gallery in %s', (language) => {
	test.each(VIEWS)('shows %s in every state, wide and narrow and as a thumbnail', async (view) => {
		const params = { view, ...(language === 'vi' ? { lang: 'vi' } : {}) };
		const data = await load({ params, data: loadWorld({ params }) });
		expect(data.language).toBe(language);
		speak(language);
		const { body } = render(Gallery, { props: data });
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
		const states = statesOf(view, language);
		for (const { name, spec } of states) {
			expect(body).toContain(name);
			expect(body).toContain(`data-chart="${spec.slug}"`);
			expect(body).toContain(`data-chart="${spec.slug}-narrow"`);
		}
		expect(body.match(/<svg class="plot/g)).toHaveLength(2 * states.length);
		expect(body.match(/<svg viewBox="0 0 240 120" aria-hidden="true"/g)).toHaveLength(states.length);
		// Wide and narrow, each where the picture would be and in words
		expect(body.match(new RegExp(EMPTY[language], 'g'))).toHaveLength(4);
	});
});

test('a view that is not there is not found', async () => {
	const params = { view: 'pie' };
	await expect(load({ params, data: loadWorld({ params }) })).rejects.toMatchObject({ status: 404 });
});
