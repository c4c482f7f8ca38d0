import type { Data } from '$lib/data/server/data';
import { instrumentsOf } from '$lib/data/server/treaty-actions';
import { raceFacts } from '$lib/data/server/race';
import type { ExportRow } from '$lib/export/csv';
import { offered } from './offered';

/** What each column of the race's CSV holds, in order. `id` is what the chart's marks are called by. */
export const RACE_COLUMNS: Readonly<Record<string, string>> = {
	id: 'Stable id of the instrument: treaty.iso3',
	treaty: 'Id of the treaty, as in convention/treaties.csv',
	treaty_name: 'Short name of the treaty',
	iso3: 'ISO 3166-1 alpha-3 code, or EUU',
	participant: 'State or regional organization',
	deposited: 'Date of deposit, cut as known; empty where the day was not seen',
	days_since_opening:
		'Computed by us: days from the opening for signature; a cut date counts from the last day it can mean, at the latest the day of the tables; empty where either date is missing',
	number:
		'Computed by us: place in the count towards the threshold; empty where the instrument does not count or earlier ones have no day',
	counts: 'yes, or no for a regional organization, whose instrument does not count towards the threshold',
	needed: 'Instruments the treaty needs for entry into force',
	action: 'Kind of instrument; empty where the document does not say',
	source: 'Id of the document that shows the deposit',
	source_publisher: 'Publisher of the document',
	source_title: 'Title of that document',
	source_url: 'Address of that document; empty where it cannot be read there',
	readable: 'true where the document can be read at its address, else false',
	flags:
		'Doubt about the deposit: not-found-again, disputed, reported-only (no document of the depositary is held); joined by semicolons',
	note: 'Note'
};

/** Every instrument of every treaty, the Hanoi Convention first, by date; those whose day was not seen come last. */
export function raceExport(data: Data): readonly ExportRow[] {
	const names = new Map(data.rows('treaties').map((row) => [row.treaty, row.short_name]));
	return raceFacts(data, 'en').treaties.flatMap((treaty) => {
		const order = new Map(treaty.deposits.map((deposit, at) => [deposit.code, { ...deposit, at }]));
		return [...instrumentsOf(data, treaty.key)]
			.sort((a, b) => (order.get(a.code)?.at ?? Infinity) - (order.get(b.code)?.at ?? Infinity) || 0)
			.map(({ code, participant, date, action, source, doubts, note }): ExportRow => {
				const deposit = order.get(code);
				const document = data.sources.get(source);
				return {
					id: `${treaty.key}.${code}`,
					treaty: treaty.key,
					treaty_name: names.get(treaty.key) ?? treaty.key,
					iso3: code,
					participant,
					deposited: date,
					days_since_opening: deposit?.days ?? null,
					number: deposit?.number ?? null,
					counts: deposit?.counts === false ? 'no' : 'yes',
					needed: treaty.needed,
					action,
					source,
					source_publisher: document?.publisher ?? '',
					source_title: document?.title ?? '',
					...offered(document),
					flags: doubts.join(';'),
					note
				};
			});
	});
}
