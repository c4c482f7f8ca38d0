/** What is looked for in the list of a page: its parameter belongs to that page, so links to other pages leave it out. */
const PARAMETER = 'q';

/** What an address looks for; empty where it looks for nothing. */
export function readQuery(search: string): string {
	return new URLSearchParams(search).get(PARAMETER) ?? '';
}

/** The query of an address with another text to look for, all else kept; an empty text is left out. May be empty. */
export function writeQuery(search: string, text: string): string {
	const params = new URLSearchParams(search);
	if (!params.has(PARAMETER) && text === '') return search;
	if (text === '') params.delete(PARAMETER);
	else params.set(PARAMETER, text);
	const written = params.toString().replaceAll('%7E', '~');
	return written === '' ? '' : `?${written}`;
}
