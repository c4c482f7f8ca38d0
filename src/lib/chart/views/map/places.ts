import { asset } from '$app/paths';
import type { MapDrawing } from '$lib/data/page-figures';
import { fromJson, openOnce } from '$lib/fetch-once';
import { pathIn, type Language } from '$lib/language';

const places = openOnce<MapDrawing>(fromJson);

/**
 * Where every place stands on the map and what it is called, from `/maps/places.json`; fetched once, when a map is first
 * opened. A failed fetch is forgotten, so that asking again tries again.
 * @throws Error where the file does not arrive
 */
export function fetchPlaces(language: Language): Promise<MapDrawing> {
	return places(asset(pathIn(language, '/maps/places.json')));
}
