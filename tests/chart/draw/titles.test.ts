import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DrawInput } from '$lib/chart/drawing';
import { fit } from '$lib/chart/draw/fit';
import { specMade } from '$lib/chart/made';
import { unfilteredInput } from '$lib/catalogue/server/unfiltered-input';
import { STATUSES, type Observation } from '$lib/data/observation';
import { openData } from '$lib/data/server/load';
import { NO_FILTERS, type Filters } from '$lib/filters/filters';
import { speak, type Language } from '$lib/words/language';
import { chartDisagreement } from '$lib/receipt/server/disagreement';
import { timesText } from '$lib/statements/spread';
import { knownOf, OBSERVED, specOf } from '../../fixtures/draw-input';
import { numbersIn } from '../../fixtures/numbers-in';

const CHOICES = 200;
const data = openData();

/** What a reader may choose of a chart: any of its places, years, shapes, measures, metrics, statuses and publishers. */
function choices({ dataset, rows }: DrawInput): readonly Filters[] {
	const of = <T>(values: readonly T[]) => [...new Set(values)];
	const years = of(rows.map(({ year }) => year)).sort((a, b) => a - b);
	const codes = dataset.series === 'country' ? of(rows.map(({ entity }) => entity)) : [];
	const publishers = of(rows.map(({ publisher }) => publisher));
	const known = knownOf({ rows, dataset });
	const maybe = <T>(values: readonly T[], none: T | null = null) => fc.constantFrom(none, none, ...values);
	const some = <T>(values: readonly T[], most: number) =>
		fc.oneof(
			{ weight: 2, arbitrary: fc.constant<T[]>([]) },
			{ weight: 1, arbitrary: fc.subarray([...values], { maxLength: Math.min(most, values.length) }) }
		);
	const choice = fc.record({
		countries: some(codes, 6),
		span: fc.tuple(maybe(years), maybe(years)),
		kind: maybe(dataset.kinds),
		tab: fc.constantFrom(...(dataset.map ? (['chart', 'chart', 'map'] as const) : (['chart'] as const))),
		measure: fc.constantFrom('value' as const, ...dataset.measures),
		currency: maybe(dataset.currencies),
		metrics: some(dataset.oneOf.length > 0 ? dataset.oneOf : known.metrics, dataset.oneOf.length > 0 ? 1 : 3),
		statuses: some(STATUSES, 2),
		sources: some(publishers, 3)
	});
	return fc.sample(choice, { numRuns: CHOICES, seed: 2026 }).map(({ span: [one, other], ...chosen }) => {
		const [from, to] = one !== null && other !== null && one > other ? [other, one] : [one, other];
		return fit({ ...NO_FILTERS, ...chosen, from, to }, dataset, known).filters;
	});
}

interface Told {
	readonly title: string;
	readonly rests: readonly string[];
}

/** The title of every choice, in one language. */
function titles(slug: string, language: Language): readonly Told[] {
	speak(language);
	const input = unfilteredInput(data, slug, language);
	return choices(input).map((filters) => {
		const now = { ...input, filters };
		const { title, rests = [] } = specMade(specOf(slug), now).chartText;
		return { title, rests };
	});
}

/** The factors that strips show, as `2023: 39 to 49`. */
function factorsShown(slug: string, language: Language): ReadonlySet<string> {
	const { conflicts } = chartDisagreement(data, language, slug);
	return new Set(
		conflicts.flatMap(({ year, spread }) => (spread === null ? [] : [`${year}: ${timesText(spread, language)}`]))
	);
}

