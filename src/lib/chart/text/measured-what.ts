import { isCount } from '$lib/data/convert';
import { priceYear } from '$lib/data/measures';
import { m } from '$lib/paraglide/messages';
import type { Drawing, DrawInput } from '../drawing';

/** What is drawn, with the measure it is drawn in: "Reported losses per person", "Reported losses as a share of GDP". */
export function measuredWhat(
	what: string,
	{ measure, rows }: Pick<Drawing, 'measure' | 'rows'>,
	input: Pick<DrawInput, 'rows' | 'denominators' | 'language'>
): string {
	const options = { locale: input.language };
	const counts = (rows.length > 0 ? rows : input.rows).every(({ unit }) => isCount(unit));
	switch (measure) {
		case 'value':
			return what;
		case 'per-person':
			return (counts ? m.headline_per_100000 : m.headline_per_person)({ what }, options);
		case 'per-user':
			return (counts ? m.headline_per_100000_users : m.headline_per_user)({ what }, options);
		case 'gdp-share':
			return m.headline_gdp_share({ what }, options);
		case 'constant-usd': {
			const year = priceYear(input.denominators);
			return year === null ? what : m.headline_constant({ what, year }, options);
		}
		case 'change':
			return m.headline_change({ what }, options);
	}
}
