import { count } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { Mark } from './steps';

const YEAR = 365.25;
const MONTH = YEAR / 12;

/** The last day of an axis that must hold so many days: whole years, or whole quarters below a year and a half. */
export function axisDays(days: number): number {
	const unit = days > YEAR * 1.5 ? YEAR : MONTH * 3;
	return Math.max(1, Math.ceil(days / unit)) * unit;
}

/** Ticks since the opening: every year, or every three months on a shorter axis. */
export function sinceTicks(days: number, language: Language): readonly Mark[] {
	const inYears = days > YEAR * 1.5;
	const unit = inYears ? YEAR : MONTH * 3;
	return Array.from({ length: Math.floor(days / unit + 1e-6) + 1 }, (_, at) => {
		if (at === 0) return { at: 0, label: m.steps_opened() };
		const number = count(inYears ? at : at * 3, language);
		if (!inYears) return { at: at * unit, label: m.steps_months({ months: number }) };
		return { at: at * unit, label: m.steps_years({ years: number }) };
	});
}
