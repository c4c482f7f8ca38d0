import { FLAGS, STATUSES } from '$lib/data/observation';
import { LANGUAGES } from '$lib/words/language';
import { changesSchema } from './changes-schema';
import {
	address,
	cutDate,
	day,
	flag,
	inEach,
	inEachAddress,
	list,
	map,
	maybe,
	object,
	text,
	whole,
	type Schema
} from './schema-parts';

const years: Schema = maybe(object({ from: { type: 'integer' }, to: { type: 'integer' } }));
const counted = { figures: whole, years };
const listed = { id: text('Stable id'), name: inEach, api: address('The file that tells the rest') };
const named: Schema = object({ id: text('Stable id'), name: inEach });
const span = {
	publisher: text('Id of the publisher'),
	metric: text('Id of the metric'),
	counts: maybe(inEach),
	figures: whole,
	places: whole,
	from: { type: 'integer' },
	to: { type: 'integer' }
};
const series: Schema = list(object(span, 'What one publisher counts under one metric'));
const chartLinks = { page: inEachAddress, csv: address('All figures of the chart') };
const country = {
	...listed,
	page: inEachAddress,
	csv: address('All figures of the country, without their parts (states, ages) and without what others are divided by'),
	receipts: maybe(address('The receipts of its figures'))
};

const figure: Schema = object(
	{
		entity: text('ISO 3166-1 alpha-3 code, or WORLD, EUU, ASEAN, ESEA, XKX'),
		year: { type: 'integer' },
		metric: text('Id of the metric'),
		category: maybe(text('Part of the metric')),
		value: { type: 'number', description: 'As published, in base units; the lower bound of a range' },
		unit: text('ISO 4217 code, persons, reports, cases, incidents, percent or index'),
		status: { enum: [...STATUSES], description: 'How the figure came about' },
		low: maybe({ type: 'number' }),
		high: maybe({ type: 'number' }),
		publisher: text('Whose figure it is'),
		source: text('The document it was read in'),
		flags: list({ enum: [...FLAGS] }),
		note: maybe({ type: 'string' }),
		usd: maybe(
			object(
				{
					value: { type: 'number' },
					low: maybe({ type: 'number' }),
					high: maybe({ type: 'number' }),
					rate: maybe(object({ perUsd: { type: 'number' }, year: { type: 'integer' }, source: { type: 'string' } }))
				},
				'Computed: whole US dollars at the average rate of the year'
			)
		),
		repeats: maybe(text('Id of the figure that this one repeats')),
		repeatedBy: list(text('Id of a figure that repeats this one')),
		revises: maybe(text('Id of the figure that this one replaced')),
		revisedBy: maybe(text('Id of the figure that replaced this one')),
		others: list(text('Id of a figure of another publisher for the same place, year and quantity')),
		sha256: {
			type: 'string',
			pattern: '^[0-9a-f]{64}$',
			description: 'Of the line of CSV as the receipt copies it, in UTF-8, without header and line end'
		},
		page: inEachAddress
	},
	'The receipt of a figure'
);

const metric: Schema = object({ label: inEach, definition: inEach });
const document: Schema = object({
	...{ title: { type: 'string' }, publisher: { type: 'string' }, published: maybe(cutDate) },
	...{ type: { type: 'string' }, url: maybe({ type: 'string' }), licence: maybe({ type: 'string' }) }
});

