import { SCALAR_TYPES, type Constraints, type Field, type FieldType } from '$lib/data/server/descriptor';
import type { JsonPlace } from '$lib/data/server/json-place';

const CONSTRAINTS = [
	'required',
	'unique',
	'enum',
	'minimum',
	'maximum',
	'exclusiveMinimum',
	'minLength',
	'maxLength',
	'pattern'
];
/** Properties of the standard that would change what a cell means; taking no notice of them would be a silent fault. */
const UNSUPPORTED = [
	'categories',
	'trueValues',
	'falseValues',
	'decimalChar',
	'groupChar',
	'bareNumber',
	'missingValues'
];
const NUMERIC: readonly FieldType[] = ['integer', 'number', 'year'];

/** One field of a Table Schema. Faults go to the place's report: unknown type or constraint, a limit of the wrong kind. */
export function readField(place: JsonPlace): Field {
	place.object();
	const list = place.at('list');
	const scalar = place.at('type').oneOf('string', SCALAR_TYPES);
	const itemType = list.at('itemType').absent ? 'string' : list.at('itemType').oneOf('string', SCALAR_TYPES);
	const type: FieldType = list.absent ? scalar : 'list';
	if (!list.absent && list.object() && scalar !== 'string')
		list.fault('Only a field of the type string can hold a list.');
	for (const name of UNSUPPORTED)
		if (!place.at(name).absent) place.at(name).fault('This property is not supported here. Delete it.');
	return {
		name: place.at('name').text(),
		type,
		format: place.at('format').textOr('default'),
		partialDate: readPartialDate(place.at('partialDate'), type),
		delimiter: list.at('delimiter').textOr(','),
		itemType,
		title: place.at('title').textOr(''),
		description: place.at('description').textOr(''),
		constraints: list.absent
			? readConstraints(place.at('constraints'), scalar)
			: ofItems(readConstraints(place.at('constraints'), 'string'), readConstraints(list.at('constraints'), itemType))
	};
}

/** What a list keeps to: whether it must be there is said of the cell, all else of its items. */
function ofItems({ required, unique }: Constraints, items: Constraints): Constraints {
	return { ...items, required, unique };
}

function readPartialDate(place: JsonPlace, type: FieldType): boolean {
	if (place.flag() && type !== 'string') place.fault(`This does not fit a field of the type ${type}, but of string.`);
	return place.flag();
}

function readConstraints(place: JsonPlace, type: FieldType): Constraints {
	if (!place.absent) place.object();
	for (const name of place.names())
		if (!CONSTRAINTS.includes(name))
			place.at(name).fault(`This constraint is not checked here. Use only: ${CONSTRAINTS.join(', ')}.`);
	return {
		required: place.at('required').flag(),
		unique: place.at('unique').flag(),
		enum: readEnum(place.at('enum'), type),
		minimum: readLimit(place.at('minimum'), type),
		maximum: readLimit(place.at('maximum'), type),
		exclusiveMinimum: readLimit(place.at('exclusiveMinimum'), type),
		minLength: place.at('minLength').number(),
		maxLength: place.at('maxLength').number(),
		pattern: readPattern(place.at('pattern'), type)
	};
}

function readEnum(place: JsonPlace, type: FieldType): Constraints['enum'] {
	if (place.absent) return null;
	const wanted = NUMERIC.includes(type) ? 'number' : 'string';
	const members = place.items().flatMap((item) => {
		const { value } = item;
		if ((typeof value === 'string' || typeof value === 'number') && typeof value === wanted) return [value];
		item.fault(`There must be a ${wanted} here, because the field is of the type ${type}.`);
		return [];
	});
	if (members.length === 0) place.fault('A closed list must have at least one member.');
	return members;
}

function readLimit(place: JsonPlace, type: FieldType): number | string | null {
	const { value } = place;
	if (value === undefined) return null;
	if (NUMERIC.includes(type) && typeof value === 'number') return value;
	if (type === 'date' && typeof value === 'string') return value;
	place.fault(`This limit does not fit a field of the type ${type}.`);
	return null;
}

function readPattern(place: JsonPlace, type: FieldType): RegExp | null {
	if (place.absent) return null;
	if (type !== 'string') place.fault(`A pattern does not fit a field of the type ${type}.`);
	try {
		return new RegExp(`^(?:${place.text()})$`, 'u');
	} catch {
		place.fault('This is not a regular expression.');
		return null;
	}
}
