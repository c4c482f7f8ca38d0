import { textOf, textsOf } from '$lib/data/server/cells';
import type { Data } from '$lib/data/server/data';
import { entityNames } from '$lib/data/server/names';
import { HANOI, instrumentsOf } from '$lib/data/server/race';
import type { Row } from '$lib/data/server/row';
import type { Both, Deed, DeedFile } from '../file';
import { deedCsv } from '../row-csv';
import { SIGNATURES } from '../shards';
import { hashOf } from './figure-files';

/** The receipts of every signature of the Hanoi Convention and of every instrument of every treaty, by file. */
export function deedFiles(data: Data): ReadonlyMap<string, DeedFile> {
	const names = [entityNames(data, 'en'), entityNames(data, 'vi')] as const;
	const called = (code: string, participant: string): Both => [
		names[0].get(code) ?? participant,
		names[1].get(code) ?? participant
	];
	const treaties = data.rows('treaties').map((row) => {
		const treaty = textOf(row, 'treaty');
		const deeds = instrumentsOf(data, treaty).map(({ code, participant, date, action, source, note }) =>
			hashed({
				id: `${treaty}.${code}`,
				treaty: treatyName(row),
				participant: called(code, participant),
				signed: '',
				deposited: date,
				action,
				source,
				flags: '',
				note
			})
		);
		return [`treaty.${treaty}`, fileOf(data, deeds)] as const;
	});
	const hanoi = data.rows('treaties').find((row) => textOf(row, 'treaty') === HANOI);
	const signatures = data.rows('status').map((row) =>
		hashed({
			id: textOf(row, 'iso3'),
			treaty: hanoi === undefined ? ['', ''] : treatyName(hanoi),
			participant: called(textOf(row, 'iso3'), textOf(row, 'participant')),
			signed: textOf(row, 'signed'),
			deposited: textOf(row, 'ratified'),
			action: textOf(row, 'action'),
			source: textOf(row, 'source'),
			flags: textsOf(row, 'flags').join(';'),
			note: textOf(row, 'note')
		})
	);
	return new Map(
		[...treaties, [SIGNATURES, fileOf(data, signatures)] as const].filter(([, { deeds }]) => deeds.length > 0)
	);
}

function treatyName(row: Row): Both {
	return [textOf(row, 'short_name'), textOf(row, 'short_name_vi')];
}

function hashed(deed: Omit<Deed, 'hash'>): Deed {
	return { ...deed, hash: hashOf(deedCsv(deed).line) };
}

function fileOf(data: Data, deeds: readonly Deed[]): DeedFile {
	return {
		kind: 'deeds',
		updated: data.descriptor.created.slice(0, 10),
		deeds,
		sources: [...new Set(deeds.map(({ source }) => source))].flatMap((id) => data.sources.get(id) ?? [])
	};
}
