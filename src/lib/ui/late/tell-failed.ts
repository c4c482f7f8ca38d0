import { mount, unmount } from 'svelte';
import Failed from './Failed.svelte';

/**
 * Says over the page that a part of it did not arrive, where there is no place of its own to say so; for 10 s, or until told again.
 * @param what did not arrive, in a sentence
 */
export function tellFailed(what?: string): void {
	taken?.();
	const said = mount(Failed, {
		target: document.body,
		props: what === undefined ? { over: true } : { over: true, what }
	});
	const timer = setTimeout(() => taken?.(), 10_000);
	taken = () => {
		clearTimeout(timer);
		taken = null;
		void unmount(said);
	};
}

let taken: (() => void) | null = null;
