import type { Claim, ClaimDocument } from '$lib/data/claim';
import type { Data } from '$lib/data/server/data';
import { outletName } from '$lib/data/server/outlets';

/**
 * The claims in the order of their table, with the documents they were read in and can be checked in.
 * @throws Error where a source is unknown, which the table's schema already forbids
 */
export function claims(data: Data): readonly Claim[] {
	return data.rows('claims').map((row) => ({
		id: row.id,
		claim: { en: row.claim_en, vi: row.claim_vi },
		topic: row.topic,
		said: documentOf(data, row.said_by),
		verdict: row.verdict,
		origin: documentOf(data, row.origin),
		explanation: { en: row.explanation_en, vi: row.explanation_vi }
	}));
}

function documentOf(data: Data, id: string): ClaimDocument {
	const source = data.sources.get(id);
	if (source === undefined) throw new Error(`reference/claims.csv: no source has the id "${id}".`);
	const { publisher, title, published, url, readable } = source;
	const outlet = { en: publisher, vi: outletName(data, publisher, 'vi') };
	return { id, outlet, title, published, url: readable ? url : null };
}
