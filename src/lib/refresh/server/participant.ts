import { quoted } from '$lib/data/server/data-error';
import { foldName, type Known, type Left } from '$lib/refresh/found';

/** What the lines of a depositary's table are read with. */
export interface Reading {
	/** The answer. */
	readonly where: string;
	readonly known: Known;
	/** Gains what is passed over. */
	readonly passed: Left[];
}

/** The code of a participant by its name; null where no table knows it, which is told. */
export function codeOf(participant: string, { known, passed }: Reading): string | null {
	const code = known.names.get(foldName(participant));
	if (code !== undefined) return code;
	passed.push({ key: quoted(participant), why: 'no table knows a participant of this name' });
	return null;
}
