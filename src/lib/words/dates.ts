import { format as formatDate, isValid, parseISO } from 'date-fns';
import type { Language } from './language';

// Apart from format.ts so that a page without dates in its scripts need not load date-fns.

interface Patterns {
	readonly year: string;
	readonly day: string;
	readonly month: string;
}

const WORDS: Record<Language, Patterns> = {
	en: { year: 'yyyy', day: 'd MMMM yyyy', month: 'MMMM yyyy' },
	vi: { year: "'năm' yyyy", day: "d'/'M'/'yyyy", month: "'tháng' M'/'yyyy" }
};
const SHORT: Record<Language, Patterns> = {
	en: { year: 'yyyy', day: 'd MMM yyyy', month: 'MMM yyyy' },
	vi: { year: 'yyyy', day: 'd/M/yyyy', month: "'tháng' M/yyyy" }
};

/** APA puts the month first; Vietnamese names every part. */
const APA: Record<Language, Patterns> = {
	en: { year: 'yyyy', day: 'MMMM d, yyyy', month: 'MMMM yyyy' },
	vi: { year: 'yyyy', day: "'ngày' d 'tháng' M 'năm' yyyy", month: "'tháng' M 'năm' yyyy" }
};

/** The month beside a mark. */
const AT_MARK: Record<Language, string> = { en: 'MMM yyyy', vi: 'M/yyyy' };

/** A date as far as it is known; what is no date comes back as it is. */
function written(iso: string, { year, day, month }: Patterns): string {
	const date = parseISO(iso);
	const pattern = iso.length > 7 ? day : iso.length > 4 ? month : year;
	return isValid(date) ? formatDate(date, pattern) : iso;
}

/** An ISO date, cut to what is known, in words: "25 October 2025", "tháng 2/2026", "2025", "năm 2025". */
export function dateWords(iso: string, language: Language): string {
	return written(iso, WORDS[language]);
}

/** A day in a table column: "25 Oct 2025", "25/10/2025", "tháng 10/2025"; months and years as far as known. */
export function dateShort(iso: string, language: Language): string {
	return written(iso, SHORT[language]);
}

/** The month of a date beside a mark on a time axis, which is no place for many words: "Oct 2025", "10/2025". */
export function monthAtMark(iso: string, language: Language): string {
	const date = parseISO(iso.slice(0, 7));
	return isValid(date) ? formatDate(date, AT_MARK[language]) : iso;
}

/** A date as a reference in APA style has it: "October 25, 2025", "ngày 25 tháng 10 năm 2025". */
export function dateApa(iso: string, language: Language): string {
	return written(iso, APA[language]);
}

/** The reader's own calendar day at a moment, ISO: "2026-09-28". */
export function dayOf(moment: Date): string {
	return formatDate(moment, 'yyyy-MM-dd');
}
