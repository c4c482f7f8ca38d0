import type { Claim, ClaimDocument } from '$lib/data/claim';
import type { Data } from '$lib/data/server/data';
import { outletName } from '$lib/data/server/outlets';
import { inEach, LANGUAGES } from '$lib/words/language';

/**
 * The claims in the order of their table, with the documents they were read in and can be checked in.
 * @throws Error where a source is unknown, which the table's schema already forbids
 */
export function claims(data: Data): readonly Claim[] {
	return data.rows('claims').map((row) => ({
		id: row.id,
		claim: inEach((language) => row[`claim_${language}`]),
		topic: row.topic,
		kind: row.kind,
		countries: row.countries,
		said: documentOf(data, row.said_by),
		verdict: row.verdict,
		origin: documentOf(data, row.origin),
		explanation: inEach((language) => row[`explanation_${language}`]),
		headline: row.headline,
		statement: row.statement,
		charts: row.charts,
		say: inEach((language) => row[`say_${language}`]),
		easy: inEach((language) => row[`easy_${language}`]),
		also: LANGUAGES.flatMap((language) => row[`also_${language}`])
	}));
}

function documentOf(data: Data, id: string): ClaimDocument {
	const source = data.sources.get(id);
	if (source === undefined) throw new Error(`reference/claims.csv: no source has the id "${id}".`);
	const { publisher, title, language: lang, published, url, readable } = source;
	const outlet = inEach((language) => outletName(data, publisher, language));
	return { id, outlet, title, lang, published, url: readable ? url : null };
}
