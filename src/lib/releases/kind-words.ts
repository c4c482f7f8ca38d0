import { m } from '$lib/paraglide/messages';
import type { ChangeKind } from './lines';

/** A kind of change in a word or two. */
export function kindWord(kind: ChangeKind): string {
	return {
		revised: m.changes_kind_revised,
		added: m.changes_kind_added,
		withdrawn: m.changes_kind_withdrawn,
		corrected: m.changes_kind_corrected,
		marked: m.changes_kind_marked,
		acts: m.changes_kind_acts
	}[kind]();
}
