import type { Standing, Signature } from '$lib/data/signature';
import { codec, day, oneOf, type Codec } from '$lib/filters/codec';
import { REGIONS } from '$lib/filters/place-words';
import { standingOn, type StandingOn } from '$lib/statements/standing';
import type { StateTile } from '$lib/data/tile';

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

/** The two equal pictures of who signed. */
export const VIEWS = ['map', 'tiles'] as const;
export type View = (typeof VIEWS)[number];

/** Which States are shown, by their standing on the Budapest Convention; the words of the address. */
export const BUDAPEST_CHOICES = ['party', 'signed', 'outside'] as const satisfies readonly Budapest[];

export type Region = (typeof REGIONS)[number];

/** What the reader chose on the Convention's page. Null: all, or the day of the tables. */
export interface Choice {
	/** ISO day. */
	readonly day: string | null;
	readonly region: Region | null;
	/** Its word in an address: "ASEAN". */
	readonly group: string | null;
	readonly budapest: Budapest | null;
	readonly view: View;
}

/** Nothing chosen: what the server draws. */
export const NO_CHOICE: Choice = { day: null, region: null, group: null, budapest: null, view: 'map' };

/** The days that can be chosen: from the first of them to the day of the tables, ISO. */
export interface Days {
	readonly first: string;
	readonly last: string;
}

/** A group of States whose members can be shown alone: one of those that charts have. */
export interface StateGroup {
	readonly code: string;
	readonly name: string;
	/** Codes. */
	readonly members: readonly string[];
}

/** The choice in an address. A day or a group that the tables do not hold is left out. @param groups codes */
export function choiceCodec({ first, last }: Days, groups: readonly string[]): Codec<Choice> {
	return codec(NO_CHOICE, {
		day: day('day', first, last),
		region: oneOf('region', REGIONS),
		group: oneOf('group', groups),
		budapest: oneOf('budapest', BUDAPEST_CHOICES),
		view: oneOf('view', VIEWS)
	});
}

/** A State, or the European Union, as the Convention's page knows it. */
export interface TreatyState extends StateTile {
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
 * @param groups all that can be chosen
 * @param last the day shown where none is chosen, ISO
 */
export function statesOn(
	states: readonly TreatyState[],
	signatures: readonly Signature[],
	{ day, region, group, budapest }: Pick<Choice, 'day' | 'region' | 'group' | 'budapest'>,
	groups: readonly StateGroup[],
	last: string
): readonly StandingState[] {
	const byCode = new Map(signatures.map((signature) => [signature.code, signature]));
	const members = groups.find(({ code }) => code === group)?.members ?? null;
	const nothing: StandingOn = { standing: 'none', perhaps: null };
	return states.map((state) => {
		const signature = byCode.get(state.code) ?? null;
		return {
			...state,
			...(signature === null ? nothing : standingOn(signature, day ?? last)),
			signature,
			chosen:
				(region === null || state.region === region) &&
				(members === null || members.includes(state.code)) &&
				(budapest === null || state.budapest === budapest)
		};
	});
}
