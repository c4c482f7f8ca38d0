import { codec, id, oneOf } from '$lib/filters/codec';
import type { YearMode, Years } from '$lib/filters/years';

/** How the chart's page is shown: as a page, or as one chart for a room. It belongs to this page, so links to others leave it out. */
export const VIEW = codec<{ view: 'page' | 'projector' }>(
	{ view: 'page' },
	{ view: oneOf('view', ['page', 'projector']) }
);

/** The release of the tables whose figures are drawn; null for those of now. It belongs to this page as well. */
export const PINNED = codec<{ release: string | null }>({ release: null }, { release: id('release') });

/** What a key does in a room. */
export type Move =
	| { readonly to: 'years'; readonly years: Years }
	| { readonly to: 'chart'; readonly slug: string }
	| { readonly to: 'page' }
	| { readonly to: 'help' };

/** Where it stands when a key is pressed. */
export interface Place {
	readonly mode: YearMode;
	/** The years shown; null where none can be chosen. */
	readonly shown: Years | null;
	readonly span: Years;
	readonly slug: string;
	/** All charts in their order. */
	readonly slugs: readonly string[];
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
const CHARTS: Readonly<Record<string, number>> = { ArrowUp: -1, PageUp: -1, ArrowDown: 1, PageDown: 1 };

/**
 * What a key does: left and right move the single year, or the last year of a span, by one; up and down lead round through the
 * charts; null for every other key, and at the ends of the years.
 */
export function moveOf(key: string, { mode, shown, span, slug, slugs }: Place): Move | null {
	if (key === 'Escape') return { to: 'page' };
	if (key === '?') return { to: 'help' };
	const [step, chart] = [STEPS[key], CHARTS[key]];
	if (chart !== undefined) {
		const next = slugs[(slugs.indexOf(slug) + chart + slugs.length) % slugs.length];
		return next === undefined || next === slug ? null : { to: 'chart', slug: next };
	}
	if (step === undefined || shown === null) return null;
	const to = shown.to + step;
	const first = mode === 'single' ? span.from : shown.from;
	if (to < first || to > span.to) return null;
	return { to: 'years', years: { from: mode === 'single' ? to : shown.from, to } };
}

/** How many times as large everything may stand, the largest first. */
const SCALES = [2.2, 2, 1.8, 1.6, 1.4, 1.2, 1];

/** The largest scale at which what is `needed` at it is no higher than the window; the smallest where none is. @param height of the window, px */
export function scaleFor(height: number, needed: (scale: number) => number): number {
	return SCALES.find((scale) => needed(scale) * scale <= height) ?? 1;
}
