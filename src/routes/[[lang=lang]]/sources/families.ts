import type { MetricSection } from '$lib/data/metric-section';
import { m } from '$lib/paraglide/messages';

/** Families of metrics, in the order of the page: what is lost, then what is counted, then what is asked or set beside it. */
const FAMILIES: readonly { readonly id: string; readonly word: () => string }[] = [
	{ id: 'losses', word: m.def_family_losses },
	{ id: 'cost', word: m.def_family_cost },
	{ id: 'crypto', word: m.def_family_crypto },
	{ id: 'reports', word: m.def_family_reports },
	{ id: 'cases', word: m.def_family_cases },
	{ id: 'attacks', word: m.def_family_attacks },
	{ id: 'share', word: m.def_family_share },
	{ id: 'average', word: m.def_family_average },
	{ id: 'persons', word: m.def_family_persons },
	{ id: 'users', word: m.def_family_users },
	{ id: 'index', word: m.def_family_index },
	{ id: 'context', word: m.def_family_context }
];

/** Sections by family, in the order of the page; a family without a section is left out. */
export function byFamily(sections: readonly MetricSection[]) {
	return FAMILIES.map(({ id, word }) => ({
		id,
		name: word(),
		sections: sections.filter(({ family }) => family === id)
	})).filter((family) => family.sections.length > 0);
}
