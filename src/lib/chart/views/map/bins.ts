import { quantileSorted } from 'd3';

/** One class of a map: values from `from` up to, but without, `to`; the last class has its upper end too. */
export interface Bin {
	readonly from: number;
	readonly to: number;
	/** Its colour, 2 (few) to 6 (many). */
	readonly step: number;
}

/** Which of the five colours so many classes take: as far apart as they go. A sixth, paler, would be lost on the paper. */
const STEPS: readonly (readonly number[])[] = [[], [4], [2, 5], [2, 4, 6], [2, 3, 4, 6], [2, 3, 4, 5, 6]];
/** First digits that a round number may have. */
const ROUND = [1, 2, 2.5, 5, 10] as const;
/** Values further apart than this factor are broken at round numbers of any size, others at multiples of one unit. */
const WIDE = 50;

/**
 * Classes of about as many values each, broken at round numbers: at 1, 2, 2.5 or 5 × 10ⁿ where the values span a factor of
 * fifty or more, else at multiples of such a number. Zeros have no class (a map shows them apart); no class is empty.
 * @param count most classes wanted, at most 5: more shades of one colour are hard to tell apart
 * @returns from low to high, without gaps; none where there are no values but zero
 */
export function binsOf(values: readonly number[], count = STEPS.length - 1): readonly Bin[] {
	const sorted = values.filter((value) => Number.isFinite(value) && value !== 0).sort((a, b) => a - b);
	const [low] = sorted;
	const high = sorted.at(-1);
	if (low === undefined || high === undefined) return [];
	const most = Math.max(1, Math.min(count, STEPS.length - 1, new Set(sorted).size));
	const quantiles = Array.from({ length: most - 1 }, (_, at) => quantileSorted(sorted, (at + 1) / most) ?? low);
	const wide = low > 0 && high / low >= WIDE;
	const middle = (quantiles.at(-1) ?? high) - (quantiles[0] ?? low);
	const unit = unitOf(low, high, most, middle);
	const round = (value: number) => (wide ? roundDown(value) : tidy(Math.round(value / unit) * unit));
	const [first, last] = wide || unit === 0 ? roundEnds(low, high) : unitEnds(low, high, unit);
	const inner = unit === 0 ? [] : quantiles.map(round).filter((value) => value > first && value < last);
	const kept = withoutEmpty(sorted, [first, ...new Set(inner), last]);
	const steps = STEPS[kept.length - 1] ?? [];
	return kept.slice(1).map((to, at) => ({ from: kept[at] ?? first, to, step: steps[at] ?? 6 }));
}

/** Index of the class that holds the value; null where none does. */
export function binAt(bins: readonly Bin[], value: number): number | null {
	const found = bins.findIndex(
		({ from, to }, at) => value >= from && (value < to || (at === bins.length - 1 && value === to))
	);
	return found < 0 ? null : found;
}

/** Leaves out every break that would close a class without a value. */
function withoutEmpty(sorted: readonly number[], breaks: readonly number[]): readonly number[] {
	const kept: number[] = [];
	breaks.forEach((value, at) => {
		const before = kept.at(-1);
		const last = at === breaks.length - 1;
		const holds =
			before === undefined || sorted.some((one) => one >= before && (one < value || (last && one === value)));
		if (holds) kept.push(value);
		else kept[kept.length - 1] = last ? value : (before ?? value);
	});
	return kept;
}

/** The largest round number that is not above a positive value; zero for zero. */
function roundDown(value: number): number {
	if (value <= 0) return 0;
	const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
	return tidy(power * Math.max(...ROUND.filter((digit) => digit * power <= value * (1 + 1e-9)), 1));
}

function roundUp(value: number): number {
	const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
	return tidy(power * (ROUND.find((digit) => digit * power >= value * (1 - 1e-9)) ?? 10));
}

/**
 * The unit that breaks are multiples of: half a class, rounded; less where a few values lie far from all others, whose breaks
 * would else be one. Zero where all values are as good as equal.
 * @param middle how far the first and the last of the inner breaks lie apart, unrounded
 */
function unitOf(low: number, high: number, count: number, middle: number): number {
	const span = high - low;
	if (span <= Math.max(Math.abs(low), Math.abs(high)) * 1e-9) return 0;
	const half = span / (count * 2);
	// Breaks that are as good as equal leave one class whatever the unit
	return roundDown(middle > span * 1e-6 ? Math.min(half, middle / (count - 1)) : half);
}

function unitEnds(low: number, high: number, unit: number): readonly [number, number] {
	const first = tidy(Math.floor(tidy(low / unit)) * unit);
	const last = tidy(Math.ceil(tidy(high / unit)) * unit);
	return [first <= low ? first : tidy(first - unit), last >= high ? last : tidy(last + unit)];
}

/** The round numbers around values of either sign; a round number that stands alone has the next one above it. */
function roundEnds(low: number, high: number): readonly [number, number] {
	const first = low > 0 ? below(low) : -above(-low);
	const last = high > 0 ? above(high) : -below(-high);
	if (first < last) return [first, last];
	return high > 0 ? [first, roundUp(high * 1.01)] : [-roundUp(-low * 1.01), last];
}

/** A round number that is surely not above the value, where `roundDown` takes a hair's breadth for nothing. */
function below(value: number): number {
	const round = roundDown(value);
	return round <= value ? round : roundDown(value * 0.99);
}

function above(value: number): number {
	const round = roundUp(value);
	return round >= value ? round : roundUp(value * 1.01);
}

/** Takes away what adding binary fractions leaves behind: 0.30000000000000004 → 0.3. */
function tidy(value: number): number {
	return Number(value.toPrecision(12));
}
