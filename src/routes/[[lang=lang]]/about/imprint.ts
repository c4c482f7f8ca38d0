/** Who answers for the site, as far as its own files say, and where errors are told. */
export interface Imprint {
	/** Authors as CITATION.cff names them. */
	readonly answers: readonly string[];
	/** Licences of CITATION.cff: of the data, then of the program. */
	readonly licences: readonly string[];
	readonly version: string;
	/** ISO day. */
	readonly released: string;
	/** `bugs` of package.json; null where it names none. */
	readonly issues: string | null;
	readonly email: string | null;
}

/**
 * What stands in package.json and CITATION.cff; nothing is made up where they say nothing.
 * @throws Error where package.json is no JSON object
 */
export function imprintOf(packageText: string, citation: string): Imprint {
	const read: unknown = JSON.parse(packageText);
	if (typeof read !== 'object' || read === null) throw new Error('package.json holds no object.');
	const bugs: unknown = 'bugs' in read ? read.bugs : null;
	return {
		answers: [...citation.matchAll(/^ {2}- name: (.+)$/gm)].map(([, name = '']) => name.trim()),
		licences: listAt(citation, 'license'),
		version: /^version: (.+)$/m.exec(citation)?.[1] ?? '',
		released: /^date-released: (.+)$/m.exec(citation)?.[1] ?? '',
		issues: typeof bugs === 'string' ? bugs : textAt(bugs, 'url'),
		email: textAt(bugs, 'email')
	};
}

/** The plain items of a list of CITATION.cff. */
function listAt(citation: string, key: string): readonly string[] {
	const [, items = ''] = new RegExp(`^${key}:\\n((?: {2}- .+\\n?)+)`, 'm').exec(citation) ?? [];
	return [...items.matchAll(/- (.+)/g)].map(([, item = '']) => item.trim());
}

function textAt(of: unknown, key: string): string | null {
	if (typeof of !== 'object' || of === null) return null;
	const found = Object.entries(of).find(([name]) => name === key)?.[1];
	return typeof found === 'string' && found !== '' ? found : null;
}

/** A report as it can be sent: a title and a text. */
export interface Report {
	readonly title: string;
	readonly body: string;
}

/** The address at which a new issue stands filled in: `…/issues` → `…/issues/new?title=…&body=…`. */
export function issueAddress(issues: string, { title, body }: Report): string {
	return `${issues.replace(/\/$/, '')}/new?title=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
}

/** The same as an e-mail. */
export function mailAddress(email: string, { title, body }: Report): string {
	return `mailto:${email}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
}
