import type { DeedDoubt, Signature } from '$lib/data/signature';
import type { Language } from '$lib/language';
import { m } from '$lib/paraglide/messages';
import { doubtWord } from '$lib/statements/deed-doubts';
import type { FaceTable } from '$lib/chart/figure/face';

/** The participants drawn, with the days of signature and ratification; a cut date sorts by what is known of it. */
export function signatureTable(listed: readonly Signature[], language: Language): FaceTable {
	const text = (key: string, label: string) => ({ key, label, number: false, sortable: true });
	return {
		columns: [
			{ ...text('state', m.table_state()), opens: true },
			text('signed', m.table_signed()),
			text('ratified', m.table_ratified())
		],
		rows: listed.map(({ code, name, signed, signedText, ratified, ratifiedText, signedDoubts, ratifiedDoubts }) => ({
			id: code,
			cells: {
				state: { text: name, sort: name },
				signed: { text: doubted(signedText, signedDoubts, language), sort: signed },
				ratified: { text: doubted(ratifiedText, ratifiedDoubts, language), sort: ratified }
			}
		}))
	};
}

/** A date with the doubt about it: "July 2026 (not found again)". */
function doubted(date: string, doubts: readonly DeedDoubt[], language: Language): string {
	return doubts.length === 0 ? date : `${date} (${doubts.map((doubt) => doubtWord(doubt, language)).join('; ')})`;
}
