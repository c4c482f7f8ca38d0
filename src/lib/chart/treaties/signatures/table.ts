import type { DeedDoubt, Signature } from '$lib/data/signature';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { doubtWord } from '$lib/statements/standing';
import type { FaceTable } from '$lib/chart/figure/face';
import type { Signatures } from './select';

/**
 * The participants drawn, with the days of signature and ratification; a cut date sorts by what is known of it.
 * @param ratified whose ratification is told; absent: everybody's
 */
export function signatureTable(
	listed: readonly Signature[],
	language: Language,
	ratified?: ReadonlySet<string>
): FaceTable {
	const text = (key: string, label: string) => ({ key, label, number: false, sortable: true });
	return {
		columns: [
			{ ...text('state', m.table_state()), opens: true },
			text('signed', m.table_signed()),
			text('ratified', m.table_ratified())
		],
		rows: listed.map(({ code, name, ...of }) => ({
			id: code,
			cells: {
				state: { text: name, sort: name },
				signed: { text: doubted(of.signedText, of.signedDoubts, language), sort: of.signed },
				...(ratified === undefined || ratified.has(code)
					? { ratified: { text: doubted(of.ratifiedText, of.ratifiedDoubts, language), sort: of.ratified } }
					: {})
			}
		}))
	};
}

/** A date with the doubt about it: "July 2026 (not found again)". */
function doubted(date: string, doubts: readonly DeedDoubt[], language: Language): string {
	return doubts.length === 0 ? date : `${date} (${doubts.map((doubt) => doubtWord(doubt, language)).join('; ')})`;
}

/** The participants on a map, with the ratifications of those that had ratified by the day it shows. */
export function tableOnDay(listed: Signatures['listed'], language: Language): FaceTable {
	const ratified = listed.filter(({ standing }) => standing === 'ratified').map(({ signature }) => signature.code);
	return signatureTable(
		listed.map(({ signature }) => signature),
		language,
		new Set(ratified)
	);
}
