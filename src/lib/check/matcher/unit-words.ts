import { fold } from '$lib/words/format';
import { stem, type Token } from './tokens';

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
/** What is counted by a noun behind it, how many times as much something is, or a place in a ranking. */
export type Counted = (typeof COUNTED)[number] | 'times' | 'place';

const WORDS: Readonly<Record<(typeof COUNTED)[number], string>> = {
	percent: '%,percent,per cent,phần trăm,pct',
	persons:
		'people,person,user,netizen,internet user,customer,adult,consumer,resident,inhabitant,citizen,người,người dùng,khách hàng,người dân,dân,dân số',
	counts:
		'report,complaint,case,offence,offense,crime,cybercrime,fraud,scam,victim,account,attack,cyberattack,incident,file,warning,alert,computer,machine,device,website,site,domain,hack,theft,breach,filing,phản ánh,khiếu nại,đơn,trình báo,tố giác,báo cáo,vụ,vụ việc,cuộc,sự cố,cảnh báo,máy tính,trang web,website,tên miền,hồ sơ,tài khoản,nạn nhân,bị hại,trường hợp,lượt,tin báo,tố cáo',
	points: 'point,điểm',
	articles: 'article,điều',
	chapters: 'chapter,chương',
	countries: 'country,nation,state,signatory,nước,quốc gia,bên',
	sessions: 'session,phiên,phiên họp',
	years: 'year,năm'
};

/** With their marks, and without where a text has none. */
const BY_WORD: ReadonlyMap<string, Counted> = wordsOf((word) => word);
const BY_PLAIN: ReadonlyMap<string, Counted> = wordsOf(fold);

function wordsOf(as: (word: string) => string): ReadonlyMap<string, Counted> {
	return new Map(COUNTED.flatMap((unit) => WORDS[unit].split(',').map((word) => [as(word), unit] as const)));
}

/** Words behind which nothing belongs to the number any more. */
const ENDS = new Set(
	'of in on at by from to and or was were is are has have that which with for up trong vao tai o do vi cua theo la da so gay dat khi moi'.split(
		' '
	)
);
/** As far as a noun may stand behind its number: "internet users", "unfilled cyber security jobs". */
const REACH = 4;

/**
 * What the number before this token counts, from the next few words; null where no known word follows. `people` are
 * positions of tokens that name a people: "80 million Vietnamese".
 */
export function countedAt(list: readonly Token[], at: number, people: ReadonlySet<number>): Counted | null {
	return nounAt(list, at) ?? (people.has(at) ? 'persons' : null);
}

function nounAt(list: readonly Token[], at: number): Counted | null {
	for (let ahead = at; ahead < at + REACH; ahead += 1) {
		const [token, next] = [list[ahead], list[ahead + 1]];
		if (token === undefined || token.kind === 'number' || token.kind === 'date') return null;
		if (token.apart && ahead > at) return null;
		const found = (next === undefined ? undefined : known([token, next])) ?? known([token]);
		if (found === 'years') return ahead === at && next?.kind !== 'number' ? 'years' : null;
		if (found !== undefined) return found;
		if (ENDS.has(token.folded) && next?.tied !== true) return null;
	}
	return null;
}

function known(words: readonly Token[]): Counted | undefined {
	const written = words.map(({ lower }) => stem(lower)).join(' ');
	const unmarked = words.every(({ lower, folded }) => lower === folded);
	return BY_WORD.get(written) ?? (unmarked ? BY_PLAIN.get(written) : undefined);
}
