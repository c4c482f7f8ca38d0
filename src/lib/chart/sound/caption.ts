import { isFirm } from '$lib/data/observation';
import { statusWord } from '$lib/statements/figure-text';
import { m } from '$lib/paraglide/messages';
import type { TooltipContent } from '../figure/tooltip-content';
import type { Heard } from './heard';
import type { Sound } from './score';

/** What is shown while something sounds: what it is, and beside it what must be known of it; empty for nothing. */
export interface Caption {
	readonly what: string;
	readonly more: string;
}

/** What sounds for less than this, s, is shown by its name and amount alone: more cannot be read in that time. */
const BRIEF = 0.25;

/**
 * "Viet Nam, 2024: 84.15%", with the range, and with the status where the figure is not firm or was counted in another way;
 * the name of a line before it begins; the years of a gap; the name of a gridline; the status of an example. Of a pair the amount across too.
 * @param read words of a figure
 */
export function captionOf(sound: Sound, { lines, step }: Heard, read: (id: string) => TooltipContent | null): Caption {
	const name = lines.find(({ key }) => key === sound.line)?.name ?? '';
	if (sound.kind === 'name') return { what: name, more: '' };
	if (sound.kind === 'gap') return { what: m.sound_gap({ name, years: sound.label }), more: '' };
	if (sound.kind === 'grid') return { what: sound.label, more: '' };
	if (sound.kind === 'status') return { what: sound.status === null ? '' : statusWord(sound.status), more: '' };
	const reading = read(sound.id);
	if (reading === null) return { what: name, more: '' };
	const plain = sound.status !== null && isFirm(sound.status) && sound.level === 1;
	const isBrief = step === 'place' && sound.seconds < BRIEF;
	const more = isBrief ? [] : [reading.range, ...(plain ? [] : [reading.status])];
	return {
		what: m.chart_list_figure({ year: reading.head, figure: reading.value }),
		more: [sound.label, ...more].filter((text) => text !== '').join('. ')
	};
}