/** What each document of the API holds, by name. */
export const SCHEMAS: Readonly<Record<string, Schema>> = {
	catalog: object({
		...{ name: text('Name of the package'), title: inEach, description: inEach, version: text('Of the package') },
		...{ updated: day, languages: list({ enum: [...LANGUAGES] }), licence: text('Terms') },
		openapi: address('The description of this API'),
		changes: address('What every release of the tables changed'),
		whole: map(address('A file that holds everything'), 'Files that hold everything, by what they are'),
		charts: list(object({ ...listed, says: inEach, ...counted, ...chartLinks })),
		countries: list(object({ ...country, ...counted })),
		metrics: list(object({ ...listed, ...counted })),
		publishers: list(object({ ...listed, ...counted })),
		sources: list(
			object({
				id: listed.id,
				title: text('In its own language'),
				language: text('BCP 47'),
				figures: whole,
				api: listed.api
			})
		)
	}),
	chart: object({
		...{ ...listed, says: inEach, updated: day, ...counted, articles: list({ type: 'integer' }), ...chartLinks },
		files: object({
			csv: address('All figures'),
			csvw: address('What the CSV holds, as CSV on the Web'),
			metadata: address('Columns, metrics and documents')
		}),
		pictures: object({ svg: inEachAddress, png: inEachAddress }),
		...{ embed: inEachAddress, oembed: inEachAddress },
		metrics: list(object(listed)),
		publishers: list(object(listed)),
		places: list(named),
		series
	}),
	country: object({
		csvw: address('What the CSV holds, as CSV on the Web'),
		...{ ...country, iso2: maybe({ type: 'string' }), m49: maybe({ type: 'string' }) },
		...{ kind: maybe({ type: 'string' }), region: maybe({ type: 'string' }), updated: day, ...counted },
		groups: list(named),
		charts: list(object(listed)),
		series,
		treaties: list(
			object({
				...{ id: listed.id, name: inEach, signed: maybe(cutDate), deposited: maybe(cutDate) },
				action: maybe(text('Kind of instrument')),
				asOf: maybe(text('The day on which the list was last seen'))
			})
		)
	}),
	metric: object({
		...{ ...listed, definition: inEach, countedBy: inEach, reaches: maybe(inEach), family: text('Kind of quantity') },
		...{
			comparability: text('How it is counted'),
			units: list({ type: 'string' }),
			articles: list({ type: 'integer' })
		},
		...{ yearly: flag, fiscal: flag, quantity: maybe(text('The question that it answers with other metrics')) },
		...{ page: inEachAddress, csv: address('All its figures'), updated: day, ...counted },
		publishers: list(object(listed)),
		places: list({ type: 'string' }),
		series
	}),
	publisher: object({
		...{ ...listed, short: inEach, kind: text('Authority, company …') },
		...{ continues: maybe({ type: 'string' }), house: maybe({ type: 'string' }) },
		...{ csv: address('All its figures'), updated: day, ...counted },
		metrics: list(object(listed)),
		sources: list(object({ id: listed.id, title: { type: 'string' }, api: listed.api })),
		series
	}),
	source: object({
		...{ id: listed.id, title: text('In its own language'), language: text('BCP 47'), published: maybe(cutDate) },
		...{ type: { enum: ['primary', 'secondary', 'press'] }, licence: maybe({ type: 'string' }), readable: flag },
		...{ by: inEach, url: maybe(address('Where it can be read')), note: maybe({ type: 'string' }), api: listed.api },
		...{ updated: day, ...counted },
		series: list(object({ ...span, name: inEach }))
	}),
	figures: object({
		...{ place: named, updated: day, figures: map(figure, 'Receipts by the id of the figure') },
		metrics: map(metric, 'By id'),
		publishers: map(inEach, 'Names by id'),
		counts: map(inEach, 'What a publisher counts, by "publisher metric"'),
		sources: map(document, 'Documents by id')
	}),
	receipt: object({
		...{ id: text('Id of the figure'), place: named, updated: day, figure, metric },
		publisher: inEach,
		counts: maybe(inEach),
		sources: map(document, 'The document that the figure was read in, and that of its rate, by id')
	}),
	changes: changesSchema
};

/** `/api/v1/schemas/<name>.json` */
export function schemaDocument(name: string): Schema {
	const schema = SCHEMAS[name];
	if (schema === undefined) throw new Error(`There is no schema "${name}".`);
	return { $schema: 'https://json-schema.org/draft/2020-12/schema', title: name, ...schema };
}
