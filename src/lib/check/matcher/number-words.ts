import type { Language } from '$lib/words/language';
import { fold } from '$lib/words/format';
import type { Token } from './tokens';

/** Words that multiply the number before them. Whole words, marks kept: "trạm" is no "trăm". */
export const SCALE_WORDS: ReadonlyMap<string, number> = new Map(
	(
		[
			['hundred,trăm,tram', 1e2],
			['thousand,nghìn,nghin,ngàn,ngan', 1e3],
			['vạn', 1e4],
			['lakh', 1e5],
			['million,millions,mn,mln,triệu,trieu', 1e6],
			['crore,crores', 1e7],
			['billion,billions,bn,bln,tỷ,tỉ,ty,ti', 1e9],
			['trillion,trillions,tn,trn', 1e12]
		] as const
	).flatMap(([words, scale]) => words.split(',').map((word) => [word, scale] as const))
);

/** Letters that do so only where they touch the number: 16k, 78.4M. */
export const ATTACHED_SCALES: ReadonlyMap<string, number> = new Map([
	['k', 1e3],
	['m', 1e6],
	['tr', 1e6],
	['b', 1e9],
	['t', 1e12]
]);

/** Words for numbers below a hundred. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
	...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
		.split(' ')
		.map((word, at) => [word, at + 1] as const),
	...'twenty thirty forty fifty sixty seventy eighty ninety'
		.split(' ')
		.map((word, at) => [word, (at + 2) * 10] as const),
	...'một hai ba bốn năm sáu bảy tám chín mười'.split(' ').map((word, at) => [word, at + 1] as const)
]);

/** Vietnamese forms that are numbers only behind a ten or a hundred: "đầu tư" is no four, "lăm" alone is nothing. */
export const LATER_WORDS: ReadonlyMap<string, number> = new Map([
	['mốt', 1],
	['tư', 4],
	['lăm', 5],
	['nhăm', 5],
	['bẩy', 7]
]);

/** Words between a hundred and what is below it. */
export const JOINING_WORDS: ReadonlySet<string> = new Set(['and', 'linh', 'lẻ']);

/** The word that makes tens of a Vietnamese number. */
export const TENS_WORD = 'mươi';

/** One way to read a number as it is written. */
export interface Reading {
	readonly value: number;
	/** What the last digit that counts stands for: 390,000 → 10,000; 10.5 → 0.1. */
	readonly step: number;
}

/**
 * The ways to read a number in digits, the likeliest first: "390.000" is 390 thousand in Vietnamese and rather 390 in
 * English, "10,5" is ten and a half in both. Empty where the separators make no number.
 */
export function literalReadings(text: string, language: Language): readonly Reading[] {
	const plain = text.replace(/[ \u00a0\u202f]/g, '');
	const separators = [...plain.matchAll(/[.,]/g)].map(([sign]) => sign);
	if (separators.length === 0) return [whole(plain)];
	const [last = ''] = separators.slice(-1);
	const kinds = new Set(separators);
	if (kinds.size === 2) {
		const at = plain.lastIndexOf(last);
		if (separators.filter((sign) => sign === last).length > 1) return [];
		return [decimal(plain.slice(0, at).replace(/[.,]/g, ''), plain.slice(at + 1))];
	}
	const groups = plain.split(last);
	const grouped = groups.slice(1).every((group) => group.length === 3) && (groups[0] ?? '').length <= 3;
	if (separators.length > 1) return grouped ? [whole(groups.join(''))] : [];
	const [front = '', back = ''] = groups;
	if (!grouped || /^0/.test(front)) return [decimal(front, back)];
	const both = [whole(front + back), decimal(front, back)];
	const groupsFirst = last === (language === 'vi' ? '.' : ',') || back === '000';
	return groupsFirst ? both : both.reverse();
}

/** A number without decimals: its zeros at the end do not count. */
export function whole(digits: string): Reading {
	const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
	return { value: Number(digits), step: 10 ** Math.min(zeros, digits.length - 1) };
}

/** A number with decimals, every one of which counts. */
export function decimal(front: string, back: string): Reading {
	return { value: Number(`${front}.${back}`), step: 10 ** -back.length };
}

/** How a sentence hedges a number: nearly (not quite so much), over (more), about (either). */
export type Hedge = 'nearly' | 'over' | 'about';

const HEDGES: Readonly<Record<Hedge, string>> = {
	nearly:
		'nearly,almost,close to,just under,just below,less than,fewer than,under,below,up to,not quite,shy of,short of,approaching,nearing,approached,neared,gần,gần chạm,sát,tiệm cận,ngót,chưa đến,chưa tới,chưa đầy,dưới,không quá,không tới,không đến',
	over: 'over,more than,above,at least,no less than,no fewer than,exceeding,exceeded,exceeds,topped,topping,tops,surpassed,surpassing,passed,passing,crossed,crossing,past,beyond,in excess of,north of,upwards of,hơn,trên,vượt,vượt qua,vượt quá,quá,cán,chạm,ít nhất,tối thiểu,không dưới,không ít hơn',
	about: 'about,around,roughly,approximately,some,estimated,circa,~,khoảng,chừng,xấp xỉ,ước,ước tính,vào khoảng,cỡ,tầm'
};

const ALL = (['about', 'over', 'nearly'] as const).flatMap((hedge) =>
	HEDGES[hedge].split(',').map((words) => [words, hedge] as const)
);
const MARKED = new Map(ALL);
/** Without marks these are other words: "có", "tám". */
const ONLY_MARKED = ['cỡ', 'tầm', 'ước', 'sát', 'cán', 'quá', 'chạm'];
const PLAIN = new Map(
	ALL.filter(([words]) => !ONLY_MARKED.includes(words)).map(([words, hedge]) => [fold(words), hedge])
);

/** Words of hedges without marks: beside a number they tell nothing of what it counts. */
export const HEDGE_WORDS: ReadonlySet<string> = new Set(ALL.flatMap(([words]) => fold(words).split(' ')));

/** Words that may stand between a hedge and its number. */
const BETWEEN = new Set(['a', 'an', 'of', 'the', 'toi', 'len', 'den', 'la', 'moc', 'nguong', 'con', 'so', 'muc']);
const REACH = 3;
const LONGEST = 3;

/** The hedge before the number at this token; the longest wording counts: "không dưới" is over, "dưới" is nearly. */
export function hedgeBefore(list: readonly Token[], at: number): Hedge | null {
	for (let end = at; end > at - REACH; end -= 1) {
		for (let length = LONGEST; length > 0; length -= 1) {
			const words = list.slice(Math.max(0, end - length), end);
			const found = words.length === length ? hedgeOf(words) : undefined;
			if (found !== undefined) return found;
		}
		if (!BETWEEN.has(list[end - 1]?.folded ?? '')) return null;
	}
	return null;
}

function hedgeOf(words: readonly Token[]): Hedge | undefined {
	const unmarked = words.every(({ lower, folded }) => lower === folded);
	const written = words.map(({ lower }) => lower).join(' ');
	return MARKED.get(written) ?? (unmarked ? PLAIN.get(written) : undefined);
}
