import { bugsOf, type ReportTo } from '$lib/reports/address';

/** Who answers for the site, as far as its own files say, and where errors are told. */
export interface Imprint extends ReportTo {
	/** Authors as CITATION.cff names them. */
	readonly answers: readonly string[];
	/** Licences of CITATION.cff: of the data, then of the program. */
	readonly licences: readonly string[];
	readonly version: string;
	/** ISO day. */
	readonly released: string;
}

/**
 * What stands in package.json and CITATION.cff; nothing is made up where they say nothing.
 * @throws Error where package.json is no JSON object
 */
export function imprintOf(packageText: string, citation: string): Imprint {
	return {
		answers: [...citation.matchAll(/^ {2}- name: (.+)$/gm)].map(([, name = '']) => name.trim()),
		licences: listAt(citation, 'license'),
		version: /^version: (.+)$/m.exec(citation)?.[1] ?? '',
		released: /^date-released: (.+)$/m.exec(citation)?.[1] ?? '',
		...bugsOf(packageText)
	};
}

/** The plain items of a list of CITATION.cff. */
function listAt(citation: string, key: string): readonly string[] {
	const [, items = ''] = new RegExp(`^${key}:\\n((?: {2}- .+\\n?)+)`, 'm').exec(citation) ?? [];
	return [...items.matchAll(/- (.+)/g)].map(([, item = '']) => item.trim());
}
