/**
 * One step of a computation that is done over and over: done anew only when something it rests on has changed. It belongs to
 * whoever computes over and over, such as a chart that is drawn at every choice.
 */
export class Step<Made> {
	#last: { readonly by: readonly unknown[]; readonly made: Made } | null = null;

	/**
	 * @param by all that the result rests on, always as many things; lists are compared item by item
	 * @returns the same object as last time where nothing it rests on has changed
	 */
	of(by: readonly unknown[], make: () => Made): Made {
		if (this.#last === null || !this.#last.by.every((one, at) => alike(one, by[at]))) this.#last = { by, made: make() };
		return this.#last.made;
	}
}

function alike(one: unknown, other: unknown): boolean {
	if (Object.is(one, other)) return true;
	if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
	return one.every((item, at) => Object.is(item, other[at]));
}
