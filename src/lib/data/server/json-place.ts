/** Told of each fault: the JSON path (`resources[0].name`), the value found as text, the rule. */
export type Report = (path: string, value: string, rule: string) => void;

/**
 * A value in a JSON document together with the path to it. The readers report a value of the wrong kind and go on with
 * an empty one, so that one reading finds every fault; a document with reported faults must not be used.
 */
export class JsonPlace {
	readonly value: unknown;
	readonly path: string;
	readonly #report: Report;

	constructor(value: unknown, path: string, report: Report) {
		this.value = value;
		this.path = path;
		this.#report = report;
	}

	/** Reports that the value here breaks `rule`. */
	fault(rule: string): void {
		this.#report(this.path, this.value === undefined ? '' : JSON.stringify(this.value), rule);
	}

	get absent(): boolean {
		return this.value === undefined;
	}

	/** The property of that name; `absent` where there is none. */
	at(name: string): JsonPlace {
		const path = this.path === '' ? name : `${this.path}.${name}`;
		return new JsonPlace(isObject(this.value) ? this.value[name] : undefined, path, this.#report);
	}

	/** Names of the properties, in document order; none where this is no object. */
	names(): readonly string[] {
		return isObject(this.value) ? Object.keys(this.value) : [];
	}

	/** True for an object; otherwise a fault and false. */
	object(): boolean {
		if (isObject(this.value)) return true;
		this.fault('There must be an object here.');
		return false;
	}

	/** The items of an array; a fault and none where it is something else. An absent array is empty. */
	items(): readonly JsonPlace[] {
		if (this.absent) return [];
		if (Array.isArray(this.value))
			return this.value.map((item: unknown, index) => new JsonPlace(item, `${this.path}[${index}]`, this.#report));
		this.fault('There must be an array here.');
		return [];
	}

	/** A text that is not empty. */
	text(): string {
		if (typeof this.value === 'string' && this.value !== '') return this.value;
		this.fault('There must be a text here.');
		return '';
	}

	textOr(fallback: string): string {
		return this.absent ? fallback : this.text();
	}

	/** Texts, possibly empty ones; one text alone stands for a list of one, as Table Schema allows for keys. */
	texts(): readonly string[] {
		if (typeof this.value === 'string') return [this.value];
		return this.items().flatMap((item) => {
			if (typeof item.value === 'string') return [item.value];
			item.fault('There must be a text here.');
			return [];
		});
	}

	/** True or false; false where absent. */
	flag(): boolean {
		if (typeof this.value === 'boolean') return this.value;
		if (!this.absent) this.fault('There must be true or false here.');
		return false;
	}

	/** A finite number; null where absent. */
	number(): number | null {
		if (typeof this.value === 'number') return this.value;
		if (!this.absent) this.fault('There must be a number here.');
		return null;
	}

	/** The member of a closed list that stands here; a fault and the first member where there is none. */
	oneOf<T extends string>(first: T, list: readonly T[]): T {
		const found = list.find((member) => member === this.value);
		if (found !== undefined) return found;
		this.fault(`There must be one of these here: ${list.join(', ')}.`);
		return first;
	}
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
