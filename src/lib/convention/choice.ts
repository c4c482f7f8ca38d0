import { codec, day, oneOf, type Codec } from '$lib/filters/codec';
import { REGIONS } from '$lib/filters/place-words';
import type { Budapest } from './hanoi-budapest';

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
	readonly budapest: Budapest | null;
	readonly view: View;
}

/** Nothing chosen: what the server draws. */
export const NO_CHOICE: Choice = { day: null, region: null, budapest: null, view: 'map' };

/** The days that can be chosen: from the first of them to the day of the tables, ISO. */
export interface Days {
	readonly first: string;
	readonly last: string;
}

/** The choice in an address. A day that the tables do not hold is left out. */
export function choiceCodec({ first, last }: Days): Codec<Choice> {
	return codec(NO_CHOICE, {
		day: day('day', first, last),
		region: oneOf('region', REGIONS),
		budapest: oneOf('budapest', BUDAPEST_CHOICES),
		view: oneOf('view', VIEWS)
	});
}
