import { group, rollup } from 'd3';
import { listWords } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';

/** Outlets that a credit names one by one; of more the one with the most figures is named, the others are counted. */
const MOST_NAMED = 2;

/** A figure's publisher by name, and who put out the document it was read in; null where that is the publisher's own. */
export interface ReadAt {
	readonly name: string;
	readonly outlet: string | null;
}

/** Whom figures are credited to, each once, in order of appearance: "Singapore Police Force, via Malay Mail". */
export function creditsOf(read: readonly ReadAt[], language: Language): string[] {
	return [...group(read, ({ name }) => name)].map(([name, figures]) => {
		const via = figures.flatMap(({ outlet }) => outlet ?? []);
		if (via.length === 0) return name;
		const filled = { publisher: name, outlets: outletWords(via, language) };
		return (via.length === figures.length ? m.chart_credit_via : m.chart_credit_via_part)(filled, { locale: language });
	});
}

function outletWords(via: readonly string[], language: Language): string {
	const ranked = [
		...rollup(
			via,
			(of) => of.length,
			(outlet) => outlet
		)
	].sort(([, a], [, b]) => b - a);
	const [first = ''] = ranked.map(([outlet]) => outlet);
	if (ranked.length > MOST_NAMED) {
		return m.chart_credit_more({ outlet: first, count: ranked.length - 1 }, { locale: language });
	}
	return listWords(
		ranked.map(([outlet]) => outlet),
		language
	);
}
