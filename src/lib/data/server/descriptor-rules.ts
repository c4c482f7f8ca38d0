import { DataError } from '$lib/data/server/data-error';
import { column, isPrefix, LANGUAGES, type Language } from '$lib/words/language';
import type { Field, PackageDescriptor, Resource } from '$lib/data/server/descriptor';

/** One resource of the package, whose columns are looked at. */
interface Place {
	readonly resource: Resource;
	readonly resources: readonly Resource[];
}

/** What columns of a name must say of themselves, so that nobody takes the check of a column away without a word. */
interface Role {
	readonly columns: RegExp;
	/** Null where the column says it. */
	readonly rule: (field: Field, place: Place) => string | null;
}

const ROLES: readonly Role[] = [
	leadsTo(/^(source|origin|said_by)$|_source$/, 'reference/sources.csv'),
	leadsTo(/^(publisher|continues|house)$/, 'reference/publishers.csv', 'reference/sources.csv'),
	leadsTo(/^metrics?$/, 'reference/metrics.csv'),
	leadsTo(/^(entity|iso3|neighbours)$/, 'reference/entities.csv'),
	leadsTo(/^category$/, 'reference/categories.csv'),
	leadsTo(/^treaty$/, 'convention/treaties.csv'),
	{ columns: /^(id|code)$/, rule: ({ constraints }) => (constraints.pattern === null ? 'must have a pattern' : null) },
	{
		columns: /^(status|unit|units|kind|type|flags)$|_flags$/,
		// A text that is written in every language is no list of codes
		rule: ({ name, constraints }, { resource }) =>
			constraints.enum !== null || resource.schema.fields.some((other) => languageOfColumn(other)?.stem === name)
				? null
				: 'must have a closed list (enum)'
	},
	{
		columns: /^year$/,
		rule: ({ constraints: { required, minimum, maximum } }) =>
			required && minimum !== null && maximum !== null ? null : 'must be required, with a minimum and a maximum'
	},
	{
		columns: /^(value|low|high|rate|row|column|number|parties|signatories)$/,
		rule: ({ constraints: { minimum, exclusiveMinimum } }) =>
			minimum === null && exclusiveMinimum === null ? 'must have a minimum' : null
	},
	{
		columns: /^(value|unit|status|title|readable|participant)$/,
		rule: ({ constraints }) => (constraints.required ? null : 'must be required')
	},
	{ columns: /^url$/, rule: ({ format }) => (format === 'uri' ? null : 'must have the format uri') },
	{
		columns: /^(published|date|signed|ratified|deposited|adopted|as_of|since|in_force)$/,
		rule: ({ type, partialDate }) => (type === 'date' || partialDate ? null : 'must be a date, or a partialDate')
	}
];

/**
 * What datapackage.json leaves unsaid: every table has a key, columns of a known role keep to it (a source leads to the
 * table of sources, a year has limits …), and a text stands in every language, required in all or in none.
 */
export function descriptorFaults(dir: string, { resources }: PackageDescriptor): readonly DataError[] {
	const faults = resources.flatMap((resource, index) => {
		const at = (path: string, value: string, rule: string) =>
			new DataError({
				...(resource.schemaPath === ''
					? { file: `${dir}/datapackage.json`, column: `resources[${index}].schema${path}` }
					: { file: `${dir}/${resource.schemaPath}`, column: path === '' ? null : path.slice(1) }),
				line: null,
				value,
				rule
			});
		const { fields, primaryKey } = resource.schema;
		const keyless = primaryKey.length > 0 ? [] : [at('', resource.name, 'The table must have a primary key. Name it.')];
		const columns = fields.flatMap((field, number) =>
			[...roleRules(field, { resource, resources }), ...languageRules(field, fields)].map((rule) =>
				at(`.fields[${number}]`, field.name, `The column "${field.name}" ${rule}.`)
			)
		);
		return [...keyless, ...columns];
	});
	return [...new Map(faults.map((fault) => [fault.message, fault])).values()];
}

function roleRules(field: Field, place: Place): readonly string[] {
	return ROLES.flatMap(({ columns, rule }) => (columns.test(field.name) ? (rule(field, place) ?? []) : []));
}

/** A column that names rows of another table, where the package has that table. */
function leadsTo(columns: RegExp, path: string, but: string | null = null): Role {
	const rule = ({ name }: Field, { resource, resources }: Place) => {
		const target = resources.find((other) => other.path === path);
		if (target === undefined || resource.path === but || (resource === target && name === 'treaty')) return null;
		const found = resource.schema.foreignKeys.some((key) => key.fields.includes(name) && key.resource === target.name);
		return found ? null : `must have a foreign key to ${target.name}`;
	};
	return { columns, rule };
}

/** What a column holds a text of, and in which language: `x_vi`; null where its name tells none. */
function languageOfColumn({ name }: Field): { readonly stem: string; readonly language: Language } | null {
	const language = LANGUAGES.find((one) => name.endsWith(`_${one}`));
	return language === undefined ? null : { stem: name.slice(0, -language.length - 1), language };
}

/** `x_en` beside `x_vi`, or `x` beside `x_vi`. */
function languageRules(field: Field, fields: readonly Field[]): readonly string[] {
	const { stem = '', language = null } = languageOfColumn(field) ?? {};
	return (language === null ? [] : LANGUAGES).flatMap((one) => {
		const other = fields.find(({ name }) => name === `${stem}_${one}` || name === column(stem, one));
		if (other === undefined) return [`must have "${stem}_${one}" beside it`];
		if (isPrefix(one) || other.constraints.required === field.constraints.required) return [];
		return [`must be required as "${other.name}" is, or neither of them`];
	});
}
