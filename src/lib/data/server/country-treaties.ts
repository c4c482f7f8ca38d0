import { group } from 'd3';
import type { Data } from '$lib/data/server/data';
import { derived } from '$lib/data/server/derived';
import { instrumentsOf, signaturesOf } from '$lib/data/server/treaty-actions';
import type { RowOf } from '$lib/data/row';
import type { TreatyStanding } from '$lib/data/signature';
import { BASE_LANGUAGE, column, type Language } from '$lib/words/language';

/**
 * Where a State stands with every treaty of the tables, in their order, the Convention first. A treaty whose list was never
 * seen is told only of the States of which something is known.
 */
export function treatyStandings(data: Data, code: string, language: Language): readonly TreatyStanding[] {
	return data.rows('treaties').flatMap((treaty): TreatyStanding[] => {
		const id = treaty.treaty;
		const seen = treaty.list_seen ?? '';
		const signed = signedBy(data, id).get(code)?.[0] ?? null;
		const joined = joinedBy(data, id).get(code)?.[0] ?? null;
		const dayless = data.rows('parties-without-day').find(named(id, code)) ?? null;
		const last = joined ?? signed;
		if (last === null && dayless === null && seen === '') return [];
		const shown = dayless === null ? (last?.source ?? treaty.list_source ?? '') : dayless.source;
		const source = data.sources.get(shown);
		return [
			{
				treaty: id,
				name: treaty[column('short_name', language)],
				signed: signed?.date ?? null,
				deposited: joined === null || joined.date === '' ? null : joined.date,
				joinedBetween: betweenOf(dayless, joined?.date === ''),
				action: joined === null || joined.action === '' ? null : joined.action,
				doubts: last?.doubts ?? [],
				listSeen: seen === '' ? null : seen,
				inForce: treaty.entered_into_force !== null,
				whole: seen !== '' && isWhole(data, id),
				source: {
					title: source?.title ?? '',
					lang: source?.language ?? BASE_LANGUAGE,
					url: source?.readable === true ? source.url : null,
					published: source?.published ?? null
				}
			}
		];
	});
}

/** The actions of a treaty by code of the State, in the order of its table. */
const signedBy = derived((data, treaty: string) => group(signaturesOf(data, treaty), ({ code }) => code));
const joinedBy = derived((data, treaty: string) => group(instrumentsOf(data, treaty), ({ code }) => code));

function named(treaty: string, code: string): (row: RowOf<'parties-without-day'>) => boolean {
	return (row) => row.treaty === treaty && row.iso3 === code;
}

/** Both days empty where a document shows that it joined, and nothing more. */
function betweenOf(row: RowOf<'parties-without-day'> | null, undated: boolean): readonly [string, string] | null {
	if (row !== null) return [row.not_before, row.not_after];
	return undated ? ['', ''] : null;
}

/** The tables have as many parties as were last counted: nobody is missing. */
const isWhole = derived((data, treaty: string): boolean => {
	const newest = data.rows('party-counts').findLast((row) => row.treaty === treaty && row.parties !== null);
	const dayless = data.rows('parties-without-day').filter((row) => row.treaty === treaty);
	return newest !== undefined && instrumentsOf(data, treaty).length + dayless.length === newest.parties;
});
