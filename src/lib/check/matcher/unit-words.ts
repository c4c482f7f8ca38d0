import { isPeople } from './places';
import type { Token } from './tokens';

/** What a sentence counts. Reports, cases and incidents are one: the press uses the words for one another. */
const COUNTED = [
	'percent',
	'persons',
	'counts',
	'points',
	'articles',
	'chapters',
	'countries',
	'sessions',
	'years'
] as const;
export type Counted = (typeof COUNTED)[number];

const WORDS: Readonly<Record<Counted, readonly string[]>> = {
	percent: ['%', 'percent', 'per cent', 'phan tram', 'pct'],
	persons: ['people', 'persons', 'users', 'netizens', 'nguoi', 'nguoi dung'],
	counts: [
		'reports',
		'complaints',
		'cases',
		'offences',
		'offenses',
		'crimes',
		'cybercrimes',
		'frauds',
		'scams',
		'victims',
		'accounts',
		'attacks',
		'cyberattacks',
		'incidents',
		'files',
		'warnings',
		'computers',
		'websites',
		'domains',
		'phan anh',
		'khieu nai',
		'don',
		'trinh bao',
		'to giac',
		'bao cao',
		'vu',
		'cuoc',
		'su co',
		'canh bao',
		'may tinh',
		'trang web',
		'ten mien',
		'ho so',
		'tai khoan',
		'nan nhan'
	],
	points: ['points', 'diem'],
	articles: ['articles', 'dieu'],
	chapters: ['chapters', 'chuong'],
	countries: ['countries', 'nations', 'states', 'signatories', 'nuoc', 'quoc gia', 'ben'],
	sessions: ['sessions', 'phien', 'phien hop'],
	years: ['years', 'year', 'nam']
};

const BY_WORD: ReadonlyMap<string, Counted> = new Map(
	COUNTED.flatMap((unit) => WORDS[unit].map((word) => [word, unit] as const))
);

/** Words behind which nothing belongs to the number any more. */
const ENDS = new Set(
	'of in on at by from to and or was were is are has have that which with for up trong vao tai o do vi cua theo la da so gay dat khi moi'.split(
		' '
	)
);
/** As far as a noun may stand behind its number: "internet users", "unfilled cyber security jobs". */
const REACH = 4;

/** What the number before this token counts, from the next few words; null where no known word follows. */
export function countedAt(list: readonly Token[], at: number): Counted | null {
	return nounAt(list, at) ?? (isPeople(list[at]?.folded ?? '') ? 'persons' : null);
}

function nounAt(list: readonly Token[], at: number): Counted | null {
	for (let ahead = at; ahead < at + REACH; ahead += 1) {
		const token = list[ahead];
		if (token === undefined || token.kind === 'number' || token.kind === 'date') return null;
		const pair = BY_WORD.get(`${token.folded} ${list[ahead + 1]?.folded ?? ''}`);
		const found = pair ?? BY_WORD.get(token.folded);
		if (found === 'years') return ahead === at && list[ahead + 1]?.kind !== 'number' ? 'years' : null;
		if (found !== undefined) return found;
		if (ENDS.has(token.folded)) return null;
	}
	return null;
}
