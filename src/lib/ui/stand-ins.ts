/*
 * Plain stand-ins for what every supported browser has, and a reader's extension or setting may have taken: with them the page
 * does all that it does, only less sparingly. The code comes only where something is missing (`hooks.client.ts`).
 */

type Tell<Entry> = (entries: readonly Entry[]) => void;

/** Takes everything to be in sight from the start. */
class AllInSight {
	readonly #tell: Tell<{ readonly target: Element; readonly isIntersecting: true }>;

	constructor(tell: Tell<{ readonly target: Element; readonly isIntersecting: true }>) {
		this.#tell = tell;
	}
	observe(target: Element): void {
		queueMicrotask(() => this.#tell([{ target, isIntersecting: true }]));
	}
	unobserve(): void {}
	disconnect(): void {}
}

/** Tells of an element's size once, and again whenever the window has another. */
class SizesOfWindow {
	readonly #observed = new Set<Element>();
	readonly #tell: Tell<{ readonly target: Element }>;
	readonly #resized = () => this.#tell([...this.#observed].map((target) => ({ target })));

	constructor(tell: Tell<{ readonly target: Element }>) {
		this.#tell = tell;
	}
	observe(target: Element): void {
		if (this.#observed.size === 0) addEventListener('resize', this.#resized);
		this.#observed.add(target);
		queueMicrotask(() => {
			if (this.#observed.has(target)) this.#tell([{ target }]);
		});
	}
	unobserve(target: Element): void {
		this.#observed.delete(target);
		if (this.#observed.size === 0) this.disconnect();
	}
	disconnect(): void {
		this.#observed.clear();
		removeEventListener('resize', this.#resized);
	}
}

/** Tells of no change. */
class NoChanges {
	observe(): void {}
	disconnect(): void {}
	takeRecords(): readonly [] {
		return [];
	}
}

/** What a button of the page does to a popover without any script. */
function byButton(action: 'show' | 'hide' | 'toggle') {
	return function (this: HTMLElement): void {
		const button = document.createElement('button');
		button.popoverTargetElement = this;
		button.popoverTargetAction = action;
		this.before(button);
		button.click();
		button.remove();
	};
}

/** By where they belong. */
const STAND_INS: readonly (readonly [object, Readonly<Record<string, unknown>>])[] = [
	[globalThis, { IntersectionObserver: AllInSight, ResizeObserver: SizesOfWindow, MutationObserver: NoChanges }],
	[
		HTMLElement.prototype,
		{ showPopover: byButton('show'), hidePopover: byButton('hide'), togglePopover: byButton('toggle') }
	]
];

/** Puts a stand-in in the place of each that is missing; what is there stays as it is. */
export function standIn(): void {
	for (const [place, all] of STAND_INS)
		for (const [name, value] of Object.entries(all))
			if (!(name in place)) Object.defineProperty(place, name, { value, configurable: true, writable: true });
}
