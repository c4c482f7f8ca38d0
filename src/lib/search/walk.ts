import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

const STOPS = 'input, a[href], button, summary';

/** Arrows go up and down through everything that can be opened or pressed: the field first. */
export const walk: Attachment<HTMLElement> = (element) =>
	on(element, 'keydown', (event) => {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
		const stops = [...element.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.checkVisibility());
		const at = stops.findIndex((stop) => stop === document.activeElement);
		const next = stops[at + step];
		if (next === undefined) return;
		event.preventDefault();
		next.focus();
	});
