import { count } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { TooltipContent } from '$lib/chart/figure/tooltip-content';
import type { Race } from './select';
import { depositOf } from './table';

/** What hovering or focusing a deposit says; null where none of that id is drawn. */
export function tooltipOnRace(id: string, rows: Race['rows'], language: Language): TooltipContent | null {
	const found = rows.find(({ deposit }) => deposit.id === id);
	if (found === undefined) return null;
	const { treaty, deposit } = found;
	const days = count(deposit.days ?? 0, language);
	const deciding = deposit.number === treaty.needed;
	return {
		of: depositOf(deposit),
		head: `${deposit.name}, ${treaty.name}`,
		value: m.race_number({ number: count(deposit.number ?? 0, language), needed: count(treaty.needed, language) }),
		range: '',
		also: [
			deposit.precision === 'day'
				? m.race_day({ date: deposit.text, days })
				: m.race_day_cut({ date: deposit.text, days }),
			deciding && treaty.inForce !== null ? m.race_in_force({ date: treaty.inForce.text }) : ''
		]
			.filter((part) => part !== '')
			.join(' · '),
		status: m.status_reported(),
		publisher: treaty.publishers.join('; '),
		row: null
	};
}
