/** Tags whose value is a date: year, month and day between slashes, as far as known. */
const DATES: readonly string[] = ['DA', 'Y2'];
/** Tags whose value is a name, where a comma would part a last name from a first. */
const NAMES: readonly string[] = ['AU'];

/**
 * One record of a RIS file: `TY` first, `ER` last, each line ended with CRLF; empty values are left out. Dates come in as
 * ISO, names of organisations as they are: their commas become dashes, since no program would take them for one name.
 */
export function risRecord(type: string, lines: readonly (readonly [string, string])[]): string {
	const written = lines
		.map(([tag, value]) => [tag, risValue(tag, value)] as const)
		.filter(([, value]) => value !== '')
		.map(([tag, value]) => `${tag}  - ${value}`);
	return [`TY  - ${type}`, ...written, 'ER  - ', ''].join('\r\n');
}

function risValue(tag: string, value: string): string {
	const line = value.replace(/\s+/g, ' ').trim();
	if (NAMES.includes(tag)) return line.replace(/,\s*/g, ' – ');
	if (!DATES.includes(tag) || line === '') return line;
	const [year = '', month = '', day = ''] = line.split('-');
	return `${year}/${month}/${day}/`;
}
