import type { Data } from '$lib/data/server/data';
import { reportTo } from './report-to';
import { treatyActionTable, HANOI, instrumentsOf, lookedAt, signaturesOf } from '$lib/data/server/treaty-actions';
import { entityNames, namesInEach } from '$lib/data/server/names';
import { offeredDocuments } from '$lib/data/server/outlets';
import type { RowOf } from '$lib/data/row';
import { column, inEach, type InEach } from '$lib/words/language';
import { type TreatyAction, type TreatyActionFile, SIGNATURES } from '../file';
import { treatyActionCsv } from '$lib/export/row-csv';
import { hashOf } from './figure-files';

/** The receipts of every signature of the Hanoi Convention and of every instrument of every treaty, by file. */
export function treatyActionFiles(data: Data): ReadonlyMap<string, TreatyActionFile> {
	const treaties = data.rows('treaties').map((row) => {
		const treaty = row.treaty;
		return [`treaty.${treaty}`, fileOf(data, treaty, instrumentActions(data, treaty, treatyName(row)))] as const;
	});
	const hanoi = data.rows('treaties').find((row) => row.treaty === HANOI);
	const signatures = signatureActions(data, hanoi === undefined ? inEach(() => '') : treatyName(hanoi));
	return new Map(
		[...treaties, [SIGNATURES, fileOf(data, HANOI, signatures)] as const].filter(
			([, { treatyActions }]) => treatyActions.length > 0
		)
	);
}

function instrumentActions(data: Data, treaty: string, name: InEach): readonly TreatyAction[] {
	const called = namesInEach(data, entityNames);
	return instrumentsOf(data, treaty).map(({ code, participant, date, action, source, doubts, note }) =>
		hashed({
			id: `${treaty}.${code}`,
			treaty: name,
			participant: called(code, participant),
			signed: '',
			signedSource: '',
			signedDoubts: [],
			deposited: date,
			action,
			depositedSource: source,
			depositedDoubts: doubts,
			note
		})
	);
}

/** A signature stands with the instrument that followed it, each with its own document. */
function signatureActions(data: Data, name: InEach): readonly TreatyAction[] {
	const called = namesInEach(data, entityNames);
	const instruments = new Map(instrumentsOf(data, HANOI).map((one) => [one.code, one]));
	return signaturesOf(data, HANOI).map(({ code, participant, date, source, doubts, note }) => {
		const instrument = instruments.get(code);
		return hashed({
			id: code,
			treaty: name,
			participant: called(code, participant),
			signed: date,
			signedSource: source,
			signedDoubts: doubts,
			deposited: instrument?.date ?? '',
			action: instrument?.action ?? '',
			depositedSource: instrument?.source ?? '',
			depositedDoubts: instrument?.doubts ?? [],
			note
		});
	});
}

function treatyName(row: RowOf<'treaties'>): InEach {
	return inEach((language) => row[column('short_name', language)]);
}

function hashed(treatyAction: Omit<TreatyAction, 'hash'>): TreatyAction {
	return { ...treatyAction, hash: hashOf(treatyActionCsv(treatyAction).line) };
}

function fileOf(data: Data, treaty: string, treatyActions: readonly TreatyAction[]): TreatyActionFile {
	const sources = treatyActions.flatMap(({ signedSource, depositedSource }) => [signedSource, depositedSource]);
	return {
		kind: 'treaty-actions',
		updated: lookedAt(data, treatyActionTable(treaty)),
		reportTo: reportTo(),
		treatyActions,
		sources: offeredDocuments(data, sources)
	};
}
