import { fold } from '$lib/words/format';
import type { Token } from './tokens';

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
