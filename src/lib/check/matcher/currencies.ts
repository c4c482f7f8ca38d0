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

/** Names that stand behind an amount, with their marks, by code. Those without a country are of whatever country is meant. */
const NAMES_OF: Readonly<Record<string, string>> = {
	USD: 'us dollar,american dollar,greenback,đô la mỹ,đô mỹ',
	DOLLAR: 'dollar,đô la,đô',
	VND: 'đồng,vietnamese dong,viet nam dong,dong,đ',
	AUD: 'australian dollar,aussie dollar,đô la úc,đô la australia,đô úc',
	CAD: 'canadian dollar,đô la canada',
	SGD: 'singapore dollar,đô la singapore,đô singapore',
	HKD: 'hong kong dollar,đô la hồng kông,đô la hong kong',
	NZD: 'new zealand dollar,đô la new zealand',
	TWD: 'taiwan dollar,new taiwan dollar,đài tệ,đô la đài loan',
	EUR: 'euro',
	POUND: 'pound,bảng',
	GBP: 'pound sterling,british pound,sterling,bảng anh',
	JPY: 'yen,yên,yên nhật',
	KRW: 'won',
	CNY: 'yuan,renminbi,nhân dân tệ',
	RUPEE: 'rupee',
	INR: 'indian rupee',
	MYR: 'ringgit',
	THB: 'baht',
	ZAR: 'rand',
	IDR: 'rupiah',
	PESO: 'peso',
	PHP: 'philippine peso',
	BRL: 'reai',
	FRANC: 'franc',
	CHF: 'swiss franc',
	CROWN: 'krona,kronor,krone,kroner,koruna,crown',
	SEK: 'swedish krona,swedish kronor',
	NOK: 'norwegian kroner',
	DKK: 'danish kroner',
	PLN: 'zloty',
	RUB: 'rouble,ruble,rúp',
	UAH: 'hryvnia',
	NGN: 'naira',
	SHILLING: 'shilling',
	KZT: 'tenge',
	TRY: 'lira',
	ILS: 'shekel',
	AED: 'dirham',
	SAR: 'riyal',
	PEN: 'sole',
	HUF: 'forint',
	LAK: 'kip',
	KHR: 'riel',
	MMK: 'kyat'
};

/** Each of these names with its code. */
export const NAMES = Object.entries(NAMES_OF).flatMap(([code, names]) =>
	names.split(',').map((name) => [name, code] as const)
);

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
