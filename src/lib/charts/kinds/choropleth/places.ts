import { asset } from '$app/paths';
import type { MapDrawing } from '$lib/data/page-figures';
import { pathIn, type Language } from '$lib/language';

const arrived = new Map<Language, Promise<MapDrawing>>();

/**
 * Where every place stands on the map and what it is called, from `/maps/places.json`; fetched once, when a map is first
 * opened. A failed fetch is forgotten, so that asking again tries again.
 * @throws Error where the file does not arrive
 */
export function fetchPlaces(language: Language): Promise<MapDrawing> {
	const known = arrived.get(language);
	if (known !== undefined) return known;
	const coming = load(pathIn(language, '/maps/places.json'));
	arrived.set(language, coming);
	coming.catch(() => arrived.delete(language));
	return coming;
}

async function load(path: string): Promise<MapDrawing> {
	const response = await fetch(asset(path));
	if (!response.ok) throw new Error(`${path} answered ${response.status}`);
	return response.json();
}
