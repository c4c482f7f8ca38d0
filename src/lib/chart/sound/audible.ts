import type { Language } from '$lib/words/language';
import { heardOf, type Heard, type HeardDrawing } from './heard';
import { heardPairs } from './heard-pairs';
import { heardPlaces, type Marks } from './heard-places';
import type { HeardOrder } from './heard-row';
import { heardStandings, type HeardStandings } from './heard-standings';
import { heardSteps, type HeardSteps } from './heard-steps';

/** What a picture is heard from: a drawing of figures, lines that climb, or States by where they stand. */
export type Audible = HeardDrawing | HeardSteps | HeardStandings;

/** What is heard of a picture. @param order of its places, where it has any */
export function hear(audible: Audible, marks: Marks, order: HeardOrder, language: Language): Heard {
	if ('lines' in audible) return heardSteps(audible, language);
	if ('places' in audible) return heardStandings(audible, marks, order);
	const { picture } = audible.drawing;
	if (picture === 'scatter') return heardPairs(audible);
	if (picture === 'map' || picture === 'tiles') return heardPlaces(audible, marks, order);
	return heardOf(
		audible,
		marks.points.map(({ id }) => id)
	);
}
