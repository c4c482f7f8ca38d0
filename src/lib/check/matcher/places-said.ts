import type { Token } from './tokens';

/** A place in a ranking: "17th of 194 countries", "xếp thứ 17/194". */
export interface SaidPlace {
	readonly place: number;
	/** Among how many; null where it is not said. */
	readonly among: number | null;
	/** Positions of its first token and of the one behind its last. */
	readonly from: number;
	readonly to: number;
}

const ENDINGS = /^(st|nd|rd|th)$/;
const AMONG = /^(of|among|trong|tren)$/;
const SMALL = /^\d{1,3}$/;

/** The place in a ranking that begins at this token; null where none does. */
export function placeAt(list: readonly Token[], at: number): SaidPlace | null {
	const [one, two] = [list[at], list[at + 1]];
	if (one === undefined || two === undefined) return null;
	const english = one.kind === 'number' && ENDINGS.test(two.lower) && two.from === one.to;
	const vietnamese = one.lower === 'thứ' && two.kind === 'number';
	const number = english ? one : two;
	if ((!english && !vietnamese) || !SMALL.test(number.text)) return null;
	const among = amongAt(list, at + 2);
	return { place: Number(number.text), among: among?.count ?? null, from: at, to: among?.to ?? at + 2 };
}

function amongAt(list: readonly Token[], at: number): { readonly count: number; readonly to: number } | null {
	const out = list[at]?.lower === 'out' ? at + 1 : at;
	const link = list[out];
	if (link === undefined || (link.text !== '/' && !AMONG.test(link.folded))) return null;
	const number = [out + 1, out + 2, out + 3].find((next) => list[next]?.kind === 'number');
	const text = number === undefined ? '' : (list[number]?.text ?? '');
	return number !== undefined && SMALL.test(text) ? { count: Number(text), to: number + 1 } : null;
}
