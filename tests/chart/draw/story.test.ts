import { beforeEach, describe, expect, test } from 'vitest';
import type { DrawInput } from '$lib/chart/drawing';
import { specMade } from '$lib/chart/made';
import type { Observation } from '$lib/data/observation';
import type { Filters } from '$lib/filters/filters';
import { speak } from '$lib/words/language';
import { smallInput, specOf } from '../../fixtures/draw-input';
import { observation, yearly } from '../../fixtures/observations';

function told(
	slug: string,
	rows: readonly Observation[],
	filters: Partial<Filters> = {},
	more: Partial<Pick<DrawInput, 'against'>> = {}
) {
	const words = {
		entities: { AUS: 'Australia', SGP: 'Singapore' },
		publishers: { itu: 'ITU' },
		categories: { CA: 'California', TX: 'Texas', FL: 'Florida', UT: 'Utah' },
		metrics: {
			cases: { label: '', class: 'police-cases' },
			gci_score: { label: 'Global Cybersecurity Index', class: 'index' },
			cyberattacks_part_year: { label: '', class: 'part-year', quantity: 'cyberattacks' }
		}
	};
	return specMade(specOf(slug), smallInput(slug, { rows, filters, words, countries: ['AUS', 'SGP'], ...more }))
		.chartText;
}
const share = (entity: string, values: Readonly<Record<number, number>>) =>
	yearly(values, { entity, metric: 'internet_users_share', unit: 'percent', publisher: 'itu' });

beforeEach(() => speak('en'));

describe('a title', () => {
	test('of a path names its first and last share', () => {
		const { title } = told('internet-users', share('AUS', { 2000: 20, 2010: 60, 2020: 90 }));
		expect(title).toBe('Australia: from 20% of people online in 2000 to 90% in 2020');
	});

	test('of a slope speaks of the two years drawn, not of those between', () => {
		const rows = [...share('AUS', { 2000: 4, 2010: 60, 2020: 90 }), ...share('SGP', { 2000: 10, 2020: 80 })];
		const { title } = told('internet-users', rows, { kind: 'slope', from: 2000, to: 2010 });
		expect(title).toBe('Australia: from 4% of people online in 2000 to 60% in 2010');
	});

	test('is neutral where a path ends as it began', () => {
		const { title } = told('internet-users', share('AUS', { 2000: 90.01, 2020: 90.02 }));
		expect(title).toBe('How many people are online · Australia · 2000–2020');
	});

	test('says so where only some of the countries drawn can be compared', () => {
		const rows = [
			...yearly({ 2020: 10, 2021: 20 }, { entity: 'AUS', metric: 'cases', unit: 'cases' }),
			...yearly({ 2020: 2, 2021: 1 }, { entity: 'NZL', metric: 'cases', unit: 'cases' }),
			...yearly({ 2021: 3 }, { entity: 'SGP', metric: 'cases', unit: 'cases' }),
			...yearly({ 2021: 4 }, { entity: 'FRA', metric: 'cases', unit: 'cases' })
		];
		const all = { countries: ['AUS', 'NZL', 'SGP', 'FRA'] };
		expect(told('scam-reports', rows, all).title).toBe(
			'From 2020 to 2021, reports or cases rose in 1 of 2 countries with both figures; not in NZL'
		);
		expect(told('scam-reports', rows, { countries: ['AUS', 'NZL'] }).title).toBe(
			'Reports or cases in 2021: Australia 20; NZL 1'
		);
		expect(told('scam-reports', rows, { countries: ['AUS'] }).title).toBe(
			'Australia: reports or cases from 10 in 2020 to 20 in 2021'
		);
		expect(told('scam-reports', rows, { ...all, measure: 'per-person' }).title).toBe(
			'Complaints filed and cases recorded per 100,000 people'
		);
	});

	test('compares only publishers that are drawn, and only where all of one thing are', () => {
		const rows = ['a', 'b', 'c'].map((publisher, at) =>
			observation({ metric: 'online_scam_losses', unit: 'VND', publisher, value: 10 ** at })
		);
		expect(told('vietnam-online-scams', rows).title).toBe(
			'For 2024, 3 publishers put the online_scam_losses in VNM at VND\u00a01 or 10 or 100: 100 times apart'
		);
		expect(told('vietnam-online-scams', rows, { sources: ['a', 'b'] }).title).toBe(
			'What Viet Nam lost to online scams, by publisher · 2024'
		);
	});

	test('of figures side by side tells what each counted, and what is of part of a year', () => {
		const attack = (publisher: string, value: number, of: Partial<Observation> = {}) =>
			observation({ metric: 'cyberattacks', unit: 'incidents', publisher, value, ...of });
		const part = { metric: 'cyberattacks_part_year', flags: ['part-year'] } as const;
		const rows = [attack('nca', 659_000, { status: 'survey' }), attack('ais', 4029, part)];
		expect(told('vietnam-cyberattacks', rows).title).toBe(
			'Attacks on Viet Nam in 2024: 659,000 (nca); 4,029 (ais, part of the year)'
		);
		const doubted = [
			...rows,
			attack('a05', 100_000, { year: 2025, flags: ['disputed'] }),
			attack('nca', 5, { year: 2025 })
		];
		expect(told('vietnam-cyberattacks', doubted).title).toContain('in 2024');
	});

	test('of scores says which year each is of where they differ', () => {
		const score = (entity: string, year: number, value: number) =>
			observation({ entity, year, value, metric: 'gci_score', unit: 'index' });
		const same = [score('AUS', 2024, 90), score('SGP', 2024, 99.9)];
		expect(told('cyber-indices', same).title).toBe(
			'Global Cybersecurity Index, grades for commitments in 2024: Australia 90; Singapore 99.9'
		);
		const mixed = [score('AUS', 2024, 90), score('SGP', 2022, 99.9), score('NZL', 2024, 80)];
		expect(told('cyber-indices', mixed, { countries: ['AUS', 'SGP', 'NZL'] }).title).toBe(
			'Global Cybersecurity Index, grades for commitments: Australia 90 in 2024; Singapore 99.9 in 2022; NZL 80 in 2024'
		);
		const equal = [score('AUS', 2024, 90), score('SGP', 2024, 90)];
		expect(told('cyber-indices', equal).title).toBe(
			'Global Cybersecurity Index, grades for commitments in 2024: Australia 90; Singapore 90'
		);
	});
});

