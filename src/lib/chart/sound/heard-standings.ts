import type { Standing } from '$lib/data/signature';
import type { Place } from '../views/treaty-map/layout';
import type { StandingTile } from '../views/treaty-tiles/layout';
import type { Heard } from './heard';
import type { Marks } from './heard-places';
import { rowOfPlaces, type HeardOrder, type HeardPlace } from './heard-row';

/** What a map or tiles of who signed are heard from. */
export interface HeardStandings {
	/** States of the map; x in units of the drawing. */
	readonly places: readonly Pick<Place, 'code' | 'x' | 'standing'>[];
	/** Width of that drawing. */
	readonly width: number;
	/** The tiles, where those are drawn; none on a map. */
	readonly tiles: readonly Pick<StandingTile, 'code' | 'column' | 'standing' | 'perhaps'>[];
	/** What is said of a State that has not signed, and of the others. */
	readonly none: string;
	readonly word: (standing: Exclude<Standing, 'none'>) => string;
}

/** How high each standing is: three tones an octave and a half apart. */
const HEIGHTS: Readonly<Record<Standing, number>> = { none: 0, signed: 0.5, ratified: 1 };

/**
 * States by where they stand with a treaty: low for those that have not signed, in the middle those that signed, high those that
 * ratified; from the side where each lies on the map, or on the grid of tiles, however narrow a window draws them. Softer where it
 * may have done more. What cannot be read in the picture is not heard.
 * @param marks the States that can be read
 */
export function heardStandings(
	{ places, width, tiles, none, word }: HeardStandings,
	{ points }: { readonly points: readonly Pick<Marks['points'][number], 'id'>[] },
	order: HeardOrder
): Heard {
	const readable = new Set(points.map(({ id }) => id));
	const columns = Math.max(...tiles.map(({ column }) => column));
	const onGrid = tiles.map((tile) => ({
		...tile,
		share: (tile.column - 0.5) / columns,
		isOpen: tile.perhaps !== null
	}));
	const onMap = places.map((place) => ({ ...place, share: place.x / width, isOpen: false }));
	const heard = (tiles.length > 0 ? onGrid : onMap)
		.filter(({ code }) => readable.has(code))
		.map(({ code, share, standing, isOpen }): HeardPlace => ({
			id: code,
			side: 2 * share - 1,
			at: HEIGHTS[standing],
			range: null,
			onlyRange: false,
			status: 'reported',
			isOpen
		}));
	const words = { none, signed: word('signed'), ratified: word('ratified') };
	const tones = (['none', 'signed', 'ratified'] as const).map((one) => ({ at: HEIGHTS[one], label: words[one] }));
	return { ...rowOfPlaces(heard, tones, order), way: 'standings' };
}
