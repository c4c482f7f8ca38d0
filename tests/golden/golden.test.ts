import { describe, expect, test } from 'vitest';
import { CHARTS } from '$lib/catalogue/server/specs';
import { isOfObservations } from '$lib/chart/spec';
import { figureLines, inputOf } from './figure';
import { statesOf } from './states';

/*
 * What every chart of observations shows in every picture it can take, held as text. After a change that is meant, read
 * the difference, then accept it with `npm run golden:accept`, and say in the commit why readers see something else.
 */
describe.each(CHARTS.filter(isOfObservations).map(({ slug }) => slug))('%s', (slug) => {
	const inputs = { en: inputOf(slug, 'en'), vi: inputOf(slug, 'vi') } as const;
	const { dataset, rows } = inputs.en;
	const pictures = [...dataset.kinds, ...(dataset.map ? ['map'] : [])];
	test.each(pictures)('as %s shows what it showed', async (picture) => {
		const lines: string[] = [];
		for (const state of statesOf(dataset, picture, rows)) {
			lines.push('', `# ${state.name}`, ...(await figureLines(slug, inputs[state.language], state)));
		}
		await expect(`${lines.join('\n').trim()}\n`).toMatchFileSnapshot(`charts/${slug}.${picture}.txt`);
	});
});
