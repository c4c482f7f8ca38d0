import { fold } from '$lib/words/format';

/** What a sentence or a figure is about. The first three are broad: the press uses one word for the other. */
export const SUBJECTS = [
	'scam',
	'crime',
	'bank',
	'ransom',
	'crypto',
	'breach',
	'malware',
	'attack',
	'sites',
	'users',
	'index',
	'population',
	'gdp',
	'rate',
	'prices',
	'convention'
] as const;
export type Subject = (typeof SUBJECTS)[number];

export const BROAD: readonly Subject[] = ['scam', 'crime', 'bank'];
/** Subjects of tables that stand beside crime: how many people, how much money, at what price. */
export const BACKGROUND: readonly Subject[] = ['users', 'index', 'population', 'gdp', 'rate', 'prices'];

/** Words, without marks, that tell what a sentence is about; a figure's is read off its name in the same way. */
const SPOKEN: Readonly<Record<Subject, RegExp>> = {
	scam: /\b(scam|fraud|phish|vishing|smishing|spoof|decepti|deceiv|swindl|cheat|duped?\b|tricked|conned|con artist|impost|impersonat|romance|extort|sextort|fake|bogus|lua (?:dao|gat|tien|qua|tinh|mat|ban|lay|khoang|gan|hon|nan|nguoi|khach|dau)|(?:bi|chieu|cu|vu|ke|tro) lua|gian lan|ke gian|chiem doat|sap bay|mat tien|to giac|trinh bao|nan nhan|bi hai|mao danh|gia danh|gia mao|dau tu gia|truc tuyen gia)/,
	crime:
		/\b(cyber|crime|criminal|hack|fbi|ic3|toi pham|pham toi|an ninh mang|an toan thong tin|victim|complain|offence|offense|incident|digital offen|su co|tan cong mang|nan nhan|don trinh bao|khieu nai)/,
	bank: /\b(bank|card|payment|transfer|transaction|ngan hang|giao dich|chuyen tien|thanh toan)/,
	ransom: /\b(ransom|ma doc tong tien|tien chuoc|tong tien|ma hoa du lieu)/,
	crypto: /\b(crypto|bitcoin|tien ma hoa|tien so|tien dien tu|tien ao|blockchain)/,
	breach: /\b(breach|leak|ro ri|lo lot|lo du lieu|bi lo|lo thong tin)/,
	malware: /\b(malware|virus|ma doc(?! tong)|phan mem doc hai)/,
	attack: /\b(attack|cyberattack|tan cong|hack|intrusion|xam nhap|denial of service|ddos|tu choi dich vu)/,
	sites: /\b(domain|websites?\b|web sites?\b|sites\b|ten mien|trang web|duong dan)/,
	users:
		/\b(internet users?|internet penetration|internet access|internet use|netizen|(?:use[ds]?|using) the internet|(?:people|population|were|was|are|is|residents|citizens|adults|went|go|goes|going|gone|get|gets|got|getting) online|(?:access(?:ed)?|connected to|on|reach(?:ed)?) the internet|online population|(?:dung|su dung|truy cap|ket noi|len|vao|co) (?:internet|mang internet)|(?:len|vao|noi|hoa) mang\b)/,
	index: /\b(index|gci|wci|scored?|chi so|diem (?:so )?an (?:ninh|toan))\b/,
	population: /\b(population|inhabitants|residents|dan so|so dan|trieu dan\b|people live|people living|nguoi dan song)/,
	gdp: /\b(gdp|gross domestic product|economic output|econom(?:y|ies)|tong san pham|kinh te)\b/,
	rate: /\b(exchange rate|exchange rates|(?:per|to the|one|a|an us|a us|one us|each) dollar|dollar (?:bought|cost|traded|fetched|was worth|averaged)|ty gia|doi duoc|doi lay|an 1 usd|mot do la|moi do la|1 usd|usd an|ngoai te)/,
	prices: /\b(consumer prices?|price index|cpi|gia tieu dung)/,
	convention:
		/\b(convention|treaty|ad hoc committee|open for signature|last day for signature|sign in hanoi|signed in hanoi|negotiation|cong uoc|hiep uoc|dieu uoc|uy ban dac biet|mo ky|ngay cuoi cung de ky|ky tai ha noi|dam phan)/
};

/** Where a name speaks otherwise than a sentence: a "cyber incident" in a name is any cybercrime. */
const NAMED: Partial<Readonly<Record<Subject, RegExp>>> = {
	attack: /\b(attack|cyberattack|intrusion|denial-of-service)/,
	population: /\bpopulation/,
	gdp: /\bgross domestic product|gdp\b/,
	rate: /\bexchange rate/,
	bank: /\b(bank|payment|transfer)/
};

/** Words of money that was lost, without marks. */
const LOST =
	/\b(los[et]|loss|losses|losing|cost|costs|costing|stole|stolen|steal|damage|damages|drained?|took|taken|siphoned|pocketed|robbed|thiet hai|mat|tieu ton|lay di|lay cua|chiem doat|cuop|bay hoi|thu loi|ton that)\b/;

/** The subjects that a sentence speaks of; `text` without marks. */
export function subjectsIn(text: string): ReadonlySet<Subject> {
	return new Set(SUBJECTS.filter((subject) => SPOKEN[subject].test(text)));
}

/** Whether a sentence speaks of a loss; `text` without marks. */
export function speaksOfLoss(text: string): boolean {
	return LOST.test(text);
}

/** The subjects of a figure by its English name; a name that tells none is of crime at large. */
export function subjectsOfName(name: string): ReadonlySet<Subject> {
	const text = fold(name);
	const found = SUBJECTS.filter((subject) => (NAMED[subject] ?? SPOKEN[subject]).test(text));
	return new Set(found.length === 0 ? ['crime'] : found);
}

/** The subjects that a sentence must share for a figure to be meant: the narrow ones, ransom before money of any kind. */
export function neededOf(about: ReadonlySet<Subject>): readonly Subject[] {
	const narrow = [...about].filter((subject) => !BROAD.includes(subject));
	if (about.has('ransom')) return ['ransom'];
	// "Losses to scams as a share of GDP" is about scams.
	if (about.has('gdp') && BROAD.some((subject) => about.has(subject))) return ['gdp'];
	return narrow;
}
