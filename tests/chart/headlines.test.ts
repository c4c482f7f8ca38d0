import { describe, expect, test } from 'vitest';
import type { Kind, Measure } from '$lib/data/choices';
import { specMade } from '$lib/chart/made';
import type { Filters } from '$lib/filters/filters';
import { chosenInput, OBSERVED, specOf, wholeInput } from '../fixtures/draw-input';

/** The title of a chart after a choice. */
function titleOf(slug: string, filters: Partial<Filters>): string {
	return specMade(specOf(slug), chosenInput(slug, filters)).chartText.title;
}

/** Every kind and measure of a chart, each with each. */
function viewsOf(slug: string): readonly (readonly [Kind | 'map', Measure])[] {
	const { kinds, map, measures } = specOf(slug);
	return [...kinds, ...(map ? (['map'] as const) : [])].flatMap((kind) =>
		measures.map((measure) => [kind, measure] as const)
	);
}

const chosen = (kind: Kind | 'map', measure: Measure): Partial<Filters> =>
	kind === 'map' ? { tab: 'map', measure } : { kind, measure };

describe.each(OBSERVED.filter((slug) => specOf(slug).series === 'country'))('titles of %s', (slug) => {
	const { words, rows } = wholeInput(slug);
	const withFigures = new Set(rows.map(({ entity }) => entity));
	const places = specOf(slug).countries.filter((code) => code !== 'WORLD' && withFigures.has(code));
	const pairs = places.flatMap((one, at) => places.slice(at + 1).map((other) => [one, other]));

	test.each(viewsOf(slug))('%s, %s: every pair of its countries stands in the title by name', (kind, measure) => {
		for (const countries of pairs) {
			const title = titleOf(slug, { ...chosen(kind, measure), countries });
			const drawn = specMade(specOf(slug), chosenInput(slug, { ...chosen(kind, measure), countries })).drawing.rows;
			for (const code of new Set(drawn.map(({ entity }) => entity).filter((one) => countries.includes(one)))) {
				expect(title).toContain(words.entities[code]);
			}
			expect(title).not.toMatch(/\b0 of|none of|undefined|NaN|times\b/);
			expect(title.length).toBeLessThan(200);
		}
	});

	test('of one country, of the chart’s own and of all on the map, in every measure', () => {
		for (const [kind, measure] of viewsOf(slug)) {
			for (const countries of [[], ...places.map((code) => [code])]) {
				const title = titleOf(slug, { ...chosen(kind, measure), countries });
				expect(title).not.toMatch(/\b0 of|none of|undefined|NaN/);
				expect(title.length).toBeLessThan(200);
			}
		}
	});
});

describe('titles after a choice, in literal words', () => {
	test.each([
		[
			'scam-losses',
			{ countries: ['SGP', 'MYS'], measure: 'per-person', from: 2024, to: 2024, kind: 'bars' },
			'Reported losses per person in 2024: Singapore $137.6 (all scams, police cases); Malaysia $9.65 (online scams, police cases)'
		],
		[
			'scam-losses',
			{ countries: ['SGP', 'MYS'] },
			'Reported losses in 2025: Singapore $698.9 million (all scams, police cases); Malaysia $647.1 million (online scams, police cases)'
		],
		[
			'scam-losses',
			{ countries: ['SGP'], measure: 'gdp-share' },
			'Reported losses as a share of GDP in 2024: Singapore 0.15% (all scams, police cases)'
		],
		[
			'scam-losses',
			{ countries: ['SGP'] },
			'Singapore: reported losses from S$170.8 million in 2019 to S$913.1 million in 2025; most in 2024, S$1.11 billion'
		],
		[
			'scam-losses',
			{ countries: ['USA', 'SGP', 'JPN'], measure: 'change' },
			'Losses that people and banks reported, change since the first year drawn · United States, Singapore and Japan · 2011–2025'
		],
		[
			'scam-losses',
			{ measure: 'per-person' },
			'Losses that people and banks reported per person · 8 countries · 2010–2025'
		],
		[
			'scam-losses',
			{ countries: ['SGP', 'MYS'], tab: 'map' },
			'Reported losses in 2025: Singapore $698.9 million (all scams, police cases); Malaysia $647.1 million (online scams, police cases)'
		],
		[
			'scam-reports',
			{ countries: ['SGP'] },
			'Singapore: reports or cases from 6,189 in 2018 to 37,308 in 2025; most in 2024, 51,501'
		],
		[
			'scam-reports',
			{ countries: ['SGP', 'CAN'], measure: 'per-person' },
			'Reports or cases per 100,000 people in 2024: Singapore 853.1 (all scams, police cases); Canada 263.7 (fraud reports of the public)'
		],
		['internet-users', { countries: ['VNM', 'THA'] }, 'People online in 2024: Viet Nam 84.2%; Thailand 90.9%'],
		[
			'internet-users',
			{ countries: ['VNM', 'THA', 'PHL', 'IDN'] },
			'People online in 2023: from 69.2% (Indonesia) to 89.5% (Thailand)'
		],
		[
			'internet-users',
			{ countries: ['VNM', 'THA'], metrics: ['internet_users'] },
			'Number of people online in 2024: Viet Nam 85 million; Thailand 65.1 million'
		],
		[
			'cyber-indices',
			{ countries: ['VNM', 'THA'] },
			'Global Cybersecurity Index, grades for commitments in 2024: Viet Nam 99.7; Thailand 99.2'
		],
		[
			'us-states',
			{ kind: 'bars', measure: 'per-person' },
			'Reported losses per person in 2024: highest $421.7 (District of Columbia)'
		],
		[
			'global-losses',
			{ measure: 'change' },
			'What publishers say cybercrime costs the world, change since the first year drawn · 2009–2031'
		]
	] as const)('%s %o', (slug, filters, title) => {
		expect(titleOf(slug, filters).replaceAll('\u00a0', ' ')).toBe(title);
	});
});
