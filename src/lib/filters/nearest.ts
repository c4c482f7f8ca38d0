import type { Language } from '$lib/language';
import { m } from '$lib/paraglide/messages';

/** The year with figures that is nearest to the one asked for, of two equally near the later; null where there is none. */
export function nearestYear(asked: number, years: readonly number[]): number | null {
	return years.reduce<number | null>((best, year) => {
		if (best === null) return year;
		const [far, closer] = [Math.abs(best - asked), Math.abs(year - asked)];
		return closer < far || (closer === far && year > best) ? year : best;
	}, null);
}

/** Says that another year is shown than the one asked for; empty where it is the same, or where none is shown. */
export function nearestNote(asked: number, shown: number | null, language: Language): string {
	if (shown === null || asked === shown) return '';
	return m.filter_nearest({ asked, shown }, { locale: language });
}
