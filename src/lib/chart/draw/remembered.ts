/**
 * Remembers the last result for each object, and what else it was made by, so that a chart of thousands of figures makes
 * anew only what a choice has changed. Results must depend on nothing but the object and `by`; neither may change inside.
 */
export class Remembered<Key extends object, Made> {
	readonly #last = new WeakMap<Key, { readonly by: readonly unknown[]; readonly made: Made }>();

	/**
	 * @param by what the result depends on beside `key`, always as many things; lists are compared item by item
	 * @returns the same object as last time where nothing it depends on has changed
	 */
	of(key: Key, by: readonly unknown[], make: () => Made): Made {
		const last = this.#last.get(key);
		if (last !== undefined && last.by.every((one, at) => alike(one, by[at]))) return last.made;
		const made = make();
		this.#last.set(key, { by, made });
		return made;
	}
}

function alike(one: unknown, other: unknown): boolean {
	if (Object.is(one, other)) return true;
	if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
	return one.every((item, at) => Object.is(item, other[at]));
}
