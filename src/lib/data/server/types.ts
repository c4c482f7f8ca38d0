import { holdsObservations } from '$lib/data/server/cross';
import type { Field, PackageDescriptor, Resource } from '$lib/data/server/descriptor';
import { readPackage } from '$lib/data/server/package';

/** Path of the file that `npm run data:types` writes. */
export const TYPES = 'src/lib/data/tables.ts';

/**
 * The text of `TYPES`: what every column of every table of a package holds. Tables of observations are one, `observations`,
 * with what some of them lack as optional.
 */
export function typesOf(dir: string): string {
	const { resources }: PackageDescriptor = readPackage(dir);
	const figures = resources.filter(holdsObservations);
	const others = resources.filter((resource) => !holdsObservations(resource));
	const tables = [tableLines('observations', figures), ...others.map((one) => tableLines(one.name, [one]))];
	return `// Written by npm run data:types from the schemas in data/: change those, not this.

/** The columns of every table by its name, with what their cells hold: \`CellOf\` says how to read it. */
export const TABLES = {
${tables.join(',\n')}
} as const;
`;
}

function tableLines(name: string, resources: readonly Resource[]): string {
	const fields = new Map(resources.flatMap(({ schema }) => schema.fields.map((field) => [field.name, field] as const)));
	const columns = [...fields.values()].map((field) => {
		const always = resources.every(({ schema }) =>
			schema.fields.some((one) => one.name === field.name && one.constraints.required)
		);
		return `${field.name}: ${kindOf(field, always)}`;
	});
	return `\t${/-/.test(name) ? `'${name}'` : name}: { ${columns.join(', ')} }`;
}

function kindOf({ type, itemType, constraints }: Field, required: boolean): string {
	const members = constraints.enum?.map((member) => `'${member}'`).join(', ');
	const isText = members !== undefined && (type === 'list' ? itemType : type) === 'string';
	if (type === 'list') return isText ? `{ list: [${members}] }` : itemType === 'string' ? "'texts'" : "'numbers'";
	if (type === 'boolean') return "'flag'";
	if (isText) return required ? `[${members}]` : `{ maybe: [${members}] }`;
	const plain = ['integer', 'number', 'year'].includes(type) ? 'number' : 'text';
	return `'${plain}${required ? '' : '?'}'`;
}
