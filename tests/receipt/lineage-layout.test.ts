import { describe, expect, test } from 'vitest';
import { openData } from '$lib/data/server/load';
import {
	echoesOf,
	originOf,
	repeatsOf,
	layoutLineage,
	momentOf,
	type LineageFigure
} from '$lib/receipt/lineage-layout';
import { chainsOf, chainWith, repeatRows, repeatedOn } from '$lib/receipt/server/chains';
import fc from 'fast-check';
import { faultsIn } from '../fixtures/observations';

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
			// An undated document is after nothing that is known
			if (later !== undefined) expect(first !== undefined && first <= later, figure).toBe(true);
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
			/^11 of the \d+ published figures repeat a figure of Cybersecurity Ventures$/
		);
		expect(repeatedOn(data, 'global-losses', 'vi')?.title).toMatch(
			/^11\/\d+ con số đã công bố dẫn lại số của Cybersecurity Ventures$/
		);
		expect(repeatedOn(data, 'vietnam-internet-users', 'en')?.title).toBe(
			'2 of the 10 published figures repeat a figure of DataReportal'
		);
		expect(repeatedOn(data, 'scam-losses', 'en')).toBeNull();
		expect(repeatedOn(data, 'us-states', 'en')).toBeNull();
	});
});

function figure(id: string, published: string | null, repeats: string | null = null): LineageFigure {
	return { id, text: id, year: 2025, document: null, by: '', published, date: published ?? '', repeats, how: '' };
}
const ids = (figures: readonly LineageFigure[]) => layoutLineage({ figures }).rows.map(({ figure: { id } }) => id);

describe('the moment of a document', () => {
	test('is as exact as its date', () => {
		expect(momentOf('2025')).toBe(2025.5);
		expect(momentOf('2025-07')).toBeCloseTo(2025.542, 3);
		expect(momentOf('2025-01-01')).toBeCloseTo(2025.001, 3);
		expect(momentOf('2025-12-31')).toBeCloseTo(2025.999, 3);
	});

	test('is unknown where it bears no date', () => {
		expect(momentOf(null)).toBeNull();
		expect(momentOf('spring')).toBeNull();
	});
});

describe('the picture of a chain', () => {
	const chain = [
		figure('third', '2023', 'first'),
		figure('other', '2021'),
		figure('first', '2020'),
		figure('second', '2022', 'first'),
		figure('deeper', '2024', 'second')
	];

	test('has first figures by date, each followed by what repeats it', () => {
		expect(ids(chain)).toEqual(['first', 'second', 'deeper', 'third', 'other']);
		expect(layoutLineage({ figures: chain }).rows.map(({ depth }) => depth)).toEqual([0, 1, 2, 1, 0]);
	});

	test('places marks by date on an axis of whole years', () => {
		const { rows, ticks } = layoutLineage({ figures: chain });
		expect(rows.map(({ x }) => x)).toEqual([0.1, 0.5, 0.9, 0.7, 0.3]);
		expect(ticks.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
		expect(ticks.map(({ x }) => x)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
	});

	test('ties every repeat to what it repeats, past the rows between', () => {
		const { rows } = layoutLineage({ figures: chain });
		expect(rows.map(({ from }) => from)).toEqual([null, 0.1, 0.5, 0.1, null]);
		expect(rows.map(({ goesOn }) => goesOn)).toEqual([false, true, false, false, false]);
		expect(rows.map(({ past }) => past)).toEqual([[], [], [0.1], [], []]);
		expect(rows.map(({ repeated }) => repeated)).toEqual([true, true, false, false, false]);
	});

	test('gives an undated document no place, and puts it last among its like', () => {
		const { rows } = layoutLineage({
			figures: [figure('a', '2020'), figure('b', null, 'a'), figure('c', '2021', 'a')]
		});
		expect(rows.map(({ figure: { id }, x }) => [id, x])).toEqual([
			['a', 0.25],
			['c', 0.75],
			['b', null]
		]);
	});

	test('shows a figure as a first one where what it repeats is not in the chain', () => {
		expect(layoutLineage({ figures: [figure('a', '2020', 'elsewhere')] }).rows[0]).toMatchObject({
			depth: 0,
			from: null
		});
	});

	test('of nothing is empty', () => {
		expect(layoutLineage({ figures: [] }).rows).toEqual([]);
	});

	test('holds every figure once, within the axis, whatever the dates', () => {
		const date = fc.option(fc.stringMatching(/^20[0-3]\d(-(0[1-9]|1[0-2])(-(0[1-9]|2[0-8]))?)?$/), { nil: null });
		fc.assert(
			fc.property(fc.array(fc.tuple(date, fc.nat(20)), { maxLength: 12 }), (drafts) => {
				const figures = drafts.map(([published, of], at) => figure(String(at), published, of < at ? String(of) : null));
				const layout = layoutLineage({ figures });
				expect(layout.rows.map(({ figure: { id } }) => id).sort()).toEqual(figures.map(({ id }) => id).sort());
				expect(layout.rows.every(({ x }) => x === null || (x >= 0 && x <= 1))).toBe(true);
				expect(faultsIn(layout)).toEqual([]);
			})
		);
	});
});
