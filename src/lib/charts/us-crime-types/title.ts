import { nameOf } from '$lib/data/words';
import { m } from '$lib/paraglide/messages';
import { inSentence } from '$lib/statements/in-sentence';
import type { Said } from '$lib/statements/said';
import { majorityOf, type Share } from '$lib/statements/share';
import { shareSaid } from '$lib/statements/share-words';
import type { ChartInput } from '$lib/chart/input';

const LOSSES = 'ic3_type_losses';
const TOTAL = 'ic3_losses';
/** More kinds than this would make a list of the sentence. */
const MOST = 3;

/** The few kinds of crime that make up more than half of a year's losses; null where that cannot be said. */
export function mostOf(year: number, { rows }: Pick<ChartInput, 'rows'>): Share | null {
	const of = (id: string) => rows.filter(({ metric }) => metric === id);
	const share = majorityOf(year, { rows: of(LOSSES), totals: of(TOTAL) });
	return share !== null && share.parts.length <= MOST ? share : null;
}

/** Which kinds make up how much of a year's losses. */
export function crimeTypesSaid(share: Share, { words, language }: Pick<ChartInput, 'words' | 'language'>): Said {
	const names = share.parts.map(({ category }, at) => {
		const name = nameOf(words.categories, category ?? '');
		return at === 0 ? name : inSentence(name);
	});
	return shareSaid(share, names, m.us_crime_types_title, language);
}
