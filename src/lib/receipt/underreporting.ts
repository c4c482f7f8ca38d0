import type { Evidence } from '$lib/data/metric-section';

/** A published share of victims who reported, offered as a setting. */
export interface UnderreportingPreset extends Evidence {
	/** Percent of victims who reported, 0–100. */
	readonly percent: number;
	readonly year: number;
	/** True where another text contradicts it. */
	readonly disputed: boolean;
	/** What was published: "66%: people asked who did not report …". */
	readonly measures: string;
}

/** A counted figure, of which only a part may have been reported. */
export interface UnderreportingFigure {
	readonly id: string;
	/** Place and year, and what was counted where a list holds several kinds: "Viet Nam, 2023". */
	readonly name: string;
	/** In `unit`, as published. */
	readonly value: number;
	readonly unit: string;
	/** The figure in words. */
	readonly text: string;
	/** Published rates of the same place, the one of the figure's year first; often none. */
	readonly presets: readonly UnderreportingPreset[];
}

/** What the control chooses from. */
export interface UnderreportingInput {
	/** At least one; the first is shown at the start. */
	readonly figures: readonly UnderreportingFigure[];
}

/** The least and the greatest share that can be set, percent. */
export const PERCENT = { min: 1, max: 100 } as const;

/** What is set where no rate has been published: everything was reported, so nothing is added. */
const ALL = 100;

/**
 * What the total would be if only `percent` of it were reported: reported / (percent / 100), in the same unit. Arithmetic,
 * no estimate.
 * @throws RangeError where the share is not above 0 and at most 100
 */
export function totalIf(reported: number, percent: number): number {
	if (!(percent > 0 && percent <= 100)) throw new RangeError(`A share must be above 0 and at most 100: ${percent}.`);
	return (reported * 100) / percent;
}

/** To three digits that count, since the share is known no better: 47058.8 → 47100. */
export function rough(value: number): number {
	return Number(value.toPrecision(3));
}

/** The share set at the start, percent. */
export function startOf({ presets }: UnderreportingFigure): number {
	return presets[0]?.percent ?? ALL;
}

/** The share that a field asks for; null where it is none that can be set. */
export function percentIn(text: string): number | null {
	const asked = Number(text.replace(',', '.'));
	return text.trim() !== '' && asked >= PERCENT.min && asked <= PERCENT.max ? asked : null;
}
