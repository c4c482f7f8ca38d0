import { m } from '$lib/paraglide/messages';
import type { Picture } from '../drawing';

/** Pictures that print under each name what is counted. */
const UNDER_NAMES: readonly Picture[] = ['facets', 'strip'];

/** Where the reader of a picture finds what each of its figures counts. */
export function countedNote(picture: Picture): string {
	return UNDER_NAMES.includes(picture) ? m.note_counted_under_name() : m.note_counted_in_receipt();
}
