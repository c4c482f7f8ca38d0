import type { Candidate } from './candidates';
import type { Span } from './tolerance';

/** Candidates that can be found by their size. */
export interface ByValue {
	/** Candidates of which the value or a bound lies within one of the spans, each once, in no order. */
	within(spans: readonly Span[]): readonly Candidate[];
}

/** Sorts candidates by value and by both bounds, once. */
export function byValue(candidates: readonly Candidate[]): ByValue {
	const entries = candidates.flatMap((of) =>
		[...new Set([of.value, of.low, of.high])].flatMap((value) => (value === null ? [] : [{ value, of }]))
	);
	entries.sort((a, b) => a.value - b.value);
	const values = Float64Array.from(entries, ({ value }) => value);
	return {
		within: (spans) => {
			const found = new Set<Candidate>();
			for (const { low, high } of spans)
				for (let at = firstFrom(values, low); at < entries.length; at += 1) {
					const entry = entries[at];
					if (entry === undefined || entry.value > high) break;
					found.add(entry.of);
				}
			return [...found];
		}
	};
}

/** Position of the first value that is not below `low`. */
function firstFrom(values: Float64Array, low: number): number {
	let [from, to] = [0, values.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		if ((values[middle] ?? low) < low) from = middle + 1;
		else to = middle;
	}
	return from;
}
