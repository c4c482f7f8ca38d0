import type { FigureOf } from '$lib/data/observation';
import type { TreatyDoubt, Signature } from '$lib/data/signature';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { doubtWord } from '$lib/statements/standing';
import type { TabTable } from '$lib/chart/figure/slots';
import type { Signatures } from './select';

/** A participant, whose figure it is, and whether its ratification is told. */
interface Told {
	readonly signature: Signature;
	readonly of: FigureOf;
	readonly ratified: boolean;
}

/** The signature of a participant. */
export function signatureOf({ code, signed }: Signature): FigureOf {
	return { entity: code, year: Number(signed.slice(0, 4)), status: 'reported' };
}

/** The participants drawn, with the days of signature and ratification. */
export function signatureTable(listed: readonly Signature[], language: Language): TabTable {
	return tableOf(
		listed.map((signature) => ({ signature, of: signatureOf(signature), ratified: true })),
		language
	);
}

/** The participants on a map, with the ratifications of those that had ratified by the day it shows. */
export function tableOnDay({ listed, year }: Pick<Signatures, 'listed' | 'year'>, language: Language): TabTable {
	return tableOf(
		listed.map(({ signature, standing }) => ({
			signature,
			of: { entity: signature.code, year, status: standing },
			ratified: standing === 'ratified'
		})),
		language
	);
}

/** A cut date sorts by what is known of it. */
function tableOf(rows: readonly Told[], language: Language): TabTable {
	const text = (key: string, label: string) => ({ key, label, number: false, sortable: true });
	return {
		columns: [
			{ ...text('state', m.table_state()), opens: true },
			text('signed', m.table_signed()),
			text('ratified', m.table_ratified())
		],
		rows: rows.map(({ signature: { code, name, ...treatyActions }, of, ratified }) => ({
			id: code,
			of,
			cells: {
				state: { text: name, sort: name },
				signed: {
					text: doubted(treatyActions.signedText, treatyActions.signedDoubts, language),
					sort: treatyActions.signed
				},
				...(ratified
					? {
							ratified: {
								text: doubted(treatyActions.ratifiedText, treatyActions.ratifiedDoubts, language),
								sort: treatyActions.ratified
							}
						}
					: {})
			}
		}))
	};
}

/** A date with the doubt about it: "July 2026 (not found again)". */
function doubted(date: string, doubts: readonly TreatyDoubt[], language: Language): string {
	return doubts.length === 0 ? date : `${date} (${doubts.map((doubt) => doubtWord(doubt, language)).join('; ')})`;
}
