import { m } from '$lib/paraglide/messages';
import type { ViewId } from '../drawing';

/** Pictures that print under each name what is counted. */
const UNDER_NAMES: readonly ViewId[] = ['facets', 'strip'];

/** Where the reader of a picture finds what each of its figures counts. */
export function countedNote(picture: ViewId): string {
	return UNDER_NAMES.includes(picture) ? m.chart_note_counted_under_name() : m.chart_note_counted_in_receipt();
}
