import { landShape } from '../../views/map/land';
import { layoutTreatyMap } from '../../views/treaty-map/layout';
import { merged, SIZE, type Shape, type Thumbnail, type World } from '../../views/thumbnail';
import type { Signatures } from './select';

/** The world in dots: pale ones for land, one for every State that signed, those that ratified on top. */
export function signaturesThumbnail({ places }: Pick<Signatures, 'places'>, { drawing, outlines }: World): Thumbnail {
	const { outlined, dots, ...placed } = layoutTreatyMap(places, drawing, SIZE);
	const standing = (which: 'signed' | 'ratified') =>
		[...outlined, ...dots]
			.filter((place) => place.standing === which)
			.map(({ x, y }): Shape => [`place ${which}`, `M${x} ${y}h0`]);
	return merged([landShape(outlines, placed), ...standing('signed'), ...standing('ratified')]);
}
