import { createSubscriber } from 'svelte/reactivity';
import { VIEW_OPTIONS, viewOf, type ViewOption } from './view';

const follow = createSubscriber((update) => {
	const watch = new MutationObserver(update);
	watch.observe(document.documentElement, { attributeFilter: VIEW_OPTIONS.map((option) => `data-${option}`) });
	return () => watch.disconnect();
});

/** What an option is set to on this page, as `viewOf` has it; what reads it is told of every change, wherever it is made. */
export function viewNow(option: ViewOption): string {
	follow();
	return viewOf(option);
}
