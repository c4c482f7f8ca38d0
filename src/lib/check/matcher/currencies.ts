/** Signs and codes that stand before or behind an amount; DOLLAR and the like are of whatever country is meant. */
export const SIGNS: Readonly<Record<string, string>> = {
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
	'฿': 'THB',
	'₦': 'NGN',
	'₽': 'RUB',
	'₴': 'UAH',
	'₺': 'TRY',
	'₪': 'ILS'
};

/** Letters that stand for a currency only where they touch the number behind them. */
export const ATTACHED_SIGNS: Readonly<Record<string, string>> = { R: 'ZAR', Rp: 'IDR', Rs: 'INR', RM: 'MYR', P: 'PHP' };

/** Codes of ISO 4217, and those newspapers use beside them. */
export const CODES: Readonly<Record<string, string>> = {
	...Object.fromEntries(
		'AED ARS AUD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JPY KES KRW KZT LKR MXN MYR NGN NOK NPR NZD PEN PHP PKR PLN QAR RON RUB SAR SEK SGD THB TRY TWD TZS UAH UGX USD VND ZAR'
			.split(' ')
			.map((code) => [code.toLowerCase(), code])
	),
	vnđ: 'VND',
	rmb: 'CNY',
	rm: 'MYR',
	rp: 'IDR',
	rs: 'INR'
};

/** Names that stand behind an amount, with their marks. Those without a country are of whatever country is meant. */
export const NAMES: readonly (readonly [string, string])[] = [
	['us dollar', 'USD'],
	['american dollar', 'USD'],
	['greenback', 'USD'],
	['đô la mỹ', 'USD'],
	['đô mỹ', 'USD'],
	['dollar', 'DOLLAR'],
	['đô la', 'DOLLAR'],
	['đô', 'DOLLAR'],
	['đồng', 'VND'],
	['vietnamese dong', 'VND'],
	['viet nam dong', 'VND'],
	['dong', 'VND'],
	['đ', 'VND'],
	['australian dollar', 'AUD'],
	['aussie dollar', 'AUD'],
	['đô la úc', 'AUD'],
	['đô la australia', 'AUD'],
	['đô úc', 'AUD'],
	['canadian dollar', 'CAD'],
	['đô la canada', 'CAD'],
	['singapore dollar', 'SGD'],
	['đô la singapore', 'SGD'],
	['đô singapore', 'SGD'],
	['hong kong dollar', 'HKD'],
	['đô la hồng kông', 'HKD'],
	['đô la hong kong', 'HKD'],
	['new zealand dollar', 'NZD'],
	['đô la new zealand', 'NZD'],
	['taiwan dollar', 'TWD'],
	['new taiwan dollar', 'TWD'],
	['đài tệ', 'TWD'],
	['đô la đài loan', 'TWD'],
	['euro', 'EUR'],
	['pound', 'POUND'],
	['pound sterling', 'GBP'],
	['british pound', 'GBP'],
	['sterling', 'GBP'],
	['bảng', 'POUND'],
	['bảng anh', 'GBP'],
	['yen', 'JPY'],
	['yên', 'JPY'],
	['yên nhật', 'JPY'],
	['won', 'KRW'],
	['yuan', 'CNY'],
	['renminbi', 'CNY'],
	['nhân dân tệ', 'CNY'],
	['rupee', 'RUPEE'],
	['indian rupee', 'INR'],
	['ringgit', 'MYR'],
	['baht', 'THB'],
	['rand', 'ZAR'],
	['rupiah', 'IDR'],
	['peso', 'PESO'],
	['philippine peso', 'PHP'],
	['reai', 'BRL'],
	['franc', 'FRANC'],
	['swiss franc', 'CHF'],
	['krona', 'CROWN'],
	['kronor', 'CROWN'],
	['krone', 'CROWN'],
	['kroner', 'CROWN'],
	['koruna', 'CROWN'],
	['crown', 'CROWN'],
	['swedish krona', 'SEK'],
	['swedish kronor', 'SEK'],
	['norwegian kroner', 'NOK'],
	['danish kroner', 'DKK'],
	['zloty', 'PLN'],
	['rouble', 'RUB'],
	['ruble', 'RUB'],
	['rúp', 'RUB'],
	['hryvnia', 'UAH'],
	['naira', 'NGN'],
	['shilling', 'SHILLING'],
	['tenge', 'KZT'],
	['lira', 'TRY'],
	['shekel', 'ILS'],
	['dirham', 'AED'],
	['riyal', 'SAR'],
	['sole', 'PEN'],
	['forint', 'HUF'],
	['kip', 'LAK'],
	['riel', 'KHR'],
	['kyat', 'MMK']
];

/** Money that several countries have: the one meant where no place is named (null: any), and by place. */
export const OF_PLACES: Readonly<
	Record<string, { readonly usual: string | null; readonly by: Readonly<Record<string, string>> }>
> = {
	DOLLAR: {
		usual: 'USD',
		by: { AUS: 'AUD', CAN: 'CAD', SGP: 'SGD', HKG: 'HKD', NZL: 'NZD', TWN: 'TWD' }
	},
	POUND: { usual: 'GBP', by: { EGY: 'EGP' } },
	RUPEE: { usual: 'INR', by: { PAK: 'PKR', LKA: 'LKR', NPL: 'NPR' } },
	PESO: { usual: null, by: { PHL: 'PHP', MEX: 'MXN', COL: 'COP', ARG: 'ARS', CHL: 'CLP' } },
	FRANC: { usual: 'CHF', by: {} },
	CROWN: { usual: null, by: { SWE: 'SEK', NOR: 'NOK', DNK: 'DKK', CZE: 'CZK', ISL: 'ISK' } },
	SHILLING: { usual: null, by: { KEN: 'KES', TZA: 'TZS', UGA: 'UGX' } }
};
