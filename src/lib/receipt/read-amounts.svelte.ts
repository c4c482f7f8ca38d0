import { untrack } from 'svelte';
import type { Amount } from '$lib/data/convert';
import type { Amounts } from './reading-of';

/** Reads what a chart draws now; undefined where it computes nothing. */
type Read = () => Amounts | undefined;

let charts = $state.raw<readonly Read[]>([]);

/** A chart tells what it draws, so that receipts can say how it came about; call the answer when the chart is gone. */
export function tellAmounts(read: Read): () => void {
	charts = [...untrack(() => charts), read];
	return () => (charts = untrack(() => charts).filter((one) => one !== read));
}

/** The amount that some chart of the page draws of a figure; null where none does. Follows what is drawn. */
export function amountDrawn(id: string): Amount | null {
	for (const read of charts) {
		const amount = read()?.get(id);
		if (amount !== undefined) return amount;
	}
	return null;
}
