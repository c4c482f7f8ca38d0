/** What BibTeX takes for a command. Braces become commands, for it counts them even behind a backslash. */
const COMMANDS: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

/** Text for a field of BibTeX: one line, nothing in it a command; letters of any language stay as they are (UTF-8). */
export function bibtexText(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[\\{}~^&%$#_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
}

/** An address for a field of BibTeX, which is read as it stands: only braces and backslashes have to go. */
export function bibtexUrl(url: string): string {
	return url.replace(/[\\{}\s]/g, (sign) => encodeURIComponent(sign));
}

/** Names for the author field, each held together by braces: an organisation has no first name. */
export function bibtexNames(names: readonly string[]): string {
	return names.map((name) => `{${bibtexText(name)}}`).join(' and ');
}

/** One entry: fields in the order given, those without a value left out. Values come in as they are to stand. */
export function bibtexEntry(key: string, fields: readonly (readonly [string, string])[]): string {
	const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `\t${name} = {${value}}`);
	return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}
