import type { Signature } from '$lib/data/signature';
import { m } from '$lib/paraglide/messages';
import type { FaceTable } from '../face';

/** The participants drawn, with the days of signature and ratification; a cut date sorts by what is known of it. */
export function signatureTable(listed: readonly Signature[]): FaceTable {
	const text = (key: string, label: string) => ({ key, label, number: false, sortable: true });
	return {
		columns: [
			{ ...text('state', m.table_state()), opens: true },
			text('signed', m.table_signed()),
			text('ratified', m.table_ratified())
		],
		rows: listed.map(({ code, name, signed, signedText, ratified, ratifiedText, unconfirmed }) => ({
			id: code,
			cells: {
				state: { text: name, sort: name },
				signed: { text: signedText, sort: signed, flags: unconfirmed ? ['not-found-again'] : [] },
				ratified: { text: ratifiedText, sort: ratified }
			}
		}))
	};
}
