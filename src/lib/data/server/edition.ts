import type { PackageDescriptor, Resource } from '$lib/data/server/descriptor';

/** Under which terms everything stands, for files that programs read: one sentence, in English. */
export const TERMS = 'Compilation and texts: CC BY 4.0. Figures: under the terms of their publishers, named per row.';

/** The day of the tables, ISO: what was published later is not in them. */
export function tablesDay({ created }: Pick<PackageDescriptor, 'created'>): string {
	return created.slice(0, 10);
}

/** Address of the terms that a table or the package names first; null where it names none with an address. */
export function licenceAddress({ licenses }: Pick<Resource, 'licenses'>): string | null {
	return licenses.find(({ path }) => path !== '')?.path ?? null;
}

/** Address of the terms of the compilation and of the site's own texts. @throws Error where the package names none */
export function ownLicence(descriptor: Pick<PackageDescriptor, 'licenses'>): string {
	const address = licenceAddress(descriptor);
	if (address === null) throw new Error('datapackage.json: "licenses" holds no address.');
	return address;
}
