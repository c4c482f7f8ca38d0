import type { Words } from '$lib/data/words';

/** What the figures are of: "Losses to fraud and online crime, as recorded"; a metric's own label where it stands alone. */
export function quantityWords(quantity: string, words: Pick<Words, 'metrics' | 'quantities'>): string {
	return words.quantities[quantity] ?? words.metrics[quantity]?.label ?? quantity;
}
