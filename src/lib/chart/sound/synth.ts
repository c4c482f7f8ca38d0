import type { Status } from '$lib/data/observation';
import type { Sound } from './score';

/**
 * How strong the fundamental and its overtones are, by how a figure came about: the less firm, the more of them. A count is
 * a plain sine; a statistic or index has an octave over it; a survey is hollow, of odd overtones, as a clarinet is;
 * an estimate is as bright as a sawtooth; a projection has only overtones that are far off, as a small bell has.
 */
export const TIMBRES: Readonly<Record<Status, readonly number[]>> = {
	reported: [1],
	official: [1, 0.6],
	survey: [1, 0, 0.55, 0, 0.35],
	estimate: [1, 0.5, 0.33, 0.25, 0.2, 0.17],
	projection: [1, 0, 0, 0.5, 0, 0, 0.4]
};

/** Seconds in which a note swells, and in which it fades: without them each would begin and end with a click. */
const SWELL = 0.012;
const FADE = 0.04;
/** How loud the loudest is, of what a loudspeaker can do. */
const LOUD = 0.28;

/** Where sounds go: to be turned off at once, all of them. */
export function outputOf(context: BaseAudioContext): GainNode {
	const output = context.createGain();
	output.connect(context.destination);
	return output;
}

/** Puts a sound at its time into a context, live or for a file; silence needs nothing. @param from when the score begins, s */
export function put(sound: Sound, context: BaseAudioContext, output: AudioNode, from: number): void {
	if (sound.kind === 'break') click(sound, context, output, from);
	if (sound.pitch === null) return;
	const start = from + sound.start;
	const end = start + sound.seconds;
	const [low, high] = sound.pitch;
	const tone = context.createOscillator();
	const partials = TIMBRES[sound.status ?? 'reported'];
	tone.setPeriodicWave(context.createPeriodicWave([0, ...partials.map(() => 0)], [0, ...partials]));
	tone.frequency.setValueAtTime(low, start);
	if (high !== low) tone.frequency.exponentialRampToValueAtTime(high, end);
	const loudness = context.createGain();
	const level = sound.level * LOUD;
	loudness.gain.setValueAtTime(0, start);
	loudness.gain.linearRampToValueAtTime(level, start + SWELL);
	loudness.gain.setValueAtTime(level, Math.max(start + SWELL, end - FADE));
	loudness.gain.linearRampToValueAtTime(0, end);
	tone.connect(loudness).connect(aside(sound, context)).connect(output);
	tone.start(start);
	tone.stop(end + 0.01);
}

/** A short burst of noise, the same each time. */
function click(sound: Sound, context: BaseAudioContext, output: AudioNode, from: number): void {
	const length = Math.ceil(sound.seconds * context.sampleRate);
	const buffer = context.createBuffer(1, length, context.sampleRate);
	// The sine of squares jumps about as noise does
	buffer.copyToChannel(
		Float32Array.from({ length }, (_, at) => Math.sin(at * at) * LOUD * 2 * (1 - at / length) ** 3),
		0
	);
	const burst = context.createBufferSource();
	burst.buffer = buffer;
	burst.connect(aside(sound, context)).connect(output);
	burst.start(from + sound.start);
}

function aside({ pan }: Sound, context: BaseAudioContext): StereoPannerNode {
	const panner = context.createStereoPanner();
	panner.pan.value = pan;
	return panner;
}
