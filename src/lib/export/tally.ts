import { element } from './xml';

/** Size of the mark of the site, as `tallyMark` draws it. */
export const TALLY = { width: 34, height: 28 } as const;

/** The mark of the site, five bars of a tally, as in `Logo.svelte`: four in ink, the fifth in seal red. */
export function tallyMark(colour: (token: string) => string, transform: string): string {
	const bars = element('path', { d: 'M8 3v22M14 3v22M20 3v22M26 3v22', stroke: colour('--ink'), 'stroke-width': 2.2 });
	const fifth = element('path', { d: 'M2 22L32 7', stroke: colour('--seal'), 'stroke-width': 2.2 });
	return element('g', { transform, fill: 'none' }, bars, fifth);
}
