import type { Token } from './tokens';

/** Signs and codes of currencies; DOLLAR stands for a dollar of whatever country the sentence is about. */
const SIGNS: Readonly<Record<string, string>> = {
	$: 'DOLLAR',
	us$: 'USD',
	a$: 'AUD',
	au$: 'AUD',
	c$: 'CAD',
	ca$: 'CAD',
	s$: 'SGD',
	hk$: 'HKD',
	nz$: 'NZD',
	nt$: 'TWD',
	r$: 'BRL',
	'€': 'EUR',
	'£': 'GBP',
	'₫': 'VND',
	'¥': 'JPY',
	'₩': 'KRW',
	'₹': 'INR',
	'₱': 'PHP',
	'฿': 'THB'
};

/** Names of currencies, without marks; the longest that fits is taken. */
const NAMES: readonly (readonly [string, string])[] = (
	[
		['usd', 'USD'],
		['us dollars', 'USD'],
		['us dollar', 'USD'],
		['do la my', 'USD'],
		['do my', 'USD'],
		['dollars', 'DOLLAR'],
		['dollar', 'DOLLAR'],
		['do la', 'DOLLAR'],
		['vnd', 'VND'],
		['dong', 'VND'],
		['vietnamese dong', 'VND'],
		['viet nam dong', 'VND'],
		['d', 'VND'],
		['aud', 'AUD'],
		['australian dollars', 'AUD'],
		['do la uc', 'AUD'],
		['cad', 'CAD'],
		['canadian dollars', 'CAD'],
		['do la canada', 'CAD'],
		['sgd', 'SGD'],
		['singapore dollars', 'SGD'],
		['do la singapore', 'SGD'],
		['hkd', 'HKD'],
		['hong kong dollars', 'HKD'],
		['do la hong kong', 'HKD'],
		['nzd', 'NZD'],
		['new zealand dollars', 'NZD'],
		['twd', 'TWD'],
		['taiwan dollars', 'TWD'],
		['dai te', 'TWD'],
		['eur', 'EUR'],
		['euro', 'EUR'],
		['euros', 'EUR'],
		['gbp', 'GBP'],
		['pounds', 'GBP'],
		['bang', 'GBP'],
		['bang anh', 'GBP'],
		['yen', 'JPY'],
		['jpy', 'JPY'],
		['won', 'KRW'],
		['krw', 'KRW'],
		['rupees', 'INR'],
		['rupee', 'INR'],
		['inr', 'INR'],
		['ringgit', 'MYR'],
		['rm', 'MYR'],
		['myr', 'MYR'],
		['baht', 'THB'],
		['thb', 'THB'],
		['rand', 'ZAR'],
		['rupiah', 'IDR'],
		['idr', 'IDR']
	] as const
).toSorted(([a], [b]) => b.length - a.length);

/** Countries whose money is called dollar. */
const DOLLARS: Readonly<Record<string, string>> = {
	AUS: 'AUD',
	CAN: 'CAD',
	SGP: 'SGD',
	HKG: 'HKD',
	NZL: 'NZD',
	TWN: 'TWD'
};

/** Crore and lakh count rupees. */
const INDIAN = ['crore', 'crores', 'lakh'];

/** The currency that begins at this token and how many tokens it takes; null where none does. */
export function currencyAt(list: readonly Token[], at: number): { code: string; length: number } | null {
	const token = list[at];
	if (token === undefined) return null;
	if (token.kind === 'sign') {
		const code = SIGNS[token.lower];
		return code === undefined ? null : { code, length: 1 };
	}
	if (token.kind !== 'word') return null;
	const ahead = list.slice(at, at + 3).map(({ folded }) => folded);
	for (const [name, code] of NAMES) {
		const words = name.split(' ');
		if (words.every((word, index) => ahead[index] === word) && !(name === 'd' && token.lower !== 'đ'))
			return { code, length: words.length };
	}
	return null;
}

/** The currency that a word for thousands implies: crore is said of rupees. */
export function impliedCurrency(list: readonly Token[], from: number, to: number): string | null {
	return list.slice(from, to).some(({ folded }) => INDIAN.includes(folded)) ? 'INR' : null;
}

/** The currencies that a code may stand for in a sentence about these places. */
export function currenciesOf(code: string, places: ReadonlySet<string>): readonly string[] {
	if (code !== 'DOLLAR') return [code];
	return ['USD', ...[...places].flatMap((place) => DOLLARS[place] ?? [])];
}

/** Positions of the tokens that make up names of currencies. */
export function moneyAt(list: readonly Token[]): ReadonlySet<number> {
	return new Set(
		list.flatMap((_, at) => Array.from({ length: currencyAt(list, at)?.length ?? 0 }, (__, index) => at + index))
	);
}
