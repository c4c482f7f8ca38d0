import type { Observation } from '$lib/data/observation';
import { m } from '$lib/paraglide/messages';
import type { Drawing } from '../drawing';
import type { LineInput } from '../views/line/line';

/** What a bracket says of the figures that it ties: its factor, without the line break that it is drawn with. */
export function apartText(text: string): string {
	return m.chart_tooltip_apart({ times: text.split('|')[0] ?? '' });
}

/** The same of a figure, where it is one of the two ends of a bracket over one year; empty where it is neither. */
export function tiedText(
	bracket: LineInput['bracket'],
	{ id, year }: Pick<Observation, 'id' | 'year'>,
	{ amounts }: Pick<Drawing, 'amounts'>
): readonly string[] {
	const amount = amounts.get(id);
	if (bracket === null || amount === undefined || year !== bracket.year) return [];
	const ends: readonly (number | null)[] = [amount.value, amount.low, amount.high];
	return ends.includes(bracket.low) || ends.includes(bracket.high) ? [apartText(bracket.text)] : [];
}
