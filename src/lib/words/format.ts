import { WRITING, type Language } from './language';

interface Scale {
	readonly from: number;
	readonly long: string;
	readonly short: string;
}

/**
 * The words that amounts are counted in. The Vietnamese press prints thousands of tỷ (10⁹) as "18.900 tỷ", never
 * "18,9 nghìn tỷ", and "T" would be tỷ there.
 */
const SCALES: Record<Language, readonly Scale[]> = {
	en: [
		{ from: 1e12, long: 'trillion', short: 'tn' },
		{ from: 1e9, long: 'billion', short: 'bn' },
		{ from: 1e6, long: 'million', short: 'm' }
	],
	vi: [
		{ from: 1e15, long: 'triệu tỷ', short: 'triệu tỷ' },
		{ from: 1e9, long: 'tỷ', short: 'tỷ' },
		{ from: 1e6, long: 'triệu', short: 'triệu' }
	]
};

/** `short` cuts English words of thousands; `full` keeps every digit that a word of thousands has before its point. */
export type Style = 'long' | 'short' | 'full';

/** Signs that stand before an amount; every other currency is named by its ISO code. */
const SIGNS: Readonly<Record<string, string>> = {
	USD: '$',
	AUD: 'A$',
	CAD: 'C$',
	SGD: 'S$',
	HKD: 'HK$',
	NZD: 'NZ$',
	TWD: 'NT$',
	EUR: '€',
	GBP: '£',
	JPY: '¥',
	KRW: '₩',
	INR: '₹',
	BRL: 'R$',
	MYR: 'RM',
	PHP: '₱',
	THB: '฿',
	ZAR: 'R'
};

/** Names that stand behind an amount, in the languages that write none before it. */
const NAMES: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = {
	vi: { USD: 'USD', VND: 'đồng', EUR: 'euro', JPY: 'yên', KRW: 'won' }
};

/** What stands between the ends of a range. */
const TO: Record<Language, string> = { en: 'to', vi: 'đến' };

/** As many as every browser can write. */
const MOST_DECIMALS = 20;

const numberFormats = new Map<string, Intl.NumberFormat>();

function digits(value: number, language: Language, decimals: number): string {
	const key = `${language}.${decimals}`;
	const known = numberFormats.get(key);
	if (known !== undefined) return known.format(value);
	const made = new Intl.NumberFormat(language, { maximumFractionDigits: decimals });
	numberFormats.set(key, made);
	return made.format(value);
}

/** A plain number with the language's separators and at most `decimals` places: 16000 → "16,000", "16.000". */
export function count(value: number, language: Language, decimals = 0): string {
	return digits(value, language, decimals);
}

/** At most two decimals, but never fewer than two digits that count: 3.456 → "3.46", 0.0214 → "0.021". */
export function precise(value: number, language: Language): string {
	const size = Math.abs(value);
	const needed = size > 0 && size < 0.1 ? 1 - Math.floor(Math.log10(size)) : 2;
	return digits(value, language, Math.min(needed, MOST_DECIMALS));
}

/** A change with its sign, one decimal below ten and none above: 340.2 → "+340", −4.25 → "-4.3", 0 → "0". */
export function signed(value: number, language: Language): string {
	const text = digits(Math.abs(value), language, Math.abs(value) < 10 ? 1 : 0);
	if (text === '0') return text;
	return `${value > 0 ? '+' : '-'}${text}`;
}

