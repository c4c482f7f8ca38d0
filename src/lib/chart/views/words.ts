import type { Language } from '$lib/words/language';
import { amountText } from '$lib/statements/amount-words';
import { withFlags } from '$lib/statements/figure-text';
import type { LegendItem } from '../input';
import type { Drawing } from '../drawing';

/** The unit that an axis is labelled in: that of the amounts drawn, which share it on one axis. */
export function tickUnit({ amounts }: Pick<Drawing, 'amounts'>): string {
	const [first] = amounts.values();
	return first?.unit ?? '';
}

/** What no value of the axis can be below: nothing falls by more than all of it. Empty where there is no such end. */
export function leastOf({ measure, amounts }: Pick<Drawing, 'measure' | 'amounts'>): { readonly least?: number } {
	return measure === 'change' && tickUnit({ amounts }) === 'percent' ? { least: -100 } : {};
}

/** The fixed top of a straight axis of shares; empty where the figures say how high it is. */
export function topOf({ measure, scale, amounts }: Pick<Drawing, 'measure' | 'scale' | 'amounts'>): {
	readonly top?: number;
} {
	return measure === 'value' && scale === 'linear' && tickUnit({ amounts }) === 'percent' ? { top: 100 } : {};
}

/** The list that names the series where the drawing has no room for it: the largest latest amount first. */
export function legendOf({ series }: Pick<Drawing, 'series'>, language: Language): LegendItem[] {
	return series
		.flatMap(({ key, colour, name, counts, points }) => {
			const last = points.at(-1);
			if (last === undefined) return [];
			const figure = withFlags(amountText(last.amount, language, 'short'), last.row.flags, language);
			const value = `${last.row.year}: ${figure}`;
			return [{ size: last.amount.value, item: { key, colour, name, counts, value, status: last.row.status } }];
		})
		.sort((a, b) => b.size - a.size)
		.map(({ item }) => item);
}
