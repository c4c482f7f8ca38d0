import type { MapDrawing, MapState } from '$lib/data/page-figures';
import { textOf } from '$lib/data/server/cells';
import type { Data } from '$lib/data/server/data';
import { entityNames } from '$lib/data/server/names';
import type { Row } from '$lib/data/server/row';
import { MAP_SIZE, worldPlaces } from '$lib/data/server/world';
import type { Language } from '$lib/words/language';

/** Every place of the atlas, named in the language, with the size of the drawing: what a map of figures fetches. */
export function mapDrawing(data: Data, language: Language): MapDrawing {
	return { drawing: { ...MAP_SIZE }, states: named(data, language) };
}

/**
 * The places of the map of signatures: States with an outline, and every small State, which is drawn where it signed or is
 * chosen; not Kosovo, to which the UN gives no number.
 */
export function signatureStates(data: Data, language: Language): readonly MapState[] {
	const entities = data.rows('entities');
	const codes = (fits: (row: Row) => boolean) => new Set(entities.filter(fits).map((row) => textOf(row, 'code')));
	const numbered = codes((row) => textOf(row, 'm49') !== '');
	const states = codes((row) => textOf(row, 'kind') === 'country');
	return named(data, language).filter(({ code, outlined }) => numbered.has(code) && (outlined || states.has(code)));
}

function named(data: Data, language: Language): readonly MapState[] {
	const names = entityNames(data, language);
	return worldPlaces(data).map((place) => ({ ...place, name: names.get(place.code) ?? place.code }));
}
