import type { InEach } from '$lib/words/language';
/** Types of a cell that stands alone (Table Schema names). */
export const SCALAR_TYPES = ['string', 'integer', 'number', 'boolean', 'date', 'year'] as const;

/** The type of a single value. */
export type ScalarType = (typeof SCALAR_TYPES)[number];

/**
 * The type of a column. A `list` of scalars between delimiters is, to the standard, a string with the own property `list`: the
 * text of Data Package 2.0 has a type for it, its published profile has none.
 */
export type FieldType = ScalarType | 'list';

/** What a value must keep to; null where the descriptor sets no such limit. In a list every item must, `minLength` and `maxLength` count items. */
export interface Constraints {
	readonly required: boolean;
	readonly unique: boolean;
	/** The closed list, of the type of the field (or of the list's items). */
	readonly enum: readonly (string | number)[] | null;
	/** Inclusive; a number, or an ISO date for date fields. */
	readonly minimum: number | string | null;
	readonly maximum: number | string | null;
	/** A limit that the value itself may not have: 0 where a rate, a price or a population must be more than nothing. */
	readonly exclusiveMinimum: number | string | null;
	readonly minLength: number | null;
	readonly maxLength: number | null;
	/** Matches the whole value, as XML Schema patterns do. */
	readonly pattern: RegExp | null;
}

/** One column of a table. */
export interface Field {
	readonly name: string;
	readonly type: FieldType;
	/** `uri` means an absolute http(s) address; other formats are not checked. */
	readonly format: string;
	/** Own property of this project: the text is a day, or one cut to its month or year. */
	readonly partialDate: boolean;
	/** Of a list: `list.delimiter` and `list.itemType`; "," and "string" where they are left out. */
	readonly delimiter: string;
	readonly itemType: ScalarType;
	/** Empty where the descriptor has none. */
	readonly title: string;
	readonly description: string;
	readonly constraints: Constraints;
}

/** Columns here that must be found together in another table; of a list each item alone (its `list.reference`). */
export interface ForeignKey {
	readonly fields: readonly string[];
	/** Name of the resource; the table itself where the descriptor leaves it out. */
	readonly resource: string;
	/** As many as `fields`, in the same order. */
	readonly references: readonly string[];
}

/** The columns of a table, in the only order accepted, and its keys. */
export interface Schema {
	readonly fields: readonly Field[];
	readonly missingValues: readonly string[];
	/** Column names; empty where the table has no key. */
	readonly primaryKey: readonly string[];
	readonly uniqueKeys: readonly (readonly string[])[];
	readonly foreignKeys: readonly ForeignKey[];
	/** Own property of this project: columns of dates that happened, each list in the order in which they do. */
	readonly dateOrder: readonly (readonly string[])[];
	/** Own property of this project: columns whose cells follow from that of another, as a name from a code. */
	readonly fixedBy: readonly FixedBy[];
}

/** Rows with one and the same cell in `key` have the same cells in `columns`. */
export interface FixedBy {
	readonly key: string;
	readonly columns: readonly string[];
}

/** Terms under which a table, or the package, may be used. */
export interface License {
	readonly name: string;
	readonly title: string;
	readonly path: string;
}

/** A publication that a table, or the package, was taken from. */
export interface Origin {
	readonly title: string;
	readonly path: string;
}

/** One CSV file of the package. Texts are empty where the descriptor has none. */
export interface Resource {
	/** Unique in the package: `global-losses`. */
	readonly name: string;
	/** Relative to datapackage.json, with forward slashes: `observations/global-losses.csv`. */
	readonly path: string;
	readonly title: InEach;
	readonly description: InEach;
	/** Own property of this project: the ISO day on which its sources were last looked at; empty where it does not say. */
	readonly lastLookedAt: string;
	/** Own property of this project: how many rows make the table whole, as the articles of a treaty; null where that is open. */
	readonly requiredRows: number | null;
	/** Seal of the file (`data:seal` writes both): empty and null where it has none. The number of rows is a property of this project. */
	readonly hash: string;
	readonly rowCount: number | null;
	/** Own property of this project: true lets the file hold a header and no row. */
	readonly allowEmpty: boolean;
	readonly licenses: readonly License[];
	/** Where the table was taken from; empty where its rows alone say so. */
	readonly sources: readonly Origin[];
	/** Path of the file that holds the schema, where several tables share it; empty where it stands in datapackage.json. */
	readonly schemaPath: string;
	readonly schema: Schema;
}

/** A schema that several tables share. */
export interface SharedSchema {
	/** Relative to datapackage.json. */
	readonly path: string;
	/** Hash of its text, as `Seal` has it. */
	readonly hash: string;
	/** The hash it was sealed with; empty where it has no seal. Both `schemas` of the package and this are properties of this project. */
	readonly sealed: string;
}

/** data/datapackage.json, checked. Texts are empty where the file has none. */
export interface PackageDescriptor {
	readonly name: string;
	readonly title: InEach;
	readonly description: InEach;
	readonly keywords: readonly string[];
	readonly version: string;
	readonly created: string;
	readonly licenses: readonly License[];
	readonly sources: readonly Origin[];
	/** Schemas in files of their own, each once. */
	readonly schemas: readonly SharedSchema[];
	readonly resources: readonly Resource[];
}
