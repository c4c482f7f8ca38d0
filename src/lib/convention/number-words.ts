import type { Language } from '$lib/language';

const EN = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const EN_TEENS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const EN_TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const VI = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

function english(value: number): string {
	if (value < 20) return [...EN, ...EN_TEENS][value] ?? '';
	const tens = EN_TENS[Math.floor(value / 10) - 2] ?? '';
	return value % 10 === 0 ? tens : `${tens}-${EN[value % 10]}`;
}

function vietnamese(value: number): string {
	const [tens, ones] = [Math.floor(value / 10), value % 10];
	if (tens === 0) return VI[ones] ?? '';
	const head = tens === 1 ? 'mười' : `${VI[tens]} mươi`;
	if (ones === 0) return head;
	const tail = ones === 5 ? 'lăm' : ones === 1 && tens > 1 ? 'mốt' : VI[ones];
	return `${head} ${tail}`;
}

/**
 * A small count in words, for headings: 40 → "forty", "bốn mươi"; 0 → "none", "không". In figures where it is no whole
 * number from 0 to 99.
 */
export function numberWords(value: number, language: Language): string {
	if (!Number.isInteger(value) || value < 0 || value > 99) return String(value);
	return language === 'vi' ? vietnamese(value) : english(value);
}
