import type { Standing } from '$lib/data/signature';

/** How a State stands to the Budapest Convention. */
export const BUDAPEST = ['party', 'signed', 'outside'] as const;
export type Budapest = (typeof BUDAPEST)[number];

/** A State, or the European Union, with where it stands on both treaties. */
export interface OnBoth {
	readonly code: string;
	readonly name: string;
	readonly hanoi: Standing;
	/** Its signature was reported by one document that was not found again. */
	readonly doubtful: boolean;
	readonly budapest: Budapest;
}

/** One of the four fields, by name as given. */
export interface Field {
	readonly hanoi: boolean;
	readonly budapest: boolean;
	readonly states: readonly OnBoth[];
}

/**
 * Hanoi signed or not, against Budapest party or not: four fields, both first, neither last. A State that has only
 * signed the Budapest Convention is no party.
 */
export function crossed(states: readonly OnBoth[]): readonly Field[] {
	return [true, false].flatMap((hanoi) =>
		[true, false].map((budapest) => ({
			hanoi,
			budapest,
			states: states.filter((state) => (state.hanoi !== 'none') === hanoi && (state.budapest === 'party') === budapest)
		}))
	);
}
