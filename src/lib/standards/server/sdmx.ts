import type { Observation } from '$lib/data/observation';
import { FLAGS, STATUSES } from '$lib/data/observation';
import type { Data } from '$lib/data/server/data';
import { categoryNames, entityNames, namesInEach } from '$lib/data/server/names';
import { written, type Cell } from '$lib/export/csv';
import { BASE_LANGUAGE, column, inEach, type InEach } from '$lib/words/language';
import type { JsonObject } from './csvw';

/** Who keeps the lists, and the flow of data that they are for. */
const AGENCY = 'COUNTING_CYBERCRIME';
const FLOW = 'OBSERVATIONS';
const VERSION = '1.0.0';
/** SDMX's word for a figure that is no part of another. */
const TOTAL = '_T';

/** What a figure is known by, then what it is, then what is said of it. */
const DIMENSIONS = ['FREQ', 'REF_AREA', 'INDICATOR', 'BREAKDOWN', 'DOCUMENT'] as const;
const ATTRIBUTES = [
	'UNIT_MEASURE',
	'OBS_STATUS',
	'ORIGIN',
	'LOWER_BOUND',
	'UPPER_BOUND',
	'PUBLISHER',
	'FLAGS',
	'COMMENT_OBS'
] as const;
const COLUMNS = [
	'STRUCTURE',
	'STRUCTURE_ID',
	'ACTION',
	...DIMENSIONS,
	'TIME_PERIOD',
	'OBS_VALUE',
	...ATTRIBUTES
] as const;

/** Every figure as SDMX-CSV 2.0 (https://github.com/sdmx-twg/sdmx-csv), in the order of the tables. */
export function sdmxCsv(data: Data): string {
	return written([[...COLUMNS], ...data.figures.map(lineOf)]);
}

function lineOf(row: Observation): readonly Cell[] {
	const { metric, entity, category, source, year, value, unit, status, low, high, publisher, flags, note } = row;
	return [
		...['dataflow', `${AGENCY}:${FLOW}(${VERSION})`, 'I'],
		...['A', entity, metric, category ?? TOTAL, source],
		...[year, value],
		...[unit, observationStatus(row), status, low, high, publisher, flags.join(';'), note]
	];
}

/** SDMX's own code of how a value stands; of several the one that a reader of a series must know first. */
function observationStatus({ flags, status }: Observation): string {
	if (flags.includes('break')) return 'B';
	if (status === 'projection') return 'F';
	return status === 'estimate' ? 'E' : 'A';
}

/** What the codes of `sdmxCsv` mean, and how it is built: a structure message of SDMX-JSON 2.0. */
export function sdmxStructure(data: Data): JsonObject {
	const lists = codelists(data);
	const coded = (id: string) => (lists.has(id) ? { enumeration: urn('codelist.Codelist', `CL_${id}`) } : STRING);
	return {
		meta: {
			schema: 'https://json.sdmx.org/2.0.0/sdmx-json-structure-schema.json',
			id: FLOW,
			prepared: data.descriptor.created,
			contentLanguages: Object.keys(data.descriptor.title),
			sender: { id: AGENCY }
		},
		data: {
			dataflows: [{ ...item(FLOW, data.descriptor.title), structure: urn('datastructure.DataStructure', FLOW) }],
			dataStructures: [
				{
					...item(FLOW, data.descriptor.title),
					dataStructureComponents: {
						dimensionList: {
							id: 'DimensionDescriptor',
							dimensions: DIMENSIONS.map((id, position) => ({ id, position, localRepresentation: coded(id) })),
							timeDimension: { id: 'TIME_PERIOD', localRepresentation: { format: { dataType: 'GregorianYear' } } }
						},
						measureList: {
							id: 'MeasureDescriptor',
							measures: [{ id: 'OBS_VALUE', localRepresentation: { format: { dataType: 'Double' } } }]
						},
						attributeList: {
							id: 'AttributeDescriptor',
							attributes: ATTRIBUTES.map((id) => ({
								...{ id, usage: ['UNIT_MEASURE', 'ORIGIN', 'PUBLISHER'].includes(id) ? 'mandatory' : 'optional' },
								attributeRelationship: { observation: {} },
								localRepresentation: id.endsWith('_BOUND') ? { format: { dataType: 'Double' } } : coded(id)
							}))
						}
					}
				}
			],
			codelists: [...lists].map(([id, codes]) => ({
				...item(
					`CL_${id}`,
					inEach(() => id)
				),
				codes: codes.map(([code, names]) => ({ id: code, name: names[BASE_LANGUAGE], names }))
			}))
		}
	};
}

const STRING = { format: { dataType: 'String' } };

function item(id: string, names: InEach): JsonObject {
	return { id, agencyID: AGENCY, version: VERSION, name: names[BASE_LANGUAGE], names };
}

function urn(kind: string, id: string): string {
	return `urn:sdmx:org.sdmx.infomodel.${kind}=${AGENCY}:${id}(${VERSION})`;
}

/** The codes of each coded column that figures use, with their names. */
function codelists(data: Data): ReadonlyMap<string, readonly (readonly [string, InEach])[]> {
	const used = (of: (row: Observation) => string) => [...new Set(data.figures.map(of))].sort();
	const places = namesInEach(data, entityNames);
	const parts = namesInEach(data, categoryNames);
	const plain = (codes: readonly string[]) => codes.map((code) => [code, inEach(() => code)] as const);
	const named = (codes: readonly string[], name: (code: string) => InEach) =>
		codes.map((code) => [code, name(code)] as const);
	return new Map([
		['FREQ', [['A', { en: 'Annual', vi: 'Hằng năm' }] as const]],
		[
			'REF_AREA',
			named(
				used(({ entity }) => entity),
				(code) => places(code, code)
			)
		],
		[
			'INDICATOR',
			named(
				used(({ metric }) => metric),
				(code) => inEach((one) => data.metrics.get(code)?.[`label_${one}`] ?? code)
			)
		],
		[
			'BREAKDOWN',
			named(
				used(({ category }) => category ?? TOTAL),
				(code) => parts(code, code === TOTAL ? 'Total' : code)
			)
		],
		[
			'DOCUMENT',
			named(
				used(({ source }) => source),
				(code) => inEach(() => data.sources.get(code)?.title ?? code)
			)
		],
		['UNIT_MEASURE', plain(used(({ unit }) => unit))],
		['OBS_STATUS', plain(['A', 'B', 'E', 'F'])],
		['ORIGIN', plain(STATUSES)],
		[
			'PUBLISHER',
			named(
				used(({ publisher }) => publisher),
				(code) => inEach((one) => data.publishers.get(code)?.[column('name', one)] ?? code)
			)
		],
		['FLAGS', plain(FLAGS)]
	]);
}
