import { isPrefix } from '$lib/words/language';

/** The languages that stand in the address; the base language stands at the root. */
export const match = isPrefix;
