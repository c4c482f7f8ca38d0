import type { Score, Sound } from './score';
import { outputOf, put } from './synth';

/** Time that a browser needs to begin, s. */
const BEFORE = 0.1;
/** How far ahead sounds are put into the context, s: long lines must not fill it at once. */
const AHEAD = 30;
/** How often it is looked what sounds now, ms. */
const LOOK = 40;

/** Whether this browser can make sounds at all. */
export function canSound(): boolean {
	return 'AudioContext' in window;
}

/** Is told what is heard from now on; null once all is silent, and whether it came to its end by itself. */
export type Hears = (sound: Sound | null, ended: boolean) => void;

/** Plays one score at a time; whatever else of the site plays in this browser is then silent. */
export class Player {
	#context: AudioContext | null = null;
	#output: GainNode | null = null;
	#timer: ReturnType<typeof setInterval> | undefined;
	#hears: Hears = () => undefined;
	readonly #others = new BroadcastChannel('sound');

	constructor() {
		this.#others.onmessage = () => this.stop();
	}

	/** Plays from the beginning; only after a reader has pressed something, as browsers demand. */
	play(score: Score, hears: Hears): void {
		this.stop();
		this.#others.postMessage('played');
		const context = new AudioContext();
		const output = outputOf(context);
		if (context.state === 'suspended') void context.resume();
		const from = context.currentTime + BEFORE;
		let next = 0;
		let heard: Sound | null = null;
		const look = () => {
			const now = context.currentTime - from;
			for (let sound = score.sounds[next]; sound !== undefined && sound.start < now + AHEAD;) {
				put(sound, context, output, from);
				next += 1;
				sound = score.sounds[next];
			}
			if (now >= score.seconds) return this.#end(true);
			const current = score.sounds.findLast(({ start }) => start <= now) ?? null;
			if (current !== heard && current !== null) hears(current, false);
			heard = current;
		};
		this.#context = context;
		this.#output = output;
		this.#hears = hears;
		this.#timer = setInterval(look, LOOK);
		look();
	}

	/** Silent at once. */
	stop(): void {
		if (this.#context !== null) this.#end(false);
	}

	/** Stops, and needs nothing any more. */
	close(): void {
		this.stop();
		this.#others.close();
	}

	#end(ended: boolean): void {
		clearInterval(this.#timer);
		if (this.#output !== null) this.#output.gain.value = 0;
		void this.#context?.close();
		this.#context = null;
		this.#output = null;
		this.#hears(null, ended);
	}
}
