import { count } from '$lib/format';
import type { Language } from '$lib/language';

const EN = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const EN_TEENS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const EN_TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function english(value: number): string {
	if (value < 20) return [...EN, ...EN_TEENS][value] ?? '';
	const tens = EN_TENS[Math.floor(value / 10) - 2] ?? '';
	return value % 10 === 0 ? tens : `${tens}-${EN[value % 10]}`;
}

/**
 * A small count as headings have it: in words in English, 40 → "forty", 0 → "none"; in digits in Vietnamese, whose
 * headlines print "40". In digits too where it is no whole number from 0 to 99.
 */
export function numberWords(value: number, language: Language): string {
	const spelt = language === 'en' && Number.isInteger(value) && value >= 0 && value <= 99;
	return spelt ? english(value) : count(value, language, 1);
}
