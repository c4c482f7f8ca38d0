import type { Amounts } from '$lib/statements/figure-text';

/** Charts of the page: each reads what it draws now; undefined where it computes nothing. */
export const charts = new Set<() => Amounts | undefined>();

/** A chart tells what it draws, so that receipts can say how it came about; call the answer when the chart is gone. */
export function tellAmounts(read: () => Amounts | undefined): () => void {
	charts.add(read);
	return () => charts.delete(read);
}
