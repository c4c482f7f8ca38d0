import { expect, test } from 'vitest';
import { ProjectCopy } from './fixtures/project-copy';

/** What the steps of CONTRIBUTING.md say for a chart, done in a copy. */
const SPEC = `
	import { CHART, type ChartSpec } from '$lib/chart/spec';
	import { m } from '$lib/paraglide/messages';

	export const chart: ChartSpec = {
		...CHART,
		slug: 'ransom-payments',
		order: 15,
		group: 'world',
		name: m.ransom_payments_name,
		aside: m.ransom_payments_aside,
		metrics: ['ransomware_payments'],
		entities: ['WORLD'],
		articles: [17],
		kinds: ['line', 'bars'],
		currencies: ['usd'],
		series: 'publisher',
		title: () => null,
		neutral: () => m.ransom_payments_neutral(),
		subtitle: () => null,
		notes: () => []
	};`;
const WORDS = {
	en: ['Ransoms paid', 'Article {laundering} covers the laundering of proceeds.', 'Ransoms paid in cryptocurrency'],
	vi: ['Tiền chuộc', 'Điều {laundering} quy định về rửa tiền.', 'Tiền chuộc trả bằng tiền mã hóa']
} as const;

test('a spec and its words are all that a new chart needs', { timeout: 300_000 }, () => {
	const copy = new ProjectCopy();
	copy.write('src/lib/charts/ransom-payments.ts', SPEC);
	for (const [language, [name, aside, neutral]] of Object.entries(WORDS)) {
		copy.say(language, {
			ransom_payments_name: name,
			ransom_payments_aside: aside,
			ransom_payments_neutral: neutral
		});
	}
	copy.expectPassed(2, 'ransom-payments', ['tests/golden']);
	const drawn = (picture: string) => copy.read(`tests/golden/charts/ransom-payments.${picture}.txt`);
	expect(drawn('line')).toContain('title: Ransoms paid in cryptocurrency');
	expect(drawn('line')).toContain('title: Tiền chuộc trả bằng tiền mã hóa');
	expect(drawn('bars')).toContain('Chainalysis');
});
