import type { Amount } from '$lib/data/convert';
import { charts } from '$lib/chart/figure/read-amounts';

/** The amount that some chart of the page draws of a figure; null where none does. Follows what is drawn. */
export function amountDrawn(id: string): Amount | null {
	for (const read of charts) {
		const amount = read()?.get(id);
		if (amount !== undefined) return amount;
	}
	return null;
}
