import { px } from '../marks/shapes';
import { shortened, spread, textWidth } from './line/labels';

/** A name and a figure that want to stand beside a column of marks, px. */
export interface EndWish {
	readonly key: string;
	readonly colour: number;
	readonly name: string;
	readonly value: string;
	/** The point named: edge of its mark or bar; null where no thin line may lead there. */
	readonly x: number | null;
	readonly y: number;
}

/** A label at its place, px. */
export interface EndLabel {
	readonly key: string;
	readonly colour: number;
	readonly name: string;
	readonly value: string;
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'end';
	/** Thin line from the point to a label that was moved; empty where it stands level with its point and near. */
	readonly leader: string;
}

/** Where the labels of a column go, px. */
export interface EndColumn {
	readonly side: 'left' | 'right';
	/** Where the texts begin (right side) or end (left side). */
	readonly x: number;
	readonly top: number;
	readonly bottom: number;
	/** Width of the column. */
	readonly room: number;
}

const PITCH = 17;
const GAP = 6;
const MUTE = 9;
/** A label this near needs no line to its point, px. */
const NEAR = 40;

/** Width that these labels would like, px. */
export function endWidth(wishes: readonly Pick<EndWish, 'name' | 'value'>[]): number {
	return Math.ceil(Math.max(0, ...wishes.map(({ name, value }) => textWidth(name, true) + GAP + textWidth(value))));
}

/**
 * Labels apart from each other and near their points. Where there is no room for all, mute series stay without (all of
 * them: a name here and there would look like a choice), then the last of the others. A long name is cut, never a figure.
 */
export function endLabels(wishes: readonly EndWish[], { side, x, top, bottom, room }: EndColumn): EndLabel[] {
	const capacity = Math.max(1, Math.floor((bottom - top) / PITCH));
	const coloured = wishes.filter(({ colour }) => colour !== MUTE);
	const named = (wishes.length <= capacity ? wishes : coloured).slice(0, capacity);
	const places = spread(
		named.map(({ key, y }) => ({ key, y, height: PITCH })),
		top,
		bottom
	);
	return named.map((wish) => {
		const y = places.get(wish.key) ?? wish.y;
		const near = side === 'left' ? x + 4 : x - 4;
		return {
			key: wish.key,
			colour: wish.colour,
			value: wish.value,
			name: shortened(wish.name, room - GAP - textWidth(wish.value), true),
			x: px(x),
			y: px(y + 4.5),
			anchor: side === 'left' ? 'end' : 'start',
			leader:
				wish.x === null || (Math.abs(y - wish.y) < 3 && Math.abs(x - wish.x) < NEAR)
					? ''
					: `M${px(wish.x)} ${px(wish.y)}L${px(near)} ${px(y)}`
		} as const;
	});
}

/** A list longer than this names the coloured series only: on a phone it would be longer than the page. */
const LISTED = 12;

/** The list below a narrow plot, without its mute series where it would be too long with them. */
export function listed<Item extends { readonly colour: number }>(items: readonly Item[]): readonly Item[] {
	return items.length <= LISTED ? items : items.filter(({ colour }) => colour !== MUTE);
}
