import type { MapDrawing, MapState } from '$lib/data/page-figures';
import { textOf } from '$lib/data/server/cells';
import type { Data } from '$lib/data/server/data';
import { entityNames } from '$lib/data/server/names';
import { signatures } from '$lib/data/server/signatures';
import { MAP_SIZE, worldPlaces } from '$lib/data/server/world';
import type { Language } from '$lib/language';

/** Every place of the atlas, named in the language, with the size of the drawing: what a map of figures fetches. */
export function mapDrawing(data: Data, language: Language): MapDrawing {
	return { drawing: { ...MAP_SIZE }, states: named(data, language) };
}

/** The places of the map of signatures: States with an outline, and the small ones that signed; not Kosovo, to which the UN gives no number. */
export function signatureStates(data: Data, language: Language): readonly MapState[] {
	const signed = new Set(signatures(data, language).map(({ code }) => code));
	const numbered = new Set(
		data.rows('entities').flatMap((row) => (textOf(row, 'm49') === '' ? [] : textOf(row, 'code')))
	);
	return named(data, language).filter(({ code, outlined }) => numbered.has(code) && (outlined || signed.has(code)));
}

function named(data: Data, language: Language): readonly MapState[] {
	const names = entityNames(data, language);
	return worldPlaces(data).map((place) => ({ ...place, name: names.get(place.code) ?? place.code }));
}
