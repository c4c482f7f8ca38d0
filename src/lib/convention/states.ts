import type { Signature } from '$lib/data/signature';
import type { Choice } from './choice';
import type { Budapest } from './hanoi-budapest';
import { standingOn, type StandingOn } from '$lib/statements/standing-on';
import type { TilePlace } from './tile-grid';

/** A State, or the European Union, as the Convention's page knows it. */
export interface TreatyState extends TilePlace {
	/** ISO alpha-3; EUU for the European Union. */
	readonly code: string;
	readonly name: string;
	/** One of the five regions of the tables. */
	readonly region: string;
	readonly budapest: Budapest;
	/** When it joined or signed the Budapest Convention, in words; empty for neither. */
	readonly budapestText: string;
}

/** A State with where it stood on the day chosen. */
export interface StandingState extends TreatyState, StandingOn {
	/** Its signature; null where there is none in the tables. */
	readonly signature: Signature | null;
	/** False where the filters leave it out. */
	readonly chosen: boolean;
}

/**
 * Every State with its standing on the day chosen, in the order given.
 * @param last the day shown where none is chosen, ISO
 */
export function statesOn(
	states: readonly TreatyState[],
	signatures: readonly Signature[],
	{ day, region, budapest }: Pick<Choice, 'day' | 'region' | 'budapest'>,
	last: string
): readonly StandingState[] {
	const byCode = new Map(signatures.map((signature) => [signature.code, signature]));
	const nothing: StandingOn = { standing: 'none', perhaps: null };
	return states.map((state) => {
		const signature = byCode.get(state.code) ?? null;
		return {
			...state,
			...(signature === null ? nothing : standingOn(signature, day ?? last)),
			signature,
			chosen: (region === null || state.region === region) && (budapest === null || state.budapest === budapest)
		};
	});
}
