import type { Language } from '$lib/words/language';
import type { CountryList } from './country-list.svelte';

/** What the list of countries needs, closed or open. */
export interface PickerProps {
	/** Id of the popover, for the buttons that open it; its options are named after it. */
	readonly id: string;
	/** All countries, loaded on opening. */
	readonly list: CountryList;
	/** Codes in the order chosen. */
	readonly chosen: readonly string[];
	/** The name of a code. */
	readonly nameOf: (code: string) => string;
	readonly language: Language;
	/** The chart at hand, whose years the options tell; undefined on a page of several, where they tell what there is. */
	readonly slug?: string | undefined;
	/** Called with the code to take in or out. */
	readonly ontoggle: (code: string) => void;
	/** Called to take all out. */
	readonly onclear: () => void;
}