const FACTOR: Readonly<Record<Language, RegExp>> = {
	en: /^For (\d{4}),.*: (\S+(?: to \S+)?) times apart/,
	vi: /^Năm (\d{4}),.*, chênh nhau (\S+(?: đến \S+)?) lần/
};
const FACTOR_WORDS: Readonly<Record<Language, RegExp>> = { en: /times|-fold/, vi: /(?<!\p{L})lần(?!\p{L})/u };
/** Words by which a title says what is weak in a figure that it rests on. */
const SAYS: Readonly<Record<string, Readonly<Record<Language, RegExp>>>> = {
	'part-year': { en: /part of the year/, vi: /chưa trọn năm/ },
	disputed: { en: /disputed/, vi: /có số khác mâu thuẫn/ },
	'not-found-again': { en: /not found again/, vi: /không tìm lại được/ },
	projection: { en: /forecast/, vi: /dự báo/ }
};
const weakIn = ({ flags, status }: Observation) => [
	...flags.filter((flag) => flag !== 'break' && flag !== 'echo'),
	...(status === 'projection' ? ['projection'] : [])
];

describe.each(OBSERVED)('titles of %s over 200 choices', { timeout: 120_000 }, (slug) => {
	const [english = [], vietnamese = []] = (['en', 'vi'] as const).map((language) => titles(slug, language));
	const rows = new Map(unfilteredInput(data, slug, 'en').rows.map((row) => [row.id, row]));

	test('say the same numbers in both languages', () => {
		expect(english).toHaveLength(CHOICES);
		const unlike = english.flatMap(({ title }, at) => {
			const other = vietnamese[at]?.title ?? '';
			return numbersIn(title, 'en').join() === numbersIn(other, 'vi').join() ? [] : [`${title} ≠ ${other}`];
		});
		expect(unlike).toEqual([]);
	});

	test.each(['en', 'vi'] as const)('have no factor that no strip of that year shows, in %s', (language) => {
		const shown = factorsShown(slug, language);
		const wrong = (language === 'en' ? english : vietnamese).filter(({ title }) => {
			if (!FACTOR_WORDS[language].test(title)) return false;
			const [, year, times] = FACTOR[language].exec(title) ?? [];
			return !shown.has(`${year}: ${times}`);
		});
		expect(wrong).toEqual([]);
	});

	test.each(['en', 'vi'] as const)('rest on no weak figure without saying so, in %s', (language) => {
		const wrong = (language === 'en' ? english : vietnamese).flatMap(({ title, rests }) =>
			rests.flatMap((id) => {
				const row = rows.get(id);
				const unsaid =
					row === undefined ? ['unknown'] : weakIn(row).filter((weak) => SAYS[weak]?.[language].test(title) !== true);
				return unsaid.map((weak) => `${title}: ${id} is ${weak}`);
			})
		);
		expect(wrong).toEqual([]);
	});

	test('are words: never a code, a hole, a zero of so many, or a share above the whole', () => {
		const all = [...english, ...vietnamese].map(({ title }) => title);
		expect(all.filter((title) => /NaN|undefined|null|[{}_]|^\s*$|\b0 of \d| {2}/.test(title))).toEqual([]);
		const shares = all.flatMap((title) =>
			// A change has its sign before it, and may be any
			[...title.matchAll(/(?<![+\d.,])([\d.,]+)%/g)].map(([, share = '']) => Number(share.replace(',', '.')))
		);
		expect(shares.filter((share) => share > 100)).toEqual([]);
	});
});

test('numbers are read out of a sentence as what they are', () => {
	expect(
		numbersIn('For 2023, 2 publishers put it at VND\u00a08–10 or 391.8\u00a0trillion: 39 to 49 times apart', 'en')
	).toEqual(['2', '39', '49', '2023', '8000000000000', '10000000000000', '391800000000000']);
	expect(
		numbersIn('Năm 2023, 2 bên: 8.000–10.000 hoặc 391.800\u00a0tỷ\u00a0đồng, chênh nhau 39 đến 49 lần', 'vi')
	).toEqual(['2', '39', '49', '2023', '8000000000000', '10000000000000', '391800000000000']);
	expect(numbersIn('A05: VND\u00a079,719–99,649 or VND\u00a03.9\u00a0million per person', 'en')).toEqual([
		'79719',
		'99649',
		'3900000'
	]);
});
