import { flushSync } from 'svelte';
import { on } from 'svelte/events';

/** The host that an address has where it is printed; empty until then, since what a page is prerendered under is no name to print. */
export class PrintedHost {
	#name = $state('');

	constructor() {
		$effect(() => on(window, 'beforeprint', () => flushSync(() => (this.#name = location.host))));
	}

	get name(): string {
		return this.#name;
	}
}
