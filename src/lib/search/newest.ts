import type { Observation } from '$lib/data/observation';
import { isSound } from '$lib/statements/said';
import type { FiguresFound } from './figures-found';
import type { SearchIndex } from './search-index';
import type { Understood } from './understood';
import type { WeighedFigure } from './weigh';

/** So much less than the likeliest may a figure weigh that may be printed, or that is newer. */
const NEAR = 12;
const MOST_PLACES = 6;

/**
 * Figures for a question without a year: the one that may be printed where it is of the same matter, else the newest whole
 * one that nobody doubts, among those of the likeliest place; then all others of its year. Where no place is named and
 * several have figures, but none that stands for an unsaid one, there is no figure: the places are told.
 */
export function ofNewest(
	likely: readonly WeighedFigure[],
	asked: Understood,
	unsaid: readonly string[],
	{ recommended }: Pick<SearchIndex, 'recommended'>
): Pick<FiguresFound, 'figures' | 'several'> {
	const firm = likely.filter(({ row }) => isWhole(row));
	const [sure] = inOrder(firm);
	const [any] = inOrder(likely);
	if (any === undefined) return { figures: [], several: [] };
	const usable = sure !== undefined && sure.weight + NEAR >= any.weight ? firm : likely;
	const best = usable === firm && sure !== undefined ? sure : any;
	const near = usable.filter(({ weight }) => weight + NEAR >= best.weight);
	const printed = inOrder(near.filter(({ row }) => recommended.has(row.id) && stands(row, best.row, asked)))[0];
	const places = [...new Set(inOrder(near).map(({ row }) => row.entity))];
	if (printed === undefined && isUnplaced(asked) && places.length > 1 && !unsaid.includes(best.row.entity))
		return { figures: [], several: places.slice(0, MOST_PLACES) };
	const alike = near.filter(({ row }) => row.entity === best.row.entity && row.category === best.row.category);
	const amounts = alike.filter(({ row }) => row.unit !== 'percent');
	// Who asks how much asks for no share, unless only shares are held.
	const first = printed ?? newestOf(amounts.length > 0 ? amounts : alike) ?? best;
	const others = likely.filter((one) => one !== first && one.row.year === first.row.year);
	return { figures: [first, ...inOrder(others)], several: [] };
}

/** The heaviest first; of equal ones the newest. */
export function inOrder(of: readonly WeighedFigure[]): readonly WeighedFigure[] {
	return [...of].sort((a, b) => b.weight - a.weight || b.row.year - a.row.year || a.row.rank - b.row.rank);
}

function newestOf(of: readonly WeighedFigure[]): WeighedFigure | undefined {
	const year = Math.max(...of.map(({ row }) => row.year));
	return inOrder(of.filter(({ row }) => row.year === year))[0];
}

function isWhole(row: Observation): boolean {
	return isSound(row) && row.status !== 'projection' && !row.flags.includes('echo');
}

/** Whether a figure to print is of the place and the part that the likeliest figure is of. */
function stands(row: Observation, best: Observation, { metrics }: Understood): boolean {
	const named = metrics.size > 0 && metrics.has(best.metric) && !metrics.has(row.metric);
	return !named && row.entity === best.entity && row.category === best.category;
}

/** Whether neither a place nor a name that is of one place was asked for. */
function isUnplaced({ places, publishers, metrics, categories }: Understood): boolean {
	return places.length + publishers.size + metrics.size + categories.size === 0;
}
