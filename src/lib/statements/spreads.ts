import type { Conflict } from './conflicts';
import { isSound } from './sound';
import type { Spread } from './spread';

/** A conflict whose factor may be said. */
export interface SaidConflict extends Conflict {
	readonly spread: Spread;
}

/**
 * The conflicts whose factor may be said beside a picture of these figures: all that are compared are drawn, so that the
 * factor is the one of the strip, they are of two houses at least, and none of them is doubted or of another thing than its
 * year.
 */
export function spreadsAmong(conflicts: readonly Conflict[], drawn: ReadonlySet<string>): readonly SaidConflict[] {
	return conflicts.flatMap((conflict) => {
		const { spread } = conflict;
		const compared = comparedIn(conflict);
		const houses = new Set(compared.map(({ row }) => row.house));
		const all = compared.every(({ row }) => drawn.has(row.id) && isSound(row));
		return spread === null || houses.size < 2 || !all ? [] : [{ ...conflict, spread }];
	});
}

/** The figures of a conflict that its factor rests on. */
export function comparedIn({ figures }: Pick<Conflict, 'figures'>): Conflict['figures'] {
	return figures.filter(({ partial, low }) => !partial && low !== null);
}

/** Of several conflicts the one whose figures lie furthest apart, the newest among equals; null without any. */
export function widestSpread(conflicts: readonly SaidConflict[]): SaidConflict | null {
	return [...conflicts].sort((a, b) => b.spread.times - a.spread.times || b.year - a.year)[0] ?? null;
}

/** Of several conflicts that of the newest year, the widest of it; null without any. */
export function newestSpread(conflicts: readonly SaidConflict[]): SaidConflict | null {
	return [...conflicts].sort((a, b) => b.year - a.year || b.spread.times - a.spread.times)[0] ?? null;
}
