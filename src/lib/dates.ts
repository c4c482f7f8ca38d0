import { format as formatDate, isValid, parseISO } from 'date-fns';
import type { Language } from './language';

// Apart from format.ts so that a page without dates in its scripts need not load date-fns.

/** An ISO date, cut to what is known, in words: "25 October 2025", "tháng 2/2026", "2025". */
export function dateWords(iso: string, language: Language): string {
	if (/^\d{4}$/.test(iso)) return iso;
	const date = parseISO(iso);
	if (!isValid(date)) return iso;
	const whole = iso.length > 7;
	if (language === 'vi') return formatDate(date, whole ? "d'/'M'/'yyyy" : "'tháng' M'/'yyyy");
	return formatDate(date, whole ? 'd MMMM yyyy' : 'MMMM yyyy');
}

/** A day in a table column: "25 Oct 2025", "25/10/2025"; months and years as far as known. */
export function dateShort(iso: string, language: Language): string {
	if (/^\d{4}$/.test(iso)) return iso;
	const date = parseISO(iso);
	if (!isValid(date)) return iso;
	const whole = iso.length > 7;
	if (language === 'vi') return formatDate(date, whole ? 'd/M/yyyy' : 'M/yyyy');
	return formatDate(date, whole ? 'd MMM yyyy' : 'MMM yyyy');
}
