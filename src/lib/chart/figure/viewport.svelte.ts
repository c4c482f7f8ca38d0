import { inTurn } from '$lib/ui/idle';
import { flushSync } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { stillHere } from './model';
import { inPx, unitHere } from './unit';
import { on } from 'svelte/events';

/** Width of a plot before it was measured: what the server draws. */
const UNMEASURED = 640;

/**
 * Where a chart stands: whether it is near the window, how large its plot is, and which input it should draw. A chart
 * near the window follows its input at once; one out of sight follows in an idle moment after that. A still has the size that
 * it was given.
 */
export class ChartViewport<Input> {
	#near = $state(false);
	#measured = $state(false);
	readonly #still: boolean;
	#onPaper = $state(false);
	#unit = $state(1);
	#held: Input;
	#size: { width: number; height: number };
	#latest: () => Input;

	/** @param latest the input as it should be · @param height of the plot before it is measured, px */
	constructor(latest: () => Input, height: number | ((first: Input) => number)) {
		const first = latest();
		const still = stillHere();
		this.#latest = latest;
		this.#held = $state.raw(first);
		this.#size = $state.raw({
			width: still?.width ?? UNMEASURED,
			height: still?.height ?? (typeof height === 'number' ? height : height(first))
		});
		this.#still = still !== undefined;
		this.#measured = this.#still;
		$effect(() => {
			const wanted = latest();
			if (this.#near || wanted === this.#held) return;
			return inTurn(() => (this.#held = wanted));
		});
	}

	/** What to draw now. */
	get input(): Input {
		return this.#near ? this.#latest() : this.#held;
	}

	/** Whether it is drawn for a sheet of paper, whose size holds whatever the picture needs. */
	get onPaper(): boolean {
		return this.#onPaper;
	}

	/** Whether the plot has been measured; until then its height is a guess. */
	get measured(): boolean {
		return this.#measured;
	}

	/** How many px one unit of the drawing takes. */
	get unit(): number {
		return this.#unit;
	}

	/** Size of the plot, in units of the drawing. */
	get size(): { readonly width: number; readonly height: number } {
		return this.#size;
	}

	/**
	 * Draws it for its place on paper, `--sheet-width` wide, before it is printed: `--sheet-height` high, or as high as the view
	 * asks for at that width, if need be no more than `--sheet-room` as far as the view can be lower.
	 */
	#toPaper(element: HTMLElement) {
		const style = getComputedStyle(element);
		const px = (name: string) => inPx(style.getPropertyValue(name));
		const width = px('--sheet-width');
		if (Number.isNaN(width)) return;
		const height = () => {
			const [given, room] = [px('--sheet-height'), px('--sheet-room')];
			if (!Number.isNaN(given)) return given;
			return Number.isNaN(room) ? px('--wide') : Math.min(px('--wide'), Math.max(px('--least'), room));
		};
		const draw = () =>
			flushSync(() => {
				this.#onPaper = true;
				this.#measured = true;
				this.#held = this.#latest();
				this.#fit(width, height());
			});
		draw();
		// Some views tell their height once they know the width
		draw();
	}

	/** Draws it for where it stands. */
	#measure(element: HTMLElement) {
		const { clientWidth: width, clientHeight: height } = element;
		if (width === 0 || height === 0) return;
		this.#measured = true;
		this.#fit(width, height);
	}

	/** Paper is put away: back to its place on the screen, or to what waits for one. */
	#fromPaper(element: HTMLElement) {
		flushSync(() => (this.#onPaper = false));
		this.#measure(element);
	}

	/** @param width of the plot, px · @param height px */
	#fit(width: number, height: number) {
		const unit = unitHere(width);
		const size = { width: width / unit, height: height / unit };
		this.#unit = unit;
		if (size.width !== this.#size.width || size.height !== this.#size.height) this.#size = size;
	}

	/** Put on the element that holds the plot. */
	readonly watch: Attachment<HTMLElement> = (element) => {
		if (this.#still) return;
		const sizes = new ResizeObserver(() => {
			if (!this.#onPaper) this.#measure(element);
		});
		const places = new IntersectionObserver(
			([entry]) => {
				this.#near = entry?.isIntersecting ?? true;
				if (this.#near) sizes.observe(element);
				else this.#held = this.#latest();
			},
			{ rootMargin: '240px' }
		);
		places.observe(element);
		const stops = [
			on(window, 'beforeprint', () => this.#toPaper(element)),
			on(window, 'afterprint', () => this.#fromPaper(element))
		];
		return () => {
			stops.forEach((stop) => stop());
			places.disconnect();
			sizes.disconnect();
		};
	};
}
