import type { Standing } from '$lib/data/signature';
import { px } from '../../marks/shapes';
import type { ReadingPoint } from '../../figure/reading';
import { WIDE } from '../view';

/** A State on the map before it is scaled; x, y in units of the drawing. */
export interface Place {
	readonly code: string;
	readonly x: number;
	readonly y: number;
	/** False: drawn as a dot. */
	readonly outlined: boolean;
	readonly standing: Standing;
	/** Chosen by the reader: outlined in ink and named. */
	readonly chosen: boolean;
	/** Left out by a filter: drawn pale, and not to be read. */
	readonly faded?: boolean;
	readonly name: string;
}

/** A State's place on the drawn map, px. */
export interface PlacedPlace extends Place {
	readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' } | null;
}

/** A finished map: the drawing's scale and offset, and everything placed, px. */
export interface TreatyMapLayout {
	readonly scale: number;
	readonly left: number;
	readonly top: number;
	readonly outlined: readonly PlacedPlace[];
	readonly dots: readonly PlacedPlace[];
	readonly labels: readonly PlacedPlace[];
	readonly points: readonly ReadingPoint[];
}

/** Fits the drawing into the plot and places dots, names and reading points. */
export function layoutTreatyMap(
	places: readonly Place[],
	drawing: { readonly width: number; readonly height: number },
	size: { readonly width: number; readonly height: number }
): TreatyMapLayout {
	const scale = Math.min(size.width / drawing.width, size.height / drawing.height);
	const left = px((size.width - drawing.width * scale) / 2);
	const top = px((size.height - drawing.height * scale) / 2);
	const placed = places.map((place): PlacedPlace => {
		const x = px(left + place.x * scale);
		const y = px(top + place.y * scale);
		const anchor = x > size.width * 0.72 ? 'end' : 'start';
		const named = place.chosen || (place.standing === 'ratified' && place.faded !== true && size.width >= WIDE);
		return { ...place, x, y, label: named ? { x: anchor === 'end' ? x - 9 : x + 9, y: y - 8, anchor } : null };
	});
	return {
		scale: Math.round(scale * 1e4) / 1e4,
		left,
		top,
		outlined: placed.filter(({ outlined }) => outlined),
		dots: placed.filter(({ outlined, standing, chosen }) => !outlined && (standing !== 'none' || chosen)),
		labels: apart(placed.filter(({ label }) => label !== null)),
		points: placed
			.filter(({ standing, chosen, faded }) => (standing !== 'none' && faded !== true) || chosen)
			.map(({ x, y, code }) => ({ x, y, series: code, id: code, status: 'reported' as const }))
	};
}

/** Moves a name down where it would stand on the one before it. */
function apart(labels: readonly PlacedPlace[]): PlacedPlace[] {
	const done: PlacedPlace[] = [];
	for (const place of [...labels].sort((a, b) => a.y - b.y)) {
		if (place.label === null) continue;
		let { y } = place.label;
		for (const other of done) {
			const near = other.label !== null && Math.abs(other.label.x - place.label.x) < 110;
			if (near && other.label !== null && y - other.label.y < 16) y = other.label.y + 16;
		}
		done.push({ ...place, label: { ...place.label, y: px(y) } });
	}
	return done;
}