describe('what bars bring out', () => {
	const rows = ['CA', 'TX', 'FL', 'UT'].map((category, at) =>
		observation({ entity: 'USA', metric: 'ic3_state_losses', category, value: 4 - at })
	);

	test('is what the title speaks of', () => {
		const { title, spoken } = told('us-states', rows, { kind: 'bars' });
		expect(title).toBe('California, Texas and Florida: 90% of the losses reported by state in 2024');
		expect(spoken).toEqual(['CA', 'TX', 'FL']);
	});

	test('is nothing where the title is neutral', () => {
		expect(told('us-states', rows, { measure: 'change' }).spoken).toEqual([]);
	});
});

describe('subtitles and notes', () => {
	test('a strip of single figures, always logarithmic, has the subtitle of its chart', () => {
		const rows = [observation({ metric: 'online_scam_losses', unit: 'VND' })];
		expect(told('vietnam-online-scams', rows)).toMatchObject({
			subtitle: 'Lost to online scams in Viet Nam, dong. Every figure held here for a year, none averaged.',
			reading: 'Log scale: equal distances are equal factors.'
		});
	});

	test('where the title is a finding and several metrics are drawn, the subtitle says of what', () => {
		const rows = [100, 500].map((value) =>
			observation({ metric: 'cyberattacks', unit: 'incidents', publisher: `p${value}`, value })
		);
		expect(told('vietnam-cyberattacks', rows).subtitle).toBe(
			'Cyberattacks counted in Viet Nam, by publisher: incidents, 2024.'
		);
	});

	test('what is said of the picture is said of the picture that is drawn', () => {
		const rows = [
			...yearly({ 2020: 1, 2021: 2 }, { entity: 'AUS', metric: 'cases', unit: 'cases' }),
			...yearly({ 2020: 2, 2021: 1 }, { entity: 'SGP', metric: 'cases', unit: 'cases' })
		];
		const as = (filters: Partial<Filters>) => told('scam-reports', rows, filters);
		const [under, receipt] = [
			'The line under each name says what is counted.',
			'Select a figure to see what it counts.'
		];
		expect(as({})).toMatchObject({ reading: 'The panels share one scale.' });
		expect(as({}).notes).toContain(under);
		for (const filters of [{ kind: 'line' }, { kind: 'bars' }, { kind: 'slope' }, { tab: 'map' }] as const) {
			expect(as(filters).reading).toBe('');
			expect(as(filters).notes).toContain(receipt);
			expect(as(filters).notes.join()).not.toMatch(/amber|under each name/);
		}
		expect(as({ kind: 'line', scale: 'log' }).reading).toBe('Log scale: each line is ten times the one below.');
		const across = told('cyber-indices', [], { kind: 'scatter', against: 'losses_per_person' });
		expect(across.reading).toBe('Across: reported losses, US dollars per person, log scale.');
	});

	test('a scatter plot names whose figures stand across, and their years', () => {
		const rows = [observation({ entity: 'AUS', metric: 'gci_score', unit: 'index', value: 90 })];
		const { notes } = told('cyber-indices', rows, { kind: 'scatter' }, { against: share('AUS', { 2023: 95 }) });
		expect(notes).toContain('Across, share of people online, %: ITU (2023).');
	});

	test('local money that the picture cannot be drawn in is refused in words', () => {
		const rows = (['AUS', 'SGP'] as const).flatMap((entity) =>
			yearly({ 2020: 10, 2021: 20 }, { entity, metric: 'spf_scam_losses', unit: entity === 'AUS' ? 'AUD' : 'SGD' })
		);
		const as = (kind: 'line' | 'facets') => told('scam-losses', rows, { currency: 'local', kind }).notes;
		const refused =
			'Local currencies share no axis, so this picture is in US dollars; small charts, or one country alone, can be drawn in its own.';
		expect(as('line')).toContain(refused);
		expect(as('facets')).not.toContain(refused);
		speak('vi');
		expect(as('line')).toContain(
			'Các đồng tiền khác nhau không thể chung một trục nên hình này tính bằng đô la Mỹ; các biểu đồ nhỏ hoặc một nước riêng lẻ có thể vẽ bằng đồng nội tệ.'
		);
	});
});
