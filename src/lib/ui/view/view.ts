import { browser } from '$app/environment';
import { keepOnDevice } from '$lib/ui/on-device';

/**
 * How a reader wants pages to look, and to be heard, each as `data-<name>` of the root element, where app.css answers looks. What is chosen is kept on
 * the device; an address may say it too (`?contrast=more&text=150`), for that page alone. The shell sets both before the first paint.
 */
export const VIEW = {
	theme: ['system', 'light', 'dark'],
	contrast: ['system', 'more'],
	text: ['100', '115', '130', '150'],
	lines: ['normal', 'thick'],
	patterns: ['system', 'more'],
	sound: ['1', '0.5', '2'],
	words: ['normal', 'short', 'full'],
	motion: ['system', 'less']
} as const;

/** What can be chosen. */
export type ViewOption = keyof typeof VIEW;

/** The options, in the order they are asked for. */
export const VIEW_OPTIONS = ['theme', 'contrast', 'text', 'lines', 'patterns', 'sound', 'words', 'motion'] as const;

/**
 * What an option is set to on this page.
 *
 * @returns one of `VIEW[option]`; the first, the system's or the site's own, where nothing else is chosen
 */
export function viewOf(option: ViewOption): string {
	const [own, ...others] = VIEW[option];
	const chosen = document.documentElement.dataset[option];
	return others.find((value) => value === chosen) ?? own;
}

/**
 * Sets an option for this page and, where storage is open, for the next ones on this device.
 *
 * @param value one of `VIEW[option]`; the first takes the choice back
 */
export function setView(option: ViewOption, value: string): void {
	const own = VIEW[option][0];
	const root = document.documentElement;
	if (value === own) root.removeAttribute(`data-${option}`);
	else root.setAttribute(`data-${option}`, value);
	keepOnDevice(option, value === own ? null : value);
}

/** How much is said aloud: of a figure that is reached in a picture, and of what a choice has changed. */
export type Words = (typeof VIEW.words)[number];

/** How much the reader wants to be said: `short`, name and amount; `full`, its place, its change and its kind as well. Before a page is alive nobody has asked. */
export function wordsWanted(): Words {
	return (browser ? VIEW.words.find((one) => one === viewOf('words')) : undefined) ?? 'normal';
}

/** Whether things should move as little as possible: by the reader's choice here, or the system's. */
export function isCalm(): boolean {
	return viewOf('motion') === 'less' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}
