import { NUMBER_WORDS } from './number-words';
import type { Token } from './tokens';

/** Ages that a sentence speaks of, as the tables name their groups, and the tokens that say so. */
export interface SaidAges {
	/** "60-plus", "under-20", "30-39". */
	readonly groups: ReadonlySet<string>;
	readonly at: ReadonlySet<number>;
}

const OLD = /^(senior|seniors|elderly|elders|retirees|pensioners)$/;
const YOUNG = /^(teenagers|teens|teenager|minors)$/;
const OVER = /^(over|above|tren|tu)$/;
const UNDER = /^(under|below|duoi)$/;
const AGED = /^(aged|age|ages|tuoi|older|over|up|above|year|years|len|and|or|tro)$/;
const DECADE = /^(twenties|thirties|forties|fifties)$/;
const DECADES: Readonly<Record<string, number>> = { twenties: 20, thirties: 30, forties: 40, fifties: 50 };
const OLDEST = 60;

/** Finds ages: "Americans over 60", "60+", "60 and over", "seniors", "từ 30 đến 39 tuổi", "in their forties", "dưới 20 tuổi". */
export function agesIn(list: readonly Token[]): SaidAges {
	const groups = new Set<string>();
	const positions = new Set<number>();
	const say = (group: string, from: number, to: number) => {
		groups.add(group);
		for (let at = from; at <= to; at += 1) positions.add(at);
	};
	const folded = (at: number) => list[at]?.folded ?? '';
	list.forEach((token, at) => {
		const pair = `${token.folded} ${folded(at + 1)}`;
		const three = `${pair} ${folded(at + 2)}`;
		if (OLD.test(token.folded) || /^(older (adults|people|americans|victims)|nguoi gia)$/.test(pair))
			say(`${OLDEST}-plus`, at, at);
		else if (/^nguoi cao tuoi$/.test(three)) say(`${OLDEST}-plus`, at, at + 2);
		else if (YOUNG.test(token.folded)) say('under-20', at, at);
		else if (DECADE.test(token.folded)) decade(DECADES[token.folded] ?? 0, at);
		const age = ageOf(token);
		if (age !== null) numbered(age, at);
	});
	return { groups, at: positions };

	function decade(from: number, at: number) {
		say(`${from}-${from + 9}`, at, at);
	}
	function numbered(age: number, at: number) {
		const [before, after] = [folded(at - 1), folded(at + 1)];
		const than = `${folded(at - 2)} ${before}`;
		const upper = ageOf(list[at + 2]);
		const linked = list[at + 1]?.kind === 'sign' || ['to', 'den'].includes(after);
		const said = isAged(at - 2, at - 1) || AGED.test(after) || AGED.test(folded(at + 3));
		if (
			after === '+' ||
			/^(and|or) (over|older|above|up)$|^(tuoi )?tro len$|^tuoi tro$/.test(`${after} ${folded(at + 2)}`)
		)
			say(`${age}-plus`, at, at + 1);
		else if (upper !== null && linked && upper === age + 9 && said) say(`${age}-${upper}`, at, at + 2);
		else if ((OVER.test(before) || than === 'older than') && age === OLDEST && bounded(at)) say(`${age}-plus`, at, at);
		else if ((UNDER.test(before) || than === 'younger than') && bounded(at)) say(`under-${age}`, at, at);
		else if (after === 's' && age < OLDEST) decade(age, at);
	}
	function isAged(from: number, to: number): boolean {
		return [from, to].some((at) => /^(aged|age|ages|tuoi|between|tu)$/.test(folded(at)));
	}
	/** "over 60" is an age where no noun, sign or larger word follows that would be counted. */
	function bounded(at: number): boolean {
		const next = list[at + 1];
		return (
			next === undefined ||
			!/^(%|percent|per|million|billion|thousand|trillion|trieu|ty|ti|nghin|ngan|phan|vu|don|cases|complaints|reports|countries|times|lan|nuoc|quoc)$/.test(
				next.folded
			)
		);
	}
}

function ageOf(token: Token | undefined): number | null {
	if (token?.kind === 'number' && /^[2-6]\d$/.test(token.text)) return Number(token.text);
	const word = token?.kind === 'word' ? NUMBER_WORDS.get(token.lower) : undefined;
	return word === undefined || word < 20 ? null : word;
}
