/** The file that holds the receipts of what participants of the Hanoi Convention did. */
export const SIGNATURES = 'signatures';

/**
 * The file, below `/receipts/`, that holds the receipt of a figure: that of its place; of its place and metric where it is
 * a part of a metric (a kind of crime, an age group, a state), since those are many; that of its treaty for an instrument;
 * `signatures` for the code of a State. Null for what is no id.
 */
export function shardOf(id: string): string | null {
	const parts = id.split('.');
	const [first = '', , metric = ''] = parts;
	if (!/^[\w-]+(\.[\w-]+)*$/.test(id)) return null;
	if (parts.length === 1) return /^[A-Z]+$/.test(first) ? SIGNATURES : null;
	if (parts.length === 2) return `treaty.${first}`;
	if (parts.length < 4) return null;
	return parts.length > 4 ? `${first}.${metric}` : first;
}
