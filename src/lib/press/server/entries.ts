import { claims } from '$lib/data/server/claims';
import { verdictWord } from '$lib/check/verdict';
import { chartOf } from '$lib/catalogue/server/specs';
import type { Observation } from '$lib/data/observation';
import type { RowOf } from '$lib/data/row';
import { addressOf } from '$lib/data/source';
import type { Data } from '$lib/data/server/data';
import { rates } from '$lib/data/server/denominators';
import { entityNames, labelsFor } from '$lib/data/server/names';
import { qualifiersOf } from '$lib/data/server/qualifiers';
import { whenSaid } from '$lib/countries/headline';
import { flagWord } from '$lib/statements/flag-words';
import { outletName, secondHand } from '$lib/data/server/outlets';
import { withSource } from '$lib/statements/with-source';
import { count } from '$lib/words/format';
import { column, type Language } from '$lib/words/language';
import type { PressEntry } from '../entry';
import type { Recommended } from '$lib/statements/recommended';
import { filled, figureGaps, gapsIn } from '$lib/statements/gaps';
import { figureOf, pressWords, yearRange, type Wording } from '../words';
import { doubtfulFor, foundFor, leadsWith, placesCounted, rangesFor } from './found';
import { countSource, treatyGaps } from './treaty-gaps';

type Row = RowOf<'recommended'>;

/** Every number to print, in the order of its table. */
export function pressEntries(data: Data, language: Language): readonly PressEntry[] {
	return data.rows('recommended').map((row) => pressEntry(data, row, language));
}

function pressEntry(data: Data, row: Row, language: Language): PressEntry {
	const found = row.print ? foundFor(data, row) : null;
	const leads = leadsWith(data, row, language);
	const doubtful = doubtfulFor(data, row);
	const shown = [
		...(found === null ? [] : [found.row, ...(found.second === null ? [] : [found.second])]),
		...(leads === null ? [] : [leads.row]),
		...doubtful
	];
	const wording: Wording = {
		words: labelsFor(data, shown, [], language),
		qualifiersOf: (of) => qualifiersOf(data, of),
		language
	};
	const gaps = {
		places: count(placesCounted(data).length, language),
		...(row.section === 'treaty' ? treatyGaps(data, language) : {}),
		...(found === null ? {} : figureGaps(found.row, wording))
	};
	const sentence = filled(row[`say_${language}`], gaps);
	return {
		id: row.id,
		section: row.section,
		title: row[`title_${language}`] ?? entityNames(data, language).get(row.place ?? '') ?? row.id,
		code: row.section === 'country' ? row.place : null,
		print: row.print,
		sentence,
		copied: copiedOf(data, row, found?.row ?? null, sentence, language),
		words: found === null ? null : pressWords(withLead(found, leads?.row ?? null), rates(data), wording),
		ranges: row.print ? [] : rangesFor(data, row).map((rows) => yearRange(rows, language)),
		doubtful: doubtful.map((one) => ({
			// Its doubt stands beside it
			...figureOf({ ...one, flags: [] }, wording),
			doubt: one.flags.map((flag) => flagWord(flag, language)).join(', ')
		})),
		leads:
			leads === null
				? null
				: {
						...figureOf(
							leads.row,
							wording,
							leads.period === null ? undefined : whenSaid(leads.row.year, leads.period, language)
						),
						why: row[`beside_${language}`] ?? ''
					},
		reason: filled(row[`reason_${language}`], gaps),
		avoid: filled(row[`avoid_${language}`], gaps),
		chart: { slug: row.chart, name: chartOf(row.chart).name({}, { locale: language }) },
		claims: claimsOf(data, row, language)
	};
}

/** What stands beside a figure, without a second choice of the publisher whose newer figure the country's page leads with. */
function withLead(found: Recommended, lead: Observation | null): Recommended {
	return lead !== null && lead.office === found.second?.office ? { ...found, second: null } : found;
}

/** A sentence with its source; as it stands where it has none. */
function copiedOf(data: Data, row: Row, figure: Observation | null, sentence: string, language: Language): string {
	const source = data.sources.get(
		figure?.source ?? countSource(data, gapsIn(row[`say_${language}`])) ?? row.source ?? ''
	);
	if (source === undefined) return sentence;
	const publisher = figure === null ? undefined : data.publishers.get(figure.publisher);
	const outlet = outletName(data, source.publisher, language);
	return withSource(
		sentence,
		{
			publisher: publisher?.[column('name', language)] ?? publisher?.name ?? outlet,
			via: figure === null ? '' : (secondHand(data, [figure], language)[figure.source] ?? ''),
			year: source.published?.slice(0, 4) ?? '',
			address: addressOf(source) ?? ''
		},
		language
	);
}

function claimsOf(data: Data, row: Row, language: Language): PressEntry['claims'] {
	const known = new Map(claims(data).map((claim) => [claim.id, claim]));
	return row.claims.flatMap((id) => {
		const claim = known.get(id);
		return claim === undefined
			? []
			: [{ id, claim: claim.claim[language], verdict: verdictWord(claim.verdict, language) }];
	});
}
