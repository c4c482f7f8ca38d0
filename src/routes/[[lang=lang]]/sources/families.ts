import type { MetricSection } from '$lib/data/metric-section';
import { m } from '$lib/paraglide/messages';

/** Families of metrics, in the order of the page: what is lost, then what is counted, then what is asked or set beside it. */
const FAMILIES: readonly { readonly id: string; readonly word: () => string }[] = [
	{ id: 'losses', word: m.sources_family_losses },
	{ id: 'cost', word: m.sources_family_cost },
	{ id: 'crypto', word: m.sources_family_crypto },
	{ id: 'reports', word: m.sources_family_reports },
	{ id: 'cases', word: m.sources_family_cases },
	{ id: 'attacks', word: m.sources_family_attacks },
	{ id: 'share', word: m.sources_family_share },
	{ id: 'average', word: m.sources_family_average },
	{ id: 'persons', word: m.sources_family_persons },
	{ id: 'users', word: m.sources_family_users },
	{ id: 'index', word: m.sources_family_index },
	{ id: 'context', word: m.sources_family_context }
];

/** Sections by family, in the order of the page; a family without a section is left out. */
export function byFamily(sections: readonly MetricSection[]) {
	return FAMILIES.map(({ id, word }) => ({
		id,
		name: word(),
		sections: sections.filter(({ family }) => family === id)
	})).filter((family) => family.sections.length > 0);
}
