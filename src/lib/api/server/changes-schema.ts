import {
	inEach,
	inEachAddress,
	address,
	day,
	list,
	map,
	maybe,
	object,
	text,
	whole,
	type Schema
} from './schema-parts';

const id = text('Id of a figure');
const key = text('Key of the row');
const table = text('Path of the table below /data/');
const columnOf = text('Column of the table');
const cells: Schema = map({ type: 'string' }, 'Former cells, by column');
const amount: Schema = maybe(
	object(
		{
			value: { type: 'number' },
			low: maybe({ type: 'number' }),
			high: maybe({ type: 'number' }),
			unit: text('As in the receipt of the figure'),
			publisher: text('Whose figure it is')
		},
		'What was published'
	)
);

const changes: Schema = object(
	{
		added: map(list(id), 'Figures that came, those that replace another too, by place'),
		revised: list(
			object(
				{
					id,
					replaces: maybe(text('Id of the figure that it stands in the place of, which stays')),
					old: amount,
					new: amount
				},
				'Another amount, unit, range or publisher'
			)
		),
		withdrawn: list(object({ id, old: amount, reason: maybe(inEach) })),
		marked: list(
			object(
				{
					column: { enum: ['status', 'flags'] },
					old: text('Flags are joined by semicolons'),
					new: text('Flags are joined by semicolons'),
					metric: text('Id of the metric'),
					figures: whole,
					ids: maybe(list(id))
				},
				'Figures of a metric whose status or flags changed alike; null for more than 100, which the file of the release has'
			)
		),
		acts: list(
			object(
				{
					...{ table, added: list(key), removed: list(object({ key, cells })) },
					changed: list(object({ key, column: columnOf, old: { type: 'string' }, new: { type: 'string' } }))
				},
				'Signatures, ratifications and other treaty actions'
			)
		),
		texts: list(
			object(
				{ ...{ table, added: list(key), removed: list(key) }, changed: list(object({ key, columns: list(columnOf) })) },
				'Rows of the other tables; former texts stay in the history of the code'
			)
		),
		tables: object({ added: list(table), removed: list(table) })
	},
	'Against the release before'
);

/** What `changes.json` holds. */
export const changesSchema: Schema = object({
	updated: day,
	newest: maybe(text('Id of the newest release')),
	releases: list(
		object(
			{
				id: text('Its day'),
				day: { type: 'string', format: 'date', description: 'Day of its tables' },
				before: maybe(text('Id of the release before')),
				file: address('The release itself: marks of every row, and its changes packed'),
				page: inEachAddress,
				figures: whole,
				tables: whole,
				changes: maybe(changes),
				corrections: list(
					object({ figure: id, what: inEach }, 'What was wrong with a figure as it had been published here')
				)
			},
			'From the newest'
		)
	)
});
