import { wordsOf } from './phrases';
import { stem, type Token } from './tokens';

/** Names of three words and more, which may stand in a sentence in another order and with other words between. */
export type LooseNames = readonly (readonly [words: readonly string[], id: string])[];

const FEWEST = 3;
/** So many other words may stand among those of a name. */
const BETWEEN = 3;

/** The names that are long enough for it. */
export function looseNames(pairs: readonly (readonly [string, string])[]): LooseNames {
	return pairs.flatMap(([name, id]) => {
		const words = [...new Set(wordsOf(name))];
		return words.length < FEWEST ? [] : [[words, id] as const];
	});
}

/** What is named by all words of a name within a few of each other: "dữ liệu cá nhân của mình bị lộ". */
export function looselyNamed(list: readonly Token[], names: LooseNames): readonly string[] {
	const at = new Map<string, number[]>();
	list.forEach((token, position) => {
		const word = stem(token.folded);
		at.set(word, [...(at.get(word) ?? []), position]);
	});
	return names.flatMap(([words, id]) => {
		const places = words.map((word) => at.get(word) ?? []);
		const [first = []] = places;
		const reach = words.length + BETWEEN;
		const together = first.some((from) => {
			const near = places.map((ones) => ones.filter((one) => Math.abs(one - from) < reach));
			if (near.some((ones) => ones.length === 0)) return false;
			const closest = near.map((ones) => ones.reduce((a, b) => (Math.abs(b - from) < Math.abs(a - from) ? b : a)));
			return Math.max(...closest) - Math.min(...closest) < reach;
		});
		return together ? [id] : [];
	});
}
