import { LANGUAGES } from '$lib/words/language';

/** A JSON Schema (draft 2020-12), as it is written. */
export type Schema = Readonly<Record<string, unknown>>;

/** An object with these properties, all of them and no others. */
export function object(properties: Readonly<Record<string, Schema>>, description?: string): Schema {
	return {
		type: 'object',
		...(description === undefined ? {} : { description }),
		properties,
		required: Object.keys(properties),
		additionalProperties: false
	};
}

/** A list of such values. */
export const list = (items: Schema): Schema => ({ type: 'array', items });
/** An object with any keys, whose values are such. */
export const map = (values: Schema, description: string): Schema => ({
	type: 'object',
	description,
	additionalProperties: values
});
/** A text. */
export const text = (description: string): Schema => ({ type: 'string', description });
/** Such a value, or null. */
export const maybe = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
/** A count. */
export const whole: Schema = { type: 'integer', minimum: 0 };
/** Yes or no. */
export const flag: Schema = { type: 'boolean' };

/** A text in every language. */
export const inEach: Schema = object(Object.fromEntries(LANGUAGES.map((language) => [language, { type: 'string' }])));
/** An address, whole where the site's is known. */
export const address = (description: string): Schema => ({ type: 'string', format: 'uri-reference', description });
/** The address of a page in every language. */
export const inEachAddress: Schema = object(
	Object.fromEntries(LANGUAGES.map((language) => [language, address(`Address of the page in "${language}"`)]))
);
/** The day of the tables, ISO. */
export const day: Schema = { type: 'string', format: 'date', description: 'The day of the tables' };
/** A date, cut as known. */
export const cutDate: Schema = {
	type: 'string',
	pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
	description: 'A date, cut as known'
};
