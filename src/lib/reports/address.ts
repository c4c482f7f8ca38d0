/** Where errors are told, as `bugs` of package.json says; null where it says nothing. */
export interface ReportTo {
	readonly issues: string | null;
	readonly email: string | null;
}

/** An error as it can be told: a title and a text. */
export interface ErrorReport {
	readonly title: string;
	readonly body: string;
}

/** The addresses of `bugs`; nothing is made up where package.json names none. @throws Error where it is no JSON object */
export function bugsOf(packageText: string): ReportTo {
	const read: unknown = JSON.parse(packageText);
	if (typeof read !== 'object' || read === null) throw new Error('package.json holds no object.');
	const bugs: unknown = 'bugs' in read ? read.bugs : null;
	return { issues: typeof bugs === 'string' ? bugs : textAt(bugs, 'url'), email: textAt(bugs, 'email') };
}

function textAt(of: unknown, key: string): string | null {
	if (typeof of !== 'object' || of === null) return null;
	const found = Object.entries(of).find(([name]) => name === key)?.[1];
	return typeof found === 'string' && found !== '' ? found : null;
}

/** The address at which a new issue stands filled in: `…/issues` → `…/issues/new?title=…&body=…`. */
export function issueAddress(issues: string, { title, body }: ErrorReport): string {
	return `${issues.replace(/\/$/, '')}/new?title=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
}

/** The same as an e-mail. */
export function mailAddress(email: string, { title, body }: ErrorReport): string {
	return `mailto:${email}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
}

/** Where a report can be sent, filled in; null where it can only be copied. */
export function addressOfReport({ issues, email }: ReportTo, report: ErrorReport): string | null {
	if (issues !== null) return issueAddress(issues, report);
	return email === null ? null : mailAddress(email, report);
}