/** Years in order, neighbours joined: [2018, 2019, 2020, 2023] → "2018–2020, 2023". */
export function yearSpans(years: readonly number[]): string {
	const spans: { from: number; to: number }[] = [];
	for (const year of [...new Set(years)].sort((a, b) => a - b)) {
		const last = spans.at(-1);
		if (last?.to === year - 1) last.to = year;
		else spans.push({ from: year, to: year });
	}
	return spans.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

/**
 * A number in words of thousands: 10.5e12 → "10.5 trillion", "10.500 tỷ". Two decimals below ten, one below a thousand,
 * two digits that count below a tenth; numbers under a million are written out. Thousands of a word are rounded as the
 * next word's would be, so that both languages give the same figure, but for `full`. `short` gives "10.5 tn" in English.
 * @param extra so many decimals more
 */
export function magnitude(value: number, language: Language, style: Style = 'long', extra = 0): string {
	const size = Math.abs(value);
	const scale = SCALES[language].find(({ from }) => size >= from * 0.9995);
	if (scale === undefined) return small(value, language, extra);
	const shown = value / scale.from;
	const [few, word] = [Math.abs(shown) < 999.95, style === 'short' ? scale.short : scale.long];
	if (!few && style === 'full') return `${digits(shown, language, 0)}\u00a0${word}`;
	return `${few ? scaled(shown, language, extra) : inThousands(shown, language, extra)}\u00a0${word}`;
}

function small(value: number, language: Language, extra: number): string {
	const size = Math.abs(value);
	return size < 10 ? precise(value, language) : digits(value, language, (size < 1000 ? 1 : 0) + extra);
}

function scaled(shown: number, language: Language, extra: number): string {
	return digits(shown, language, (Math.abs(shown) < 10 ? 2 : 1) + extra);
}

function inThousands(shown: number, language: Language, extra: number): string {
	const step = (Math.abs(shown) < 10_000 ? 10 : 100) / 10 ** extra;
	return digits(Math.round(shown / step) * step, language, Math.max(0, Math.ceil(-Math.log10(step))));
}

/** Puts a currency to an amount already in words: "$10.5 trillion", "VND 391.8 trillion", "10.500 tỷ USD". */
function withCurrency(words: string, currency: string, language: Language): string {
	const names = NAMES[language];
	if (names !== undefined) return `${words}\u00a0${names[currency] ?? currency}`;
	const sign = SIGNS[currency];
	return sign === undefined ? `${currency}\u00a0${words}` : `${sign}${words}`;
}

/** An amount of money in base units: 10.5e12 USD → "$10.5 trillion", "10.500 tỷ USD". */
export function money(value: number, currency: string, language: Language, style: Style = 'long', extra = 0): string {
	return withCurrency(magnitude(value, language, style, extra), currency, language);
}

/** Digits that a number is told with where all of them count: those beyond are noise of the machine's arithmetic. */
const ALL_DIGITS = 12;

/**
 * A figure with its unit and all its digits, as a sum is redone with: in words of thousands only where two decimals say it
 * all. 1.1e9 SGD → "S$1.1 billion", 6036860 persons → "6,036,860", 1.33623 SGD → "S$1.33623".
 */
export function exact(value: number, unit: string, language: Language): string {
	const told = Number(value.toPrecision(ALL_DIGITS));
	const words = exactWords(told, language);
	if (isCurrency(unit)) return withCurrency(words, unit, language);
	return unit === 'percent' ? `${words}%` : words;
}

function exactWords(value: number, language: Language): string {
	const size = Math.abs(value);
	const scale = SCALES[language].find(({ from }) => size >= from);
	const hundredths = scale === undefined ? 0 : (value / scale.from) * 100;
	if (scale !== undefined && Math.abs(hundredths - Math.round(hundredths)) < 1e-7)
		return `${digits(value / scale.from, language, 2)}\u00a0${scale.long}`;
	const before = size === 0 ? 1 : Math.floor(Math.log10(size)) + 1;
	return digits(value, language, Math.min(MOST_DECIMALS, Math.max(0, ALL_DIGITS - before)));
}

/**
 * A share given in percent (0–100): 84.15 → "84.15%", "84,15%". What is not zero never reads as zero: 0.00014 →
 * "0.00014%".
 */
export function percent(value: number, language: Language, decimals = 2): string {
	const smallest = 0.5 * 10 ** -decimals;
	if (value !== 0 && Math.abs(value) < smallest)
		return `${digits(value, language, 1 - Math.floor(Math.log10(Math.abs(value))))}%`;
	return `${digits(value, language, decimals)}%`;
}

/** True where the unit is money, that is an ISO 4217 code. */
export function isCurrency(unit: string): boolean {
	return /^[A-Z]{3}$/.test(unit);
}

/** Any figure with its unit; `unitWord` names what is counted where the unit is neither money nor a share. */
export function figure(value: number, unit: string, language: Language, style: Style = 'long'): string {
	if (isCurrency(unit)) return money(value, unit, language, style);
	if (unit === 'percent') return percent(value, language);
	if (unit === 'index') return digits(value, language, 3);
	return Math.abs(value) >= 1e6 ? magnitude(value, language, style) : digits(value, language, 0);
}

/**
 * A range in one unit: "$275 billion to $6.6 trillion"; bounds with the same word share it: "VND 8–10 trillion",
 * "275–6.600 tỷ USD".
 */
export function range(low: number, high: number, unit: string, language: Language): string {
	return between(figure(low, unit, language), figure(high, unit, language), language);
}

/** Two bounds in words as one range, like `range`. */
export function between(lowText: string, highText: string, language: Language): string {
	const number = /[\d.,]+/;
	const lowNumber = number.exec(lowText)?.[0] ?? '';
	if (lowText.replace(number, '') === highText.replace(number, '')) {
		return highText.replace(number, (highNumber) => `${lowNumber}–${highNumber}`);
	}
	return `${lowText} ${TO[language]} ${highText}`;
}

/** How many times one figure is another: under ten with one decimal, else whole. */
export function factor(times: number, language: Language): string {
	return digits(times, language, times < 10 ? 1 : 0);
}

/** Sorts names the way the language does. */
export function collate(language: Language): (a: string, b: string) => number {
	return new Intl.Collator(language).compare;
}

/**
 * Joins names: "Qatar, Azerbaijan and Viet Nam" (no comma before "and"), "Qatar, Azerbaijan và Việt Nam". Where one holds a
 * comma itself, a decimal comma too, semicolons keep them apart: "Cục A05, Bộ Công an; GASA", "2,3%; 8,1%".
 */
export function listWords(names: readonly string[], language: Language): string {
	const comma = count(0.5, language, 1).includes(',') ? ',' : ', ';
	if (names.some((name) => name.includes(comma))) return listApart(names);
	return new Intl.ListFormat(WRITING[language].tag, { type: 'conjunction' }).format(names);
}

/** Joins names that a comma or an "and" could turn into one: "Cục A05; Bộ Công an" are two, "Cục A05, Bộ Công an" is one. */
export function listApart(names: readonly string[]): string {
	return names.join('; ');
}

/** Text without marks and case, đ as d: what searches compare. */
export function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{Diacritic}/gu, '')
		.replace(/[đĐ]/g, 'd')
		.toLowerCase()
		.trim();
}

/** A text with its first letter as at the head of a sentence. */
export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
