import { TOPICS, VERDICTS, type Claim, type ClaimDocument } from '$lib/data/claim';
import { textOf } from '$lib/data/server/cells';
import type { Data } from '$lib/data/server/data';
import { outletName } from '$lib/data/server/outlets';

/**
 * The claims in the order of their table, with the documents they were read in and can be checked in.
 * @throws Error where a source, verdict or topic is unknown, which the table's schema already forbids
 */
export function claims(data: Data): readonly Claim[] {
	return data.rows('claims').map((row) => ({
		id: textOf(row, 'id'),
		claim: { en: textOf(row, 'claim_en'), vi: textOf(row, 'claim_vi') },
		topic: oneOf(TOPICS, textOf(row, 'topic')),
		said: documentOf(data, textOf(row, 'said_by')),
		verdict: oneOf(VERDICTS, textOf(row, 'verdict')),
		origin: documentOf(data, textOf(row, 'origin')),
		explanation: { en: textOf(row, 'explanation_en'), vi: textOf(row, 'explanation_vi') }
	}));
}

function documentOf(data: Data, id: string): ClaimDocument {
	const source = data.sources.get(id);
	if (source === undefined) throw new Error(`reference/claims.csv: no source has the id "${id}".`);
	const { publisher, title, published, url, readable } = source;
	const outlet = { en: publisher, vi: outletName(data, publisher, 'vi') };
	return { id, outlet, title, published, url: readable ? url : null };
}

function oneOf<T extends string>(list: readonly T[], text: string): T {
	const found = list.find((one) => one === text);
	if (found === undefined) throw new Error(`reference/claims.csv: "${text}" is none of ${list.join(', ')}.`);
	return found;
}
