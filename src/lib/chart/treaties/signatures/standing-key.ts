import type { FigureKey } from '$lib/chart/figure/model';
import { m } from '$lib/paraglide/messages';
import type { Signatures } from './select';
import { standingWord } from './standing-word';

/** The key of the map of signatures: how many ratified, signed, or have not signed. */
export function standingKey({ counts, uncounted, none }: Pick<Signatures, 'counts' | 'uncounted' | 'none'>): FigureKey {
	const only = counts.named - counts.ratified;
	const ratified = counts.open ? m.race_at_least({ count: counts.ratified }) : counts.ratified;
	const signed = counts.open ? m.signatures_key_named({ count: only }) : only;
	const others = uncounted === 0 ? '' : m.signatures_key_uncounted({ count: uncounted });
	const entry = (key: string, fill: string, text: string) => ({ key, swatch: { kind: 'box', fill } as const, text });
	return {
		look: 'flow',
		entries: [
			entry('ratified', '--seal-deep', `${standingWord('ratified')}: ${ratified}`),
			entry('signed', '--seal-soft', `${standingWord('signed')}: ${signed}${others}`),
			entry('none', '--map-none', none)
		]
	};
}
