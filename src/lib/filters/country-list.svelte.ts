import type { CountryChoice } from './countries';

/** The list of countries: asked for when the picker first opens, and again after a failure. */
export class CountryList {
	#state: 'idle' | 'loading' | 'failed' | 'ready' = $state('idle');
	#choices: readonly CountryChoice[] = $state.raw([]);
	#ask: () => Promise<readonly CountryChoice[]>;

	/** @param ask brings the list */
	constructor(ask: () => Promise<readonly CountryChoice[]>) {
		this.#ask = ask;
	}

	/** How far the list has come. */
	get state() {
		return this.#state;
	}

	/** All of them; empty until `state` is ready. */
	get choices(): readonly CountryChoice[] {
		return this.#choices;
	}

	/** The name of a code, as far as the list has arrived. */
	nameOf(code: string): string | undefined {
		return this.#choices.find((choice) => choice.code === code)?.name;
	}

	/** Asks for the list unless it is here or on its way. Never rejects: a failure is a state. */
	async load(): Promise<void> {
		if (this.#state === 'loading' || this.#state === 'ready') return;
		this.#state = 'loading';
		try {
			this.#choices = await this.#ask();
			this.#state = 'ready';
		} catch {
			this.#state = 'failed';
		}
	}
}
