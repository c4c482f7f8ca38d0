import type { YearMode, Years } from './years';

/** How many times as fast the years can run. */
export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** How long a year stays at speed 1, ms; longer where the reader asked for less motion. */
export const YEAR_MS = 900;
export const CALM_YEAR_MS = 1200;
/** However fast: three changes a second are as many as may flash over much of a screen (WCAG 2.3.1). */
export const FASTEST_YEAR_MS = 340;

/** Where the years stand while they run: a single year has the same from and to. */
export interface PlayState {
	readonly mode: YearMode;
	/** The years shown. */
	readonly shown: Years;
	/** The whole span of the page's figures. */
	readonly span: Years;
}

/**
 * The years that a run begins with: those shown, or, where they end with the last year already, the first year of what
 * is shown (of all, where a single year is shown). A span begins with its first year alone and grows.
 */
export function firstYears({ mode, shown, span }: PlayState): Years {
	if (shown.to < span.to) return mode === 'single' ? { from: shown.to, to: shown.to } : shown;
	const from = mode === 'single' || shown.from >= span.to ? span.from : shown.from;
	return { from, to: from };
}

/** The years a step later; null at the end. */
export function nextYears({ mode, shown, span }: PlayState): Years | null {
	if (shown.to >= span.to) return null;
	const to = shown.to + 1;
	return { from: mode === 'single' ? to : shown.from, to };
}

/** What a run asks and tells while it lasts. */
export interface Stage {
	/** Where the years stand now; asked before every step. */
	readonly state: () => PlayState;
	/** How long a year stays, ms; asked before every step. */
	readonly wait: () => number;
	/** Called with the years to show. */
	readonly show: (years: Years) => void;
	/** Called once the last year is shown. */
	readonly ended: () => void;
}

/** Runs through the years, one after the other. */
export class Run {
	readonly #stage: Stage;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(stage: Stage) {
		this.#stage = stage;
	}

	/** Shows the first years at once, and the next ones in their time. */
	start(): void {
		this.stop();
		this.#stage.show(firstYears(this.#stage.state()));
		this.#wait();
	}

	/** Stops where it is. Nothing more is called. */
	stop(): void {
		clearTimeout(this.#timer);
	}

	#wait(): void {
		if (nextYears(this.#stage.state()) === null) this.#stage.ended();
		else this.#timer = setTimeout(() => this.#step(), this.#stage.wait());
	}

	#step(): void {
		const next = nextYears(this.#stage.state());
		if (next !== null) this.#stage.show(next);
		this.#wait();
	}
}
