import { describe, expect, test } from 'vitest';
import { openData } from '$lib/data/server/load';
import { echoesOf, originOf, repeatsOf } from '$lib/receipt/lineage';
import { chainsOf, chainWith, repeatRows } from '$lib/receipt/server/chains';
import { repeatedOn } from '$lib/receipt/server/repeated';

/** b and c repeat a, d repeats c; nobody knows what e repeats. */
const repeats = repeatsOf([
	{ figure: 'b', repeats: 'a', how: '' },
	{ figure: 'd', repeats: 'c', how: '' },
	{ figure: 'c', repeats: 'a', how: '' },
	{ figure: 'e', repeats: null, how: '' }
]);

describe('the origin of a figure', () => {
	test('is itself where it repeats none', () => {
		expect(originOf('a', repeats)).toBe('a');
		expect(originOf('never heard of', repeats)).toBe('never heard of');
	});

	test('is found through others that repeat it', () => {
		expect([originOf('b', repeats), originOf('d', repeats)]).toEqual(['a', 'a']);
	});

	test('is nowhere where the first publication is not held', () => {
		expect(originOf('e', repeats)).toBeNull();
		expect(originOf('f', new Map([...repeats, ['f', 'e']]))).toBeNull();
	});

	test('is found even where figures repeat one another in a circle', () => {
		const circle = new Map([
			['x', 'y'],
			['y', 'z'],
			['z', 'y']
		]);
		expect([originOf('x', circle), originOf('y', circle)]).toEqual(['y', 'y']);
	});

	test('knows who repeats it, at first hand or through others', () => {
		expect(echoesOf('a', repeats)).toEqual(['b', 'd', 'c']);
		expect(echoesOf('c', repeats)).toEqual([]);
	});
});

describe('the package', () => {
	const data = openData();
	const figures = data.figures;
	const rows = repeatRows(data, 'en');

	test('says of every echo what it repeats, and of no other figure', () => {
		const echoes = figures.filter(({ flags }) => flags.includes('echo')).map(({ id }) => id);
		expect(rows.map(({ figure }) => figure).sort()).toEqual(echoes.sort());
		expect(rows.length).toBeGreaterThan(20);
	});

	test('has no chain that ends in an echo, and says how every repetition is known in both languages', () => {
		const table = repeatsOf(rows);
		for (const { figure, how } of [...rows, ...repeatRows(data, 'vi')]) {
			const origin = originOf(figure, table);
			expect(origin === null || !table.has(origin), figure).toBe(true);
			expect(how, figure).not.toBe('');
		}
	});

	test('has no repeat that was published before what it repeats', () => {
		const published = new Map(figures.map(({ id, source }) => [id, data.sources.get(source)?.published?.slice(0, 4)]));
		for (const { figure, repeats: origin } of rows) {
			if (origin === null) continue;
			const [first, later] = [published.get(origin), published.get(figure)];
			expect(first !== undefined && later !== undefined && first <= later, figure).toBe(true);
		}
	});

	test('leads 6, 8, 9.5 and 10.5 trillion back to Cybersecurity Ventures, whoever is named', () => {
		const [chain] = chainsOf(data, ['cybercrime_cost'], 'en');
		expect(chain?.publisher).toBe('cybersecurity-ventures');
		const firsts = chain?.figures.filter(({ repeats: of }) => of === null) ?? [];
		expect(firsts.map(({ year }) => year).sort()).toEqual([2021, 2023, 2024, 2025]);
		const houses = new Set(chain?.figures.map(({ by: house }) => house));
		for (const house of ['Tuoi Tre News', 'The Saigon Times', 'vietnam.vn']) expect(houses).toContain(house);
	});

	test('finds the chain of a figure from either end, and none for one that stands alone', () => {
		const gasa = chainWith(data, 'VNM.2023.online_scam_losses.vov-2024-08', 'en');
		expect(gasa?.publisher).toBe('gasa');
		expect(chainWith(data, 'VNM.2023.online_scam_losses.mic-gasa-vnm-2024-01', 'en')).toEqual(gasa);
		expect(chainWith(data, 'WORLD.2026.cybercrime_cost.cybernoz-cdm-2026', 'en')).toBeNull();
		expect(chainWith(data, 'no such figure', 'en')).toBeNull();
	});

	test('states in a title how many figures repeat another, not how many a publisher has', () => {
		expect(repeatedOn(data, 'global-losses', 'en')?.title).toMatch(
			/^8 of the \d+ published figures repeat a figure of Cybersecurity Ventures$/
		);
		expect(repeatedOn(data, 'global-losses', 'vi')?.title).toMatch(
			/^8\/\d+ con số đã công bố dẫn lại số của Cybersecurity Ventures$/
		);
		expect(repeatedOn(data, 'vietnam-internet-users', 'en')?.title).toBe(
			'2 of the 10 published figures repeat a figure of DataReportal'
		);
		expect(repeatedOn(data, 'scam-losses', 'en')).toBeNull();
		expect(repeatedOn(data, 'us-states', 'en')).toBeNull();
	});
});
