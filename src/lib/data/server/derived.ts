import type { Data } from './data';

/**
 * What follows from the data, and from words such as a language or a treaty: made at the first asking and kept with the data,
 * since many pages ask. `make` must depend on nothing else.
 */
export function derived<Made, Of extends readonly string[]>(
	make: (data: Data, ...of: Of) => Made
): (data: Data, ...of: Of) => Made {
	return (data, ...of) => data.once(make, ...of);
}
